import type {LitElement} from 'lit';
import {now} from '../../base/clock.js';
import {dayOf} from '../../base/dates.js';
import {onPaper} from '../../content/quiz/round.js';
import type {Question} from '../../content/quiz/scenario.js';
import {CompleteEvent, StartEvent, StepEvent} from '../../ui/events.js';
import {showNext} from '../../ui/focus.js';
import {faultOf, isGroup, sum, type Fault, type Row} from './result.js';

export type GroupScreen = 'start' | 'first' | 'talk' | 'second' | 'answer' | 'end';

/** The raised hands of one question as they were written down, by the places on screen; the last is "Tidak tahu". Nothing written is nought. */
interface Vote {
  first: string[];
  second: string[];
  /** How many took part when the second vote was taken. */
  people: number;
}

/** The way back, inside one question. */
const BEFORE: Partial<Record<GroupScreen, GroupScreen>> = {talk: 'first', second: 'talk', answer: 'second'};

/** A group's way through a round, on the facilitator's phone. Nothing is kept, no name is asked, nothing is sent. */
export class Group {
  screen: GroupScreen = 'start';
  people = NaN;
  at = 0;
  /** `people`: no such group; `fewer`: hands that were counted already are more. */
  fault: Fault | 'people' | 'fewer' = '';
  /** The most hands of the votes that were taken. */
  taken = 0;
  /** The table could not be saved; the page to print did not open. */
  saveFailed = false;
  blocked = false;
  round: readonly Question[] = [];
  #votes: Vote[] = [];

  constructor(readonly host: LitElement, readonly draw: () => readonly Question[]) {}

  get question(): Question {
    return this.round[this.at];
  }

  /** The day on which the group met. */
  get day(): string {
    return dayOf(now());
  }

  /** What stands in the fields of the vote on screen. */
  get written(): string[] {
    return this.#votes[this.at][this.screen === 'second' ? 'second' : 'first'];
  }

  /** The same as counts. What is no number is none. */
  get hands(): number[] {
    return this.written.map(Number);
  }

  /** The rows of the result: every question that has both votes. */
  get rows(): Row[] {
    return this.#votes.flatMap(({first, second, people}, at) => {
      if (!people) return [];
      const question = this.round[at];
      const right = onPaper(question).indexOf(0);
      return [{id: question.id, people, before: Number(first[right]), after: Number(second[right]), unsureBefore: Number(first[first.length - 1]), unsureAfter: Number(second[second.length - 1])}];
    });
  }

  /** Begins, or takes another number of people; never fewer than hands that were counted already. */
  setPeople(people: number): void {
    const taken = this.#votes.flatMap(({first, second}, at) => (at < this.at ? [first, second] : at === this.at && this.screen === 'second' ? [first] : []));
    this.taken = Math.max(0, ...taken.map((vote) => sum(vote.map(Number))));
    if (!isGroup(people)) this.fault = 'people';
    else if (people < this.taken) this.fault = 'fewer';
    else {
      this.people = people;
      this.fault = '';
      if (this.screen === 'start') return this.#begin();
    }
    showNext(this.host, this.fault ? '.people' : undefined);
  }

  #begin(): void {
    this.round = this.draw();
    this.#votes = this.round.map(({options}) => ({first: Array<string>(options.length + 1).fill(''), second: Array<string>(options.length + 1).fill(''), people: 0}));
    this.at = 0;
    this.host.dispatchEvent(new StartEvent());
    this.#step();
  }

  #step(): void {
    this.host.dispatchEvent(new StepEvent(this.at + 1, this.round.length));
    this.show('first');
  }

  /** Writes down the hands for the answer at a place on screen. */
  count(place: number, hands: string): void {
    this.written[place] = hands;
    this.fault = '';
    this.host.requestUpdate();
  }

  /** One hand more or less than is written down now, and never fewer than none. */
  step(place: number, by: 1 | -1): void {
    this.count(place, String(Math.max(0, (this.hands[place] || 0) + by)));
  }

  /** Takes the vote on screen and goes on, if it can be. */
  take(): void {
    this.fault = faultOf(this.hands, this.people);
    if (this.fault) return showNext(this.host, '.hands');
    if (this.screen === 'second') this.#votes[this.at].people = this.people;
    this.show(this.screen === 'first' ? 'talk' : 'answer');
  }

  next(): void {
    if (++this.at < this.round.length) this.#step();
    else this.finish();
  }

  /** Back to the screen before: a slip of the finger is not for ever. */
  back(): void {
    this.show(BEFORE[this.screen] ?? this.screen);
  }

  /** Ends, also before the last question: the questions that were answered count. */
  finish(): void {
    this.host.dispatchEvent(new CompleteEvent());
    this.show('end');
  }

  /** Another round, maybe with other people. */
  again(): void {
    this.#votes = [];
    Object.assign(this, {people: NaN, saveFailed: false, blocked: false});
    this.show('start');
  }

  /** The next screen. */
  show(screen: GroupScreen): void {
    this.screen = screen;
    this.fault = '';
    showNext(this.host);
  }
}
