import {html} from 'lit';
import type {Day} from '../../base/dates.js';
import {hotline} from '../../content/hotline.js';
import {heldBack, oldLine, whatsApp, wordsOf} from '../../content/pulpit/compose.js';
import {messageOf} from '../../content/pulpit/series.js';
import {firstOf, rowsHere} from '../../data/choose.js';
import {readOn, sundayFrom} from '../../data/pulpit-calendar.js';
import {LIMITS} from '../../data/pulpit.js';
import {calendar} from '../../generated/pulpit.js';
import {contactsNow} from '../../ui/contacts-store.js';
import type {FrameController} from '../../ui/frame-controller.js';
import {pageUrl} from '../../ui/frame.js';
import {note, say} from '../../ui/say.js';
import type {Aloud} from './aloud.js';
import {aloudView} from './aloud-view.js';
import {changeView} from './change-view.js';
import {given} from './choice.js';
import type {Desk} from './desk.js';
import {linksView} from './links-view.js';
import {messageView} from './message-view.js';
import {paperView} from './paper-view.js';
import type {Session} from './session.js';
import {startView} from './start-view.js';
import {tallyView} from './tally-view.js';
import type {Tally} from './tally-session.js';

/** What the widget holds. */
interface Widget {
  frame: FrameController;
  session: Session;
  aloud: Aloud;
  tally: Tally;
}

/** What the page asks for by attributes. */
export type Asked = Record<'message' | 'length' | 'tradition', string | null>;

/** What is on screen, and the names of the states that hold. */
export function deskView({frame, session, aloud, tally}: Widget, asked: Asked, today: Day, level: number): {states: string[]; view: unknown} {
  const first = firstOf(rowsHere(contactsNow().data, 'ask', 'ntt', today), false);
  if (!first) return {states: ['empty'], view: note(say(hotline.empty))};

  const sunday = readOn(sundayFrom(today), calendar);
  const choice = {...given(asked.message, asked.length, asked.tradition, sunday.message), ...session.picked};
  const message = messageOf(choice.message);
  const {row, channel} = first;
  const around = session.around(choice.tradition, {contact: row.contact, phone: channel, expired: row.age === 'expired'});
  const words = wordsOf(message, choice.length, around);
  const sent = whatsApp(message, around, pageUrl(message.leadsTo));
  const held = heldBack(message, today);
  const desk: Desk = {session, frame, message, choice, around, words, sent, day: session.typed.day ?? sunday.sunday, held, old: oldLine(message, today), level};

  const {screen} = session;
  const onMessage = screen === 'message';
  const states: [name: string, holds: unknown][] = [
    [screen, true],
    ['too-long', onMessage && (session.nameTooLong || words > LIMITS[choice.length] || sent.length > LIMITS.whatsapp)],
    ['contact-wrong', onMessage && session.contactWrong],
    ['held', onMessage && held],
    ['print-blocked', session.blocked],
    ['kept', tally.rows],
    ['no-room', screen === 'tally' && tally.noRoom],
    ['stale', row.age === 'notice'],
    ['very-stale', row.age === 'expired'],
  ];
  const views = {
    start: () => startView(desk, sunday),
    message: () => html`<div class="panel body">${messageView(desk)} ${paperView(desk)} ${changeView(desk)} ${linksView(desk)}</div>`,
    aloud: () => html`<div class="panel body">${aloudView(desk, aloud)}</div>`,
    tally: () => html`<div class="panel body">${tallyView(desk, tally)}</div>`,
  };
  return {states: states.filter(([, holds]) => holds).map(([name]) => name), view: views[screen]()};
}
