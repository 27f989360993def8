import {html, nothing, type TemplateResult} from 'lit';
import {now} from '../base/clock.js';
import {dayOf} from '../base/dates.js';
import {plainTerms} from '../content/contact-lines.js';
import {hotline} from '../content/hotline.js';
import {firstOf, rowsHere} from '../data/choose.js';
import {callLink, nameOf} from './call.js';
import {contactsNow} from './contacts-store.js';
import {lineIf, say, sayAll} from './say.js';

/** The protection office of NTT, by its id in the data. */
export const OFFICE = 'bp3mi-ntt';

/** How every widget ends: a number to press, and the office to go to; `abroad`: a number that works from there. */
export function helpView(contacted: (id: string, kind: string) => void, abroad = false): TemplateResult {
  const {data} = contactsNow();
  const first = firstOf(rowsHere(data, 'ask', 'ntt', dayOf(now())), abroad);
  const office = abroad ? undefined : data.contacts.find(({id}) => id === OFFICE);
  const address = office?.channels.find(({type}) => type === 'address');
  return html`
    ${first
      ? html`<div class="bar">${callLink(first.channel, () => contacted(first.row.contact.id, 'phone'))}</div>
          <p class="small">${sayAll(plainTerms(first.channel))}</p>
          ${lineIf(first.row.age === 'expired', hotline.mayHaveChanged)}`
      : nothing}
    ${office && address
      ? html`<div class="contact office"><div class="name">${nameOf(office)}</div>${office.unsure ? html`<div class="mark">${say(hotline.unsure)}</div>` : nothing}<div>${address.display}</div></div>`
      : nothing}
  `;
}
