import {html, nothing, type TemplateResult} from 'lit';
import {common} from '../../content/common.js';
import * as words from '../../content/common-more.js';
import {countryName} from '../../content/contact-lines-more.js';
import {opened} from '../../content/hotline-more.js';
import {askForContacts} from '../../ui/contacts-store.js';
import {note, say} from '../../ui/say.js';
import type {DrawnCard} from './more.js';

/** Asks where the reader is. The contacts of that country come with the data file. */
export function countryPicker(card: DrawnCard): TemplateResult {
  const {data, state, wish, frame} = card;
  const pick = (event: Event) => {
    card.country = (event.target as HTMLSelectElement).value;
    frame.update();
  };
  // The button goes with its note: the list it asks for takes the focus.
  const again = () => {
    frame.host.renderRoot.querySelector('select')!.focus();
    void askForContacts();
  };
  const destinations = data.destinations ?? {};
  const country = destinations[wish.destination];
  const none = !data.contacts.some((each) => each.scope === 'destination' && each.places?.includes(country));
  const states: [name: string, holds: boolean, line: unknown][] = [
    ['loading', state === 'loading', say(common.loadingList)],
    ['no-mission', state === 'whole' && Boolean(wish.destination) && none, say(opened.noMission)],
    ['missions-failed', state === 'failed', html`${say(opened.missionsOffline)} <button @click=${again}>${say(words.again)}</button>`],
  ];
  return html`
    <label>
      ${say(opened.country)}
      <select class="field" @change=${pick}>
        ${['', ...Object.keys(destinations)].map(
          (name) => html`<option value=${name} ?selected=${name === wish.destination}>${name ? countryName(destinations[name]) : say(opened.unknownCountry)}</option>`,
        )}
      </select>
    </label>
    ${states.map(([name, holds, line]) => (holds ? html`<div data-state=${name}>${note(line)}</div>` : nothing))}
  `;
}
