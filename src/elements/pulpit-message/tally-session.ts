import type {LitElement} from 'lit';
import {now} from '../../base/clock.js';
import {daysBetween, dayOf, type Day} from '../../base/dates.js';
import type {Line} from '../../content/contact-lines.js';
import * as w from '../../content/pulpit/words.js';
import type {MessageId} from '../../data/pulpit.js';
import {announce} from '../../ui/announce.js';
import {CompleteEvent} from '../../ui/events.js';
import {showNext} from '../../ui/focus.js';
import {canRemember} from '../../ui/storage.js';
import {KEPT_DAYS, MOST_PEOPLE, deleteTally, readTally, writeTally, type Reading} from './tally.js';

/** The tally of one parish, on its own phone, if somebody asks for it. */
export class Tally {
  /** What is kept; `undefined` as long as nobody asked. */
  rows?: Reading[];
  /** The form's own text; no day is today. */
  day?: Day | '';
  people = '';
  wrong?: Line;
  deleted = false;
  /** A reading was just noted. */
  recorded = false;
  /** Everything is about to be deleted, if the reader means it. */
  asking = false;
  saveFailed = false;
  /** This browser keeps nothing, or nothing more. */
  noRoom = false;

  constructor(readonly host: LitElement) {
    this.look();
  }

  /** Reads what is kept: another tab, another widget or the quick exit may have changed it. */
  look(): void {
    this.rows = readTally(dayOf(now()));
    this.noRoom = !canRemember();
  }

  /** The reader agrees that this phone keeps the tally. */
  keep(): void {
    this.look();
    this.#write(this.rows ?? []);
    showNext(this.host);
  }

  /** Notes that a message was read out. What is wrong stays in the form, and is said. */
  record(message: MessageId): void {
    const today = dayOf(now());
    const day = this.day ?? today;
    const people = Number(this.people.trim());
    const age = daysBetween(day, today);
    this.wrong = !(age >= 0 && age < KEPT_DAYS) ? w.dayWrong : Number.isInteger(people) && people >= 0 && people <= MOST_PEOPLE ? undefined : w.presentWrong;
    this.look();
    // Deleted meanwhile, somewhere else: it is asked for anew.
    if (this.wrong || !this.rows) return this.host.requestUpdate();
    // Noted twice is corrected: the same message is not read out twice on one day.
    const others = this.rows.filter((each) => each.day !== day || each.message !== message);
    if (!this.#write([...others, {day, message, ...(people && {people})}])) return;
    this.people = '';
    this.recorded = true;
    announce(this.host, w.recorded);
    this.host.dispatchEvent(new CompleteEvent());
  }

  remove(row: Reading): void {
    this.look();
    const at = (this.rows ?? []).findIndex((each) => JSON.stringify(each) === JSON.stringify(row));
    if (at >= 0) this.#write(this.rows!.filter((_, place) => place !== at));
    showNext(this.host, '.headline');
  }

  /** Asks before it deletes everything, and takes the question back. */
  ask(): void {
    this.asking = !this.asking;
    this.host.requestUpdate();
  }

  deleteAll(): void {
    deleteTally();
    this.asking = this.recorded = false;
    this.look();
    this.deleted = true;
    showNext(this.host, '.headline');
  }

  #write(rows: Reading[]): boolean {
    const kept = writeTally(rows);
    this.look();
    this.noRoom = !kept;
    this.deleted = this.recorded = this.asking = false;
    this.host.requestUpdate();
    return kept;
  }
}
