import type {LitElement} from 'lit';
import {now} from '../../base/clock.js';
import {dayOf, type Day} from '../../base/dates.js';
import type {Line} from '../../content/contact-lines.js';
import * as w from '../../content/pulpit/words.js';
import type {MessageId} from '../../data/pulpit.js';
import {CompleteEvent} from '../../ui/events.js';
import {canRemember} from '../../ui/storage.js';
import {MOST_PEOPLE, deleteTally, readTally, writeTally, type Reading} from './tally.js';

/** The tally of one parish, on its own phone, if somebody asks for it. */
export class Tally {
  /** What is kept; `undefined` as long as nobody asked. */
  rows?: Reading[];
  /** The form's own text. */
  day: Day | '' = dayOf(now());
  people = '';
  wrong?: Line;
  deleted = false;
  saveFailed = false;
  /** This browser keeps nothing. */
  noRoom = false;

  constructor(readonly host: LitElement) {
    this.look();
  }

  /** Reads what is kept: another widget, or the quick exit, may have changed it. */
  look(): void {
    this.rows = readTally(dayOf(now()));
    this.noRoom = !canRemember();
  }

  /** The reader agrees that this phone keeps the tally. */
  keep(): void {
    this.#write([]);
  }

  /** Notes that a message was read out. What is wrong stays in the form, and is said. */
  record(message: MessageId): void {
    const people = Number(this.people.trim());
    const day = this.day;
    this.wrong = !day || day > dayOf(now()) ? w.dayWrong : Number.isInteger(people) && people >= 0 && people <= MOST_PEOPLE ? undefined : w.presentWrong;
    if (this.wrong || !day) return this.host.requestUpdate();
    this.#write([...(this.rows ?? []), {day, message, ...(people && {people})}]);
    if (this.noRoom) return;
    this.people = '';
    this.host.dispatchEvent(new CompleteEvent());
  }

  remove(row: Reading): void {
    this.#write(this.rows!.filter((each) => each !== row));
  }

  deleteAll(): void {
    deleteTally();
    this.look();
    this.deleted = true;
    this.host.requestUpdate();
  }

  #write(rows: Reading[]): void {
    const kept = writeTally(rows);
    this.look();
    this.noRoom = !kept;
    this.deleted = false;
    this.host.requestUpdate();
  }
}
