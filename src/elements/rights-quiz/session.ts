import type {LitElement} from 'lit';
import {BANK} from '../../content/quiz/bank.js';
import {draw, orderOf} from '../../content/quiz/round.js';
import type {Question} from '../../content/quiz/scenario.js';
import type {Line} from '../../content/contact-lines.js';
import {UNKNOWN} from '../../data/quiz.js';
import {CompleteEvent, StartEvent, StepEvent} from '../../ui/events.js';
import {showNext} from '../../ui/focus.js';

export type Screen = 'intro' | 'question' | 'feedback' | 'end';

/** What the page asks for: the scenarios to draw from, how many, and the seed if it gives one. */
export interface Wish {
  bank: readonly Question[];
  count: number;
  seed: string;
}

/** How many things one is asked to remember. */
const REMEMBERED = 3;

/** Within how many ms a second tap belongs to the first. Keys and scripts have no such taps. */
const DOUBLE_TAP = 500;

/** What everybody should remember, where less was missed: the company's name, the visa, the family. */
const CORE = ['check-company', 'tourist-visa', 'leave-tonight'];

/** Draws the rounds that follow each other: with the page's seed the same for everybody, else other ones each time. */
export function drawer(wish: () => Wish): () => {round: Question[]; seed: string} {
  let rounds = 0;
  return () => {
    const {bank, count, seed: given} = wish();
    const seed = given ? `${given} ${rounds++}` : String(Math.random());
    return {round: draw(bank, count, seed), seed};
  };
}

/** One reader's way through a round. Nothing is kept, and nothing is sent: it is gone with the page. */
export class Session {
  screen: Screen = 'intro';
  round: readonly Question[] = [];
  at = 0;
  /** The option that is chosen, by its place in `options`; `UNKNOWN`; or nothing yet. */
  chosen?: number;
  /** The answers of this round, in its order. */
  given: number[] = [];
  /** The button was pressed with nothing chosen. */
  asked = false;
  /** When the answer came on screen. */
  #since = 0;
  /** Decides how the options of this round are mixed. */
  #seed = '';
  #draw: ReturnType<typeof drawer>;

  constructor(readonly host: LitElement, readonly wish: () => Wish) {
    this.#draw = drawer(wish);
  }

  get question(): Question {
    return this.round[this.at];
  }

  /** The places in a question's `options`, as they stand on screen. */
  orderFor(question: Question): number[] {
    return orderOf(question, this.#seed);
  }

  /** The questions of this round that were not known. */
  get missed(): Question[] {
    return this.round.filter((_, at) => this.given[at] !== 0);
  }

  /** Begins: with a new round, or with the questions that were missed, in the order they had. */
  start(again?: readonly Question[]): void {
    this.host.dispatchEvent(new StartEvent());
    if (again) this.round = again;
    else ({round: this.round, seed: this.#seed} = this.#draw());
    this.at = -1;
    this.given = [];
    this.next();
  }

  /** Chooses, and no more: the answer is given by the button. */
  choose(option: number): void {
    this.chosen = option;
    this.asked = false;
    this.host.requestUpdate();
  }

  answer(): void {
    this.asked = this.chosen === undefined;
    if (this.asked) return showNext(this.host, 'input');
    this.given[this.at] = this.chosen!;
    this.screen = 'feedback';
    this.#since = performance.now();
    showNext(this.host);
  }

  /** Goes on from an answer, unless the press is the second half of a double tap on the button that stood there before. */
  onward({detail}: UIEvent): void {
    if (!detail || performance.now() - this.#since > DOUBLE_TAP) this.next();
  }

  next(): void {
    this.chosen = undefined;
    this.asked = false;
    if (++this.at < this.round.length) {
      this.screen = 'question';
      this.host.dispatchEvent(new StepEvent(this.at + 1, this.round.length));
    } else {
      this.screen = 'end';
      this.host.dispatchEvent(new CompleteEvent());
    }
    showNext(this.host);
  }

  /** How the reader's answer to the question on screen stands to the fitting one. */
  get outcome(): 'right' | 'other' | 'unknown' {
    const given = this.given[this.at];
    return given === UNKNOWN ? 'unknown' : given ? 'other' : 'right';
  }

  /** Three things to remember: what was missed first, and no sentence twice. */
  get remembered(): Line[] {
    const core = CORE.flatMap((id) => BANK.find((each) => each.id === id) ?? []);
    return [...new Set([...this.missed, ...core, ...this.round].map(({act}) => act))].slice(0, REMEMBERED);
  }
}
