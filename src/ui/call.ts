import {css, html, nothing, type TemplateResult} from 'lit';
import {telLink} from '../base/phone.js';
import {hotline} from '../content/hotline.js';
import type {Channel, Contact} from '../data/contacts.js';
import {SOURCE} from '../languages.js';
import {getLocale} from '../locale.js';
import {say} from './say.js';

/** The name of a contact, in the language on screen where it has one. */
export const nameOf = ({name}: Contact): unknown => (getLocale() === 'en' && name.en ? String(name.en) : html`<span lang=${SOURCE}>${name.id}</span>`);

/** The number to press. Its text is the number, so that it can be read and copied where `tel:` is forbidden. */
export const callLink = ({value, display}: Channel, pressed: () => void): TemplateResult => html`
  <a class="call" part="call" href=${telLink(value) ?? nothing} @click=${pressed}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 11a15 15 0 0 0 6 6l2-2q1-1 5 1 1 0 1 1v3q0 1-1 1A17 17 0 0 1 3 4q0-1 1-1h3q1 0 1 1 2 4 1 5z"/></svg>
    <span><small>${say(hotline.call)}</small> <bdi class="number" dir="ltr">${display}</bdi></span>
  </a>
`;

/** The look of the number to press, and of names and numbers everywhere. */
export const callStyles = css`
  .call {
    flex: 1 12em;
    display: flex;
    gap: 0.6em;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 56px;
    padding: 0.35em 0.6em;
    color: var(--on);
    text-decoration: none;
    background: var(--accent);
    border: 1px solid var(--accent);
    border-radius: var(--radius);
  }
  .call svg {
    flex: none;
    inline-size: 1.6em;
    block-size: 1.6em;
    fill: currentColor;
  }
  small {
    display: block;
    font-size: 0.85em;
  }
  .title,
  .name,
  .number {
    font-weight: 700;
  }
  .number {
    font-size: 1.15em;
  }
  .call .number {
    font-size: 1.5em;
    line-height: 1.15;
  }
`;
