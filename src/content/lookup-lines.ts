import {ltr} from '../base/ltr.js';
import type {AnswerKind} from '../data/answers.js';
import type {ListSource} from '../data/registry.js';
import type {SanctionEvent} from '../data/sanctions.js';
import type {Line} from './contact-lines.js';
import {day} from './day.js';
import * as answer from './lookup-answers.js';
import * as note from './lookup-note.js';
import * as lookup from './lookup.js';

/** The first sentence of an answer. `date`: a day of the list, ready to show; `common`: only frequent words were typed. */
export const headlineOf = (kind: AnswerKind, date: string, common?: boolean): Line => () => (common ? answer.tooCommon() : answer.headline[kind](date));

/** What one decision did, and from when to when, as far as a source says. */
export function eventLines({event, from, until, sourceDate}: SanctionEvent): Line[] {
  const what: Partial<Record<SanctionEvent['event'], (date: string) => string>> = {'penghentian-sebagian': answer.partStop, pencabutan: answer.revocation, pengakhiran: answer.ended};
  return [() => (what[event] ?? answer.stop)(day(sourceDate)), ...(from ? [() => answer.fromDay(day(from))] : []), ...(until ? [() => answer.untilDay(day(until))] : [])];
}

/** Where a list comes from, and of which day it is. */
export const listLine = ({name, secondHand}: ListSource, asOf: string): Line => () => (secondHand ? lookup.copyOf(name, day(asOf)) : lookup.listOf(name, day(asOf)));

/** The record of one lookup, as plain text. `time`: `HH.MM` in WITA. */
export const noteLines = (asked: string, said: Line, date: string, time: string): Line[] => [note.heading, () => note.asked(asked), () => note.answer(said()), () => note.when(date, ltr(time))];
