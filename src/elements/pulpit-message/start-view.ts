import {html, type TemplateResult} from 'lit';
import {day} from '../../content/day.js';
import * as w from '../../content/pulpit/words.js';
import type {Sunday} from '../../data/pulpit-calendar.js';
import {line, lineIf, say} from '../../ui/say.js';
import type {Desk} from './desk.js';

/** What it is, and the message of this week; or the one that the page or a link asks for, without its Sunday. */
export const startView = ({session: it, message}: Desk, {sunday, message: weekly, occasion}: Sunday): TemplateResult => html`
  ${line(w.intro)}
  <p>${message.id === weekly ? say(() => w.sunday(day(sunday))) : ''} <strong>${say(message.title)}</strong></p>
  ${lineIf(message.id === weekly && occasion, occasion ? w.occasions[occasion] : w.intro, 'small meta')}
  <div class="bar"><button class="go" @click=${() => it.go('message')}>${say(w.open)}</button></div>
`;
