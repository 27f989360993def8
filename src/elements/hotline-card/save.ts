import {html, nothing, type TemplateResult} from 'lit';
import {hasNumber} from '../../content/contact-lines.js';
import {opened} from '../../content/hotline-more.js';
import type {Contact} from '../../data/contacts.js';
import {SOURCE} from '../../languages.js';
import {loadPart} from '../../ui/parts.js';
import {say} from '../../ui/say.js';
import type {Paper} from '../../paper/paper.js';
import type {Card} from './more.js';

/** Saving a number as a contact file. The name may be changed to one that says nothing to whoever sees the phone. */
export function saveButton(card: Card, contact: Contact): TemplateResult {
  const saving = card.saving?.id === contact.id ? card.saving : undefined;
  const open = () => {
    card.saving = saving ? undefined : {id: contact.id, state: ''};
    card.frame.update();
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const name = (event.currentTarget as Element).closest('form')!.querySelector('input')!.value;
    try {
      const paper = await loadPart<Paper>('paper');
      paper.saveContact(name.trim() || contact.name.id, contact.channels.filter(hasNumber).map((each) => each.value));
      card.saving = {id: contact.id, state: 'saved'};
      card.contacted(contact.id, 'save');
    } catch {
      card.saving = {id: contact.id, state: 'failed'};
      card.frame.fail('part');
    }
    card.frame.update();
  };
  return html`
    <div class="save">
      <button aria-expanded=${Boolean(saving)} @click=${open}>${say(opened.save)}</button>
      ${saving
        ? html`<form class="save" @submit=${save}>
            <label class="small">${say(opened.saveAs)}<input class="field" name="name" lang=${SOURCE} autocomplete="off" .value=${contact.name.id} /></label>
            <button @click=${save}>${say(opened.save)}</button>
          </form>`
        : nothing}
      ${saving?.state ? html`<p class="small" role="status">${say(saving.state === 'saved' ? opened.saved : opened.saveFailed)}</p>` : nothing}
    </div>
  `;
}
