import type {Day} from '../../base/dates.js';
import type {AnswerKind} from '../../data/answers.js';
import {listAge} from '../../data/freshness.js';
import {sanctionOf, type Sanctioned, type SanctionsFile} from '../../data/sanctions.js';
import {firmOf, identical, identity, merge, near, once, sanctionsFor, sanctionsOn, sanctionsUnder, similarSanctions, type Choice, type Firm, type Met} from './choices.js';
import {NIB, nibOf, withNumber, type Firms, type Listed} from './firms.js';
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

/** Letters of a text that are read: an advert's, not a book's. */
const LONGEST = 1_000;

/** Digits of a NIB with those of a branch. */
const BRANCH = 17;

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

/** A company that is sanctioned, or was, and is not on the list. */
function unlisted(asked: string, {sanctioned, step}: Met): Answer {
  const {state} = sanctionOf(sanctioned);
  const found = {asked, sanctioned, by: step as 'same' | 'spelling'};
  return state === 'ended' ? {...found, kind: 'unknown', history: true} : {...found, kind: state, firms: [{name: sanctioned.name, number: sanctioned.number ?? ''}]};
}

const asChoices = (firms: Listed[]): Choice[] => once(firms.map((firm) => ({...firmOf(firm), step: 'similar'})));

/** A question, with the companies under a sanction first. */
const question = (asked: string, met: Met[], others: Choice[], list: Firms): Answer => ({kind: 'question', asked, choices: merge(met, others, list)});

function byNumber(asked: string, it: Understood, lists: Lists, list: Firms, today: Day): Answer {
  const {numbers, name} = it;
  const found = withNumber(list, numbers);
  const met = [...sanctionsFor(it.all, lists.sanctions), ...sanctionsUnder(numbers, lists.sanctions!)];
  if (!found.length) {
    if (!name.key) return met[0] ? unlisted(asked, met[0]) : {kind: it.kind ?? 'unknown', asked};
    const answer = byName(asked, it, lists, list, today);
    // The name is on the list, with another number: the reader compares before anything is called listed.
    return answer.kind === 'listed' && answer.firms![0].number ? question(asked, [], near(name, list), list) : answer;
  }
  // Only a whole number tells a company: a NIB, with a branch's four digits, or as the list has it.
  const whole = !numbers[1] && found.every(({number}) => [NIB, BRANCH, number.length].includes(numbers[0].length) && numbers[0].startsWith(nibOf({number})));
  const mismatch = name.key && !found.some(({fold}) => fold === name.fold);
  if (whole && !mismatch && it.plain && !sanctionsFor(it.rest, lists.sanctions).length) return verdict(asked, found, 'number', lists, today);
  // A number can be copied by anyone: where it belongs to another name, that is asked first.
  return {...question(asked, [...met, ...found.flatMap((firm) => sanctionsOn(firm, lists.sanctions!))], asChoices(found), list), ...(whole && mismatch && {mismatch: true})};
}

function byName(asked: string, it: Understood, lists: Lists, list: Firms, today: Day): Answer {
  const {name, form} = it;
  const met = sanctionsFor(it.all, lists.sanctions);
  // What stands in brackets may be a note, or a part of the name.
  // PT may lack its space; PTRA may also be PUTRA with a slip.
  const joined = /^PT\w{4}/.test(name.key) && understand(`PT ${name.plain.slice(2)}`);
  for (const each of [it.all, name, ...(joined ? [joined.name] : [])]) {
    const {found, by} = identical(list, each);
    const exact = sanctionsFor(each, lists.sanctions).find(({step}) => identity(step));
    const beside = each === name ? sanctionsFor(it.rest, lists.sanctions) : [];
    // The very name of a listed company is that company's, whatever a sanctioned one is called.
    const answer = found.length ? verdict(asked, found, by, lists, today) : exact && unlisted(asked, exact);
    if (answer) return it.plain && !beside.length ? answer : question(asked, [...(exact ? [exact] : []), ...beside], asChoices(found), list);
  }
  const others = near(name, list);
  const words = it.all.plain.split(' ');
  const vague = words.length <= VAGUE_WORDS && words.every(list.isCommon);
  if (met.length && !(vague && (!words[1] || met[0].step === 'words'))) {
    // A listed name with one letter wrong comes before a mere part of a sanctioned one.
    const isFirst = ({step}: Choice) => step === 'onetypo' && met[0].step !== step;
    const rest = others.filter((other) => other.step !== 'similar' && !isFirst(other));
    return {kind: 'question', asked, choices: [...others.filter(isFirst), ...merge(met, rest, list)]};
  }
  const step = !vague && others[0]?.step;
  if (step === 'onetypo' || (step === 'part' && !it.plain)) return {kind: 'question', asked, choices: others};
  if (it.kind) return {kind: it.kind, asked};
  if (vague) return {kind: 'too-short', asked, common: true};
  if (form === 'LPK') return {kind: 'wrong-form', asked};
  if (joined) return byName(asked, joined, lists, list, today);
  if (!form && isPerson(name, list)) return {kind: 'person', asked};
  const choices = merge(similarSanctions(name, lists.sanctions!), others, list);
  return choices.length ? {kind: 'similar', asked, choices} : {kind: 'unknown', asked};
}

/** What can be said about a typed text today. Pure: nothing of it is kept. */
export function answerTo(text: string, lists: Lists, today: Day): Answer {
  // Half a sign, as a cut may leave it, can stand in no address.
  const asked = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST).replace(/\p{Cs}/gu, '');
  const it = understand(asked);
  const list = lists.firms;
  if (!list || !lists.sanctions) {
    // A stop that is known is said, with or without the list of companies.
    const met = sanctionsFor(it.name, lists.sanctions).find(({step}) => identity(step));
    return met && sanctionOf(met.sanctioned).state !== 'ended' ? unlisted(asked, met) : {kind: it.kind ?? 'no-list', asked};
  }
  return it.numbers[0] ? byNumber(asked, it, lists, list, today) : byName(asked, it, lists, list, today);
}
