import {msg, str} from '@lit/localize';
import type {Day} from '../base/dates.js';
import {factAge, type Basis} from '../data/facts.js';
import {asOf, changing} from '../generated/facts.js';
import {common} from './common.js';
import {sourceName, type Line} from './contact-lines.js';
import {day} from './day.js';

/** A sentence that states facts. `rule`: what is allowed, or a figure; once its source is old, it is not said any more. */
export interface Statement {
  /** Ids of facts, with spaces between. */
  facts: string;
  say: () => string;
  rule?: boolean;
}

/** Makes a statement. */
export const fact = (facts: string, say: () => string, rule?: boolean): Statement => ({facts, say, rule});

/** The ids of the facts that a statement rests on. */
export const idsOf = ({facts}: Statement): string[] => facts.split(' ');

export const basis = () => msg('Dasar dan sumber', {desc: 'Opens the legal basis and the source of a sentence'});
export const oldRule = () => msg('Bisa sudah berubah. Tanya Disnaker atau BP3MI.', {desc: '[critical] Beside a rule whose source is old: it may have changed, ask BP3MI'});
export const expiredRule = () => msg('Aturan di sini bisa sudah berubah. Tanya Disnaker atau BP3MI.', {desc: '[critical] In place of a rule whose source is too old'});
export const oldNews = () => msg('Kabar ini lama. Tetap tanya Disnaker atau BP3MI dulu.', {desc: '[critical] Beside a warning whose source is old: it still counts, ask first'});
export const readOn = (date: string) => msg(str`Undang-undang dan sumber dibaca ${date}.`, {desc: 'The day on which the law and the sources were last read'});

/** What is said today: the sentence, or whom to ask where a rule is too old; and what to do where the news is. A warning stays. */
export function saidToday(it: Statement, today: Day): {line: Line; old?: Line} {
  const ages = idsOf(it).map((id) => factAge(changing[id], asOf, today));
  if (it.rule && ages.includes('expired')) return {line: expiredRule};
  return {line: it.say, ...((ages.includes('expired') || ages.includes('notice')) && {old: it.rule ? oldRule : oldNews})};
}

/** Where a fact is from: name and date. */
export const sourceOf = (it: Basis): Line => () => (it.date ? common.sourceLine(day(it.date), sourceName(it)) : common.sourceNoDate(sourceName(it)));
