import type {LitElement} from 'lit';
import {now} from '../../base/clock.js';
import {dayOf, type Day} from '../../base/dates.js';
import {planFor, type Plan} from '../../content/checklist-plan.js';
import {ORDER, type Answers, type PaperStatus, type Why} from '../../data/answers-checklist.js';
import {status} from '../../generated/facts.js';
import {CompleteEvent, StartEvent, StepEvent} from '../../ui/events.js';
import {showNext} from '../../ui/focus.js';
import {canRemember} from '../../ui/storage.js';
import {deleteKept, emptyList, readKept, writeKept, type List} from './memory.js';

/** The screens: a number is a step. */
export type Screen = 'start' | 'questions' | 'steps' | 'end' | number;

/** One reader's way through the list. Nothing is kept unless the reader asks, and nothing is sent. */
export class Session {
  screen: Screen = 'start';
  /** The question on screen. */
  at = 0;
  /** Which of the two lists is on screen; the second exists only where lists are kept. */
  which: 0 | 1 = 0;
  lists: [List, List] = [emptyList(), emptyList()];
  /** The day of the last change that is kept. */
  kept?: Day;
  /** Something that was kept is gone. */
  lost = false;
  deleted = false;
  /** The reader is asked whether to keep. */
  asking = false;
  /** The page to print did not open. */
  blocked = false;
  readonly canKeep = canRemember();
  #given: Answers;

  constructor(readonly host: LitElement, given: () => Answers) {
    this.#given = given();
    const kept = readKept(dayOf(now()));
    if (kept === 'lost') this.lost = true;
    else if (kept) {
      this.lists = kept.lists;
      this.kept = kept.day;
    }
  }

  get list(): List {
    return this.lists[this.which];
  }
  /** The page's own wishes stand until the reader answers. */
  get answers(): Answers {
    return {...this.#given, ...this.list.answers};
  }
  get plan(): Plan {
    return planFor(this.answers, (id) => status[id]);
  }

  give(given: Answers): void {
    this.#given = given;
  }

  /** Goes to a screen; its heading takes the focus, because the reader pressed something. */
  go(screen: Screen, at = 0): void {
    if (this.screen === 'start') this.host.dispatchEvent(new StartEvent());
    this.screen = screen;
    this.at = at;
    this.asking = this.deleted = false;
    if (typeof screen === 'number') this.host.dispatchEvent(new StepEvent(screen + 1, this.plan.steps.length));
    if (screen === 'end') this.host.dispatchEvent(new CompleteEvent());
    showNext(this.host);
  }

  /** Answers the question on screen, or skips it, and goes on. Who cannot wait is led to what helps at once. */
  answer(value?: string): void {
    if (value) {
      this.list.answers = {...this.list.answers, [ORDER[this.at]]: value};
      this.#changed();
    }
    if (this.at + 1 < ORDER.length && this.plan.screen === 'steps' && value !== 'left') this.go('questions', this.at + 1);
    else this.go('steps');
  }

  /** How a paper stands; `why`: what is in the way. */
  mark(id: string, status: PaperStatus, why?: Why): void {
    const {list} = this;
    list.papers = {...list.papers, [id]: status};
    if (why) list.why = {...list.why, [id]: why};
    this.#changed();
    this.host.requestUpdate();
  }

  ask(): void {
    this.asking = !this.asking;
    this.host.requestUpdate();
  }

  keep(): void {
    this.asking = this.lost = false;
    this.#write();
    showNext(this.host);
  }

  deleteAll(): void {
    deleteKept();
    Object.assign(this, {kept: undefined, deleted: true, lists: [emptyList(), emptyList()], which: 0, screen: 'start'});
    showNext(this.host);
  }

  choose(which: 0 | 1): void {
    this.which = which;
    this.host.requestUpdate();
  }

  #changed(): void {
    // Deleted elsewhere on this phone: it stays deleted.
    if (this.kept && readKept(this.kept)) this.#write();
    else this.kept = undefined;
  }

  #write(): void {
    const day = dayOf(now());
    // Where the phone keeps nothing more the ticks on screen stay, and it is said.
    this.lost = !writeKept({day, lists: this.lists});
    this.kept = this.lost ? undefined : day;
  }
}
