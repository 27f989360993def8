import type {Day} from '../../base/dates.js';
import type {AnswerKind} from '../../data/answers.js';
import {listAge} from '../../data/freshness.js';
import {sanctionOf, type Sanctioned, type SanctionsFile} from '../../data/sanctions.js';
import {firmOf, identical, identity, merge, near, once, sanctionsFor, sanctionsOn, similarSanctions, type Choice, type Firm, type Met} from './choices.js';
import {nameOf, withNumber, type Firms, type Listed, type Name} from './firms.js';
import {isPerson, understand, type Understood} from './understand.js';

/** What the lookup says about a text. */
export interface Answer {
  kind: AnswerKind;
  /** What was typed, without stray spaces. Never leaves the phone. */
  asked: string;
  /** Companies with a verdict; more than one only where the list has the very same name twice. */
  firms?: Firm[];
  /** How the typed text is the company's: `spelling` asks the reader to compare the letters. */
  by?: 'same' | 'spelling' | 'number';
  /** The sanction that counts, for `stopped` and `revoked`; a past one beside another answer. */
  sanctioned?: Sanctioned;
  /** A sanction of this company has ended. */
  history?: boolean;
  choices?: Choice[];
  /** Only words were typed that many companies have. */
  common?: boolean;
  /** Name and number belong to different companies. */
  mismatch?: boolean;
}

/** What an answer is made from: both lists are needed, or no company is called listed. */
export interface Lists {
  firms?: Firms;
  registryAsOf?: Day;
  sanctions?: SanctionsFile;
}

/** Letters of a text that are read; longer ones are no names. */
const LONGEST = 120;

/** So many words tell no company when all of them are common: INDONESIA JAYA. */
const VAGUE_WORDS = 2;

/** The answer about companies that the text identifies. A running stop or revocation comes before a listing. */
function verdict(asked: string, found: Listed[], by: Answer['by'], lists: Lists, today: Day): Answer {
  // Of two sanctions the running one counts.
  const all = found.flatMap((firm) => sanctionsOn(firm, lists.sanctions!));
  const met = (all.find(({sanctioned}) => sanctionOf(sanctioned).state !== 'ended') ?? all[0])?.sanctioned;
  const state = met && sanctionOf(met).state;
  const known = {asked, firms: once(found.map(firmOf)), by, ...(met && {sanctioned: met})};
  if (state && state !== 'ended') return {...known, kind: state};
  const age = listAge('registry', lists.registryAsOf!, today);
  return {...known, kind: age === 'fresh' || age === 'notice' ? 'listed' : 'was-listed', ...(met && {history: true})};
}

function byNumber(asked: string, {digits, phone, name}: Understood & {kind: 'number'}, lists: Lists, list: Firms, today: Day): Answer {
  const found = withNumber(list, digits);
  if (!found.length) {
    const answer: Answer = name ? byName(asked, name, '', lists, list, today) : {kind: phone ? 'phone' : 'unknown', asked};
    // The name is on the list, with another number: the reader compares before anything is called listed.
    return answer.kind === 'listed' && answer.firms![0].number ? {kind: 'question', asked, choices: near(name!, list)} : answer;
  }
  // A number can be copied by anyone: where it belongs to another name, that is asked first.
  if (name && !found.some(({fold}) => fold === name.fold)) return {kind: 'question', asked, mismatch: true, choices: merge(sanctionsFor(name, lists.sanctions), once(found.map((firm): Choice => ({...firmOf(firm), step: 'similar'}))), list)};
  return verdict(asked, found, 'number', lists, today);
}

/** A company that is sanctioned, or was, and is not on the list. */
function unlisted(asked: string, {sanctioned, step}: Met): Answer {
  const {state} = sanctionOf(sanctioned);
  const found = {asked, sanctioned, by: step as 'same' | 'spelling'};
  return state === 'ended' ? {...found, kind: 'unknown', history: true} : {...found, kind: state, firms: [{name: sanctioned.name, number: sanctioned.number ?? ''}]};
}

function byName(asked: string, name: Name, form: string, lists: Lists, list: Firms, today: Day): Answer {
  const {found, by} = identical(list, name);
  const met = sanctionsFor(name, lists.sanctions);
  const exact = met.find(({step}) => identity(step));
  // The very name of a listed company is that company's, whatever a sanctioned one is called.
  if (found.length) return verdict(asked, found, by, lists, today);
  if (exact) return unlisted(asked, exact);
  const others = near(name, list);
  const words = name.plain.split(' ');
  const vague = words.length <= VAGUE_WORDS && words.every(list.isCommon);
  if (met.length && !(vague && (words.length === 1 || met[0].step === 'words'))) return {kind: 'question', asked, choices: merge(met, others.filter(({step}) => step !== 'similar'), list)};
  if (vague) return {kind: 'too-short', asked, common: true};
  if (others[0]?.step === 'onetypo') return {kind: 'question', asked, choices: others};
  if (form === 'LPK') return {kind: 'wrong-form', asked};
  // PT may lack its space; only here, because PTRA may also be PUTRA with a slip.
  if (/^PT\w{4}/.test(name.key)) return byName(asked, nameOf(name.plain.slice(2)), 'PT', lists, list, today);
  if (!form && isPerson(name, list)) return {kind: 'person', asked};
  const choices = merge(similarSanctions(name, lists.sanctions!), others, list);
  return choices.length ? {kind: 'similar', asked, choices} : {kind: 'unknown', asked};
}

/** What can be said about a typed text today. Pure: nothing of it is kept. */
export function answerTo(text: string, lists: Lists, today: Day): Answer {
  // Half a sign, as a cut may leave it, can stand in no address.
  const asked = text.slice(0, LONGEST).replace(/\p{Cs}/gu, '').replace(/\s+/g, ' ').trim();
  const what = understand(asked);
  if (what.kind !== 'name' && what.kind !== 'number') return {kind: what.kind, asked};
  const list = lists.firms;
  if (!list || !lists.sanctions) {
    // A stop that is known is said, with or without the list of companies.
    const met = what.kind === 'name' ? sanctionsFor(what.name, lists.sanctions).find(({step}) => identity(step)) : undefined;
    return met && sanctionOf(met.sanctioned).state !== 'ended' ? unlisted(asked, met) : {kind: 'no-list', asked};
  }
  return what.kind === 'number' ? byNumber(asked, what, lists, list, today) : byName(asked, what.name, what.form, lists, list, today);
}
