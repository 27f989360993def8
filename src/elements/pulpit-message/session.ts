import type {LitElement} from 'lit';
import type {Day} from '../../base/dates.js';
import type {Line} from '../../content/contact-lines.js';
import type {Around} from '../../content/pulpit/compose.js';
import {greetings} from '../../content/pulpit/frame.js';
import * as w from '../../content/pulpit/words.js';
import {LIMITS, isNumber} from '../../data/pulpit.js';
import {StartEvent} from '../../ui/events.js';
import {showNext} from '../../ui/focus.js';
import {fromFragment, type Choice} from './choice.js';

export type Screen = 'start' | 'message' | 'aloud' | 'tally';

/** What the reader writes. It stays on the screen and on paper: never in a link of ours, never kept. */
export interface Typed {
  /** Instead of the tradition's own; nothing while nobody changed it. */
  greeting?: string;
  closing?: string;
  parish: string;
  /** Instead of the next Sunday. */
  day?: Day | '';
  role: string;
  number: string;
  /** The local contact agreed that this number is written and passed on. */
  agreed: boolean;
}

/** One reader's choices and words. */
export class Session {
  screen: Screen = 'start';
  /** What the reader chose, over what the page asks for. */
  picked: Partial<Choice> = {};
  typed: Typed = {parish: '', role: '', number: '', agreed: false};
  /** The print page could not be opened. */
  blocked = false;
  /** The fragment that was followed last: a widget that is moved on its page must not follow it again. */
  #followed = '';

  /** @param entering what happens before a screen is shown */
  constructor(readonly host: LitElement, readonly entering: Partial<Record<Screen, () => void>> = {}) {}

  /** Turns to another screen; its heading takes the focus. */
  go(screen: Screen): void {
    if (this.screen === 'start') this.host.dispatchEvent(new StartEvent());
    this.entering[screen]?.();
    this.screen = screen;
    this.blocked = false;
    showNext(this.host);
  }

  /** Chooses. Another tradition brings its own greeting and closing. */
  pick(choice: Partial<Choice>): void {
    Object.assign(this.picked, choice);
    if (choice.tradition) delete this.typed.greeting, delete this.typed.closing;
    this.blocked = false;
    this.host.requestUpdate();
  }

  /** Takes the choice that a link passes on. */
  follow(fragment: string): void {
    if (fragment === this.#followed) return;
    this.#followed = fragment;
    const choice = fromFragment(fragment);
    if (choice) this.pick(choice);
  }

  /** Writes. Who agreed has agreed to this number, and to no other. */
  type(typed: Partial<Typed>): void {
    if ('role' in typed || 'number' in typed) this.typed.agreed = false;
    Object.assign(this.typed, typed);
    this.host.requestUpdate();
  }

  /** What is wrong with the local contact; nothing while both fields are empty. */
  get contactWrong(): Line | undefined {
    const {role, number, agreed} = this.typed;
    if (!role.trim() && !number.trim()) return undefined;
    return !role.trim() || !number.trim() ? w.both : !isNumber(number) ? w.numberWrong : agreed ? undefined : w.consentFirst;
  }

  /** A name is longer than paper holds. */
  get nameTooLong(): boolean {
    return this.typed.parish.length > LIMITS.parish || this.typed.role.length > LIMITS.role;
  }

  /** What stands around a message of this tradition. The local contact only where it can be used, and agreed. */
  around(tradition: Choice['tradition'], who: Pick<Around, 'contact' | 'phone' | 'expired'>): Around {
    const {greeting, closing, role, number} = this.typed;
    const [usual, end] = greetings[tradition];
    return {
      ...who,
      greeting: greeting === undefined ? usual : () => greeting,
      closing: closing === undefined ? end : () => closing,
      ...(role.trim() && !this.contactWrong && {local: {role: role.trim(), number: number.trim()}}),
    };
  }
}
