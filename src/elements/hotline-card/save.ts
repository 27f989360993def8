import {html, nothing, type TemplateResult} from 'lit';
import {hasNumber} from '../../content/contact-lines.js';
import {hotline} from '../../content/hotline.js';
import type {Contact} from '../../data/contacts.js';
import {SOURCE} from '../../locale.js';
import {loadPart} from '../../ui/parts.js';
import {say} from '../../ui/say.js';
import type {Paper} from '../../paper/paper.js';
import type {Card} from './panel.js';

/** Saving a number as a contact file. The name may be changed to one that says nothing to whoever sees the phone. */
export function saveButton(card: Card, contact: Contact): TemplateResult {
  const saving = card.saving?.id === contact.id ? card.saving : undefined;
  const update = () => card.frame.host.requestUpdate();
  const open = () => {
    card.saving = saving ? undefined : {id: contact.id, state: ''};
    update();
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const name = new FormData(event.target as HTMLFormElement).get('name') as string;
    try {
      const paper = await loadPart<Paper>('paper');
      paper.saveContact(name.trim() || contact.name.id, contact.channels.filter(hasNumber).map((each) => each.value));
      card.saving = {id: contact.id, state: 'saved'};
      card.contacted(contact.id, 'save');
    } catch {
      card.saving = {id: contact.id, state: 'failed'};
      card.frame.fail('part');
    }
    update();
  };
  return html`
    <div class="save">
      <button aria-expanded=${Boolean(saving)} @click=${open}>${say(hotline.save)}</button>
      ${saving
        ? html`<form class="save" @submit=${save}>
            <label class="small">${say(hotline.saveAs)}<input name="name" lang=${SOURCE} autocomplete="off" .value=${contact.name.id} /></label>
            <button>${say(hotline.save)}</button>
          </form>`
        : nothing}
      ${saving?.state ? html`<p class="small" role="status">${say(saving.state === 'saved' ? hotline.saved : hotline.saveFailed)}</p>` : nothing}
    </div>
  `;
}
