import type {Day} from '../../base/dates.js';
import type {AnswerKind} from '../../data/answers.js';
import {listAge} from '../../data/freshness.js';
import {sanctionOf, type Sanctioned, type SanctionsFile} from '../../data/sanctions.js';
import {identical, identity, merge, near, once, sanctionsFor, sanctionsOn, sanctionsUnder, similarSanctions, type Choice, type Firm, type Met} from './choices.js';
import {PIECE_LETTERS} from './compare.js';
import {NIB, formsOf, nameOf, nibOf, withNumber, type Firms, type Listed, type Worded} from './firms.js';
import {LONGEST, isPerson, understand, type Understood} from './understand.js';

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
  const known = {asked, firms: once(found), by, ...(met && {sanctioned: met})};
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

const asChoices = (firms: Listed[]): Choice[] => once(firms).map((firm) => ({...firm, step: 'similar'}));

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
  if (whole && !mismatch && it.alone && !besides(it.rest, lists.sanctions, list).length) return verdict(asked, found, 'number', lists, today);
  // A number can be copied by anyone: where it belongs to another name, that is asked first.
  return {...question(asked, [...met, ...found.flatMap((firm) => sanctionsOn(firm, lists.sanctions!))], asChoices(found), list), ...(whole && mismatch && {mismatch: true})};
}

/** Sanctioned companies that stand beside a name: a town, or a word that many names have, is none. */
const besides = (rest: Worded, sanctions: SanctionsFile | undefined, list: Firms): Met[] =>
  rest.key.length < PIECE_LETTERS || rest.plain.split(' ').every(list.isCommon) ? [] : sanctionsFor(rest, sanctions);

function byName(asked: string, it: Understood, lists: Lists, list: Firms, today: Day): Answer {
  const {name, form} = it;
  const {sanctions} = lists;
  // What stands in brackets may be a note, or a part of the name.
  for (const each of name.key === it.all.key ? [name] : [it.all, name]) {
    const {found, by} = identical(list, each);
    const exact = sanctionsFor(each, sanctions).find(({step}) => identity(step));
    const beside = each === name ? besides(it.rest, sanctions, list) : [];
    // The very name of a listed company is that company's, whatever a sanctioned one is called.
    const answer = found.length ? verdict(asked, found, by, lists, today) : exact && unlisted(asked, exact);
    if (answer) return it.alone && !beside.length ? answer : question(asked, [...(exact ? [exact] : []), ...beside], asChoices(found), list);
  }
  const others = near(name, list);
  const words = it.all.plain.split(' ');
  const vague = words.length <= VAGUE_WORDS && words.every(list.isCommon);
  // The whole name of another company is no part of a sanctioned one: BUMI MAS CITRA MANDIRI KUPANG.
  const held = others[0]?.step === 'part' && nameOf(others[0].name).plain;
  const besideHeld = held && it.all.plain.includes(held) ? sanctionsFor(formsOf(it.all.plain.replace(held, '').trim()), sanctions) : undefined;
  const met = sanctionsFor(it.all, sanctions).filter(({step, sanctioned}) => step !== 'words' || (!vague && (!besideHeld || besideHeld.some((each) => each.sanctioned === sanctioned))));
  if (met.length && !(vague && !words[1])) {
    // A listed name with one letter wrong comes before a mere part of a sanctioned one.
    const isFirst = ({step}: Choice) => step === 'onetypo' && met[0].step !== step;
    const rest = others.filter((other) => other.step !== 'similar' && !isFirst(other));
    return {kind: 'question', asked, choices: [...others.filter(isFirst), ...merge(met, rest, list)]};
  }
  const step = !vague && it.kind !== 'too-short' && others[0]?.step;
  if (step === 'onetypo' || (step === 'part' && !it.alone)) return {kind: 'question', asked, choices: others};
  if (it.kind) return {kind: it.kind, asked};
  if (vague) return {kind: 'too-short', asked, common: true};
  if (form === 'LPK' && step !== 'part') return {kind: 'wrong-form', asked};
  if (!form && isPerson(name, list)) return {kind: 'person', asked};
  const choices = step === 'part' ? others : merge(similarSanctions(name, sanctions!), others, list);
  return choices.length ? {kind: 'similar', asked, choices} : {kind: 'unknown', asked};
}

/** In place of a list that did not come. */
const NO_FIRMS: Firms = {all: [], isCommon: () => false};

/** What can be said about one reading of a text. */
function answerOf(asked: string, text: string, lists: Lists, today: Day): Answer {
  const it = understand(text);
  if (lists.firms && lists.sanctions) return (it.numbers[0] ? byNumber : byName)(asked, it, lists, lists.firms, today);
  // A stop that is known is said, with or without the list of companies.
  const met = sanctionsFor(it.all, lists.sanctions).filter(({sanctioned}) => sanctionOf(sanctioned).state !== 'ended');
  return !met[0] ? {kind: it.kind ?? 'no-list', asked} : identity(met[0].step) ? unlisted(asked, met[0]) : question(asked, met, [], NO_FIRMS);
}

/** What can be said about a typed text today. Pure: nothing of it is kept. */
export function answerTo(text: string, lists: Lists, today: Day): Answer {
  // Half a sign, as a cut may leave it, can stand in no address.
  const asked = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST).replace(/\p{Cs}/gu, '');
  const first = answerOf(asked, asked, lists, today);
  // PT may lack its space; but PTRA may also be PUTRA with a slip.
  const apart = asked.replace(/\bPT(?=[A-Z]{2})/gi, 'PT ');
  const second = apart === asked ? first : answerOf(asked, apart, lists, today);
  return second.firms || second.sanctioned || second.kind === 'question' ? second : first;
}
