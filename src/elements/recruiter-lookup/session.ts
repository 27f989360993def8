import type {LitElement} from 'lit';
import {now} from '../../base/clock.js';
import {dayOf} from '../../base/dates.js';
import type {Who} from '../../content/lookup.js';
import {answerTo, type Answer} from './answer.js';
import type {ListsController} from './lists.js';

/** How long a list may take before the reader is told, in ms. */
const PATIENCE = 1_000;

/** What one reader asks of the lookup, and the answer on screen. Nothing of it is kept, sent, or put in an event. */
export class Session {
  who: Who = 'company';
  /** The person who invites does not want to name the company. */
  refused = false;
  answer?: Answer;
  /** A name was asked while its list was still on the way for longer than the reader should wait in silence. */
  waits = false;
  /** The page to print did not open. */
  blocked = false;
  /** Counts questions and choices: an answer that comes after the reader went on is not shown. */
  #turn = 0;

  constructor(readonly host: LitElement, readonly lists: ListsController) {}

  /** Changes what is on screen. */
  set(change: Partial<Pick<Session, 'who' | 'refused' | 'answer' | 'waits' | 'blocked'>>): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  choose(who: Who): void {
    this.#turn++;
    this.set({who, answer: undefined, refused: false});
  }

  refuse(): void {
    this.set({refused: !this.refused, answer: undefined});
  }

  /** Looks a text up, as soon as the lists are here. */
  async ask(text: string): Promise<void> {
    const mine = ++this.#turn;
    if (this.box) this.box.value = text;
    const slow = setTimeout(() => this.set({waits: true}), PATIENCE);
    await this.lists.load();
    clearTimeout(slow);
    this.set({waits: false});
    if (mine !== this.#turn) return;
    await this.#show(answerTo(text, this.lists.lists, dayOf(now())));
  }

  /** None of the companies that were offered. */
  none(): void {
    void this.#show({kind: 'unknown', asked: this.answer!.asked});
  }

  /** Fetches the lists again, and asks again. */
  async retry(): Promise<void> {
    if (this.answer) return this.ask(this.answer.asked);
    await this.lists.load();
    await this.#show();
  }

  /** Empties the box for another name. */
  again(): void {
    if (this.box) this.box.value = '';
    void this.#show();
  }

  /** The box that the reader types into. */
  get box(): HTMLInputElement | null {
    return this.host.renderRoot.querySelector('input');
  }

  async #show(answer?: Answer): Promise<void> {
    this.set({answer});
    await this.host.updateComplete;
    (answer ? this.host.renderRoot.querySelector<HTMLElement>('.headline') : this.box)?.focus({preventScroll: !answer});
  }
}
