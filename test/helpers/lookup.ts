import type {AnswerKind} from '../../src/data/answers.js';
import type {RegistryFile} from '../../src/data/registry.js';
import type {SanctionsFile} from '../../src/data/sanctions.js';
import '../../src/define/recruiter-lookup.js';
import {forgetLists} from '../../src/elements/recruiter-lookup/lists.js';
import type {RecruiterLookup} from '../../src/elements/recruiter-lookup/recruiter-lookup.js';
import {all, comes, make, one, when} from './card.js';
import {answerFetch} from './replace.js';

const source = {name: 'Sumber contoh', url: 'https://example.org/daftar'};

/** Companies that nobody can take for real; the list of the day before the tests' day. */
export const REGISTRY: RegistryFile = {
  schema: 1,
  asOf: '2026-11-23',
  source,
  names: 'BINTANG CONTOH SELATAN\nKENTJANA CONTOH DJAYA\nMAJU CONTOH BERSAMA\nPULANG CONTOH LEGA',
  numbers: '0000000000001\n\n0000000000003\n00000000000040001',
};

/** One stopped and listed, one whose stop was ended, one revoked that is on no list. */
export const SANCTIONS: SanctionsFile = {
  schema: 1,
  asOf: '2026-11-23',
  firms: [
    {name: 'Bintang Contoh Selatan', events: [{event: 'penghentian', from: '2026-02-03', until: '2026-05-03', sourceDate: '2026-02-05', source}]},
    {name: 'Gelap Nusa Perkasa', events: [{event: 'pencabutan', decision: 'Keputusan Contoh Nomor 1', sourceDate: '2026-02-05', source}]},
    {name: 'Pulang Contoh Lega', events: [{event: 'penghentian', sourceDate: '2025-03-21', source}, {event: 'pengakhiran', sourceDate: '2025-06-02', source}]},
  ],
};

/** As the browser has it: the words are those of the build. */
const fetched = window.fetch.bind(window);

export type Answering = unknown | (() => Response | Promise<Response>);

/** Answers for our two lists and whatever else a test names by its file; what is not named is not there. Returns what was asked for. */
export function serveLists(files: Record<string, Answering> = {}): string[] {
  const asked: string[] = [];
  const known: Record<string, Answering> = {registry: REGISTRY, sanctions: SANCTIONS, ...files};
  answerFetch(async (url) => {
    if (url.includes('/words/')) return fetched(url);
    asked.push(url);
    const file = known[/([\w-]+)\.json/.exec(url)?.[1] ?? ''];
    return typeof file === 'function' ? (file as () => Promise<Response>)() : file === undefined ? missing() : Response.json(file);
  });
  return asked;
}

/** A file that comes when the test says so. */
export function late(file: unknown): {file: () => Promise<Response>; come: () => void} {
  let come!: () => void;
  const due = new Promise<void>((done) => (come = done));
  return {file: () => due.then(() => Response.json(file)), come};
}

export const missing = (): Response => new Response('', {status: 404});

beforeEach(() => {
  forgetLists();
  serveLists();
});

/** A lookup on the page, drawn. */
export const makeLookup = (attributes?: Record<string, string>): Promise<RecruiterLookup> => make('aman-recruiter-lookup', attributes);

/** Types a text, and asks. */
export function ask(lookup: Element, text: string): void {
  (one(lookup, '#name') as HTMLInputElement).value = text;
  one(lookup, '.go')!.click();
}

/** A lookup that was asked, and its answer. */
export async function answered(text: string, attributes?: Record<string, string>): Promise<[lookup: RecruiterLookup, answer: HTMLElement]> {
  const lookup = await makeLookup(attributes);
  ask(lookup, text);
  return [lookup, await comes(lookup, '.answer')];
}

/** Waits for another answer than the one before. */
export const answers = (lookup: Element, kind: AnswerKind): Promise<HTMLElement> => comes(lookup, `.answer[data-answer=${kind}]`);

/** Waits until the lists came, or did not. */
export const listsCame = (lookup: Element): Promise<unknown> => when(lookup.shadowRoot!, () => one(lookup, '.source')!.textContent!.trim() || one(lookup, '[data-state~=data-failed]'), 'the end of loading');

export {states} from './card.js';

/** Presses one of the four who may invite. */
export async function choose(lookup: RecruiterLookup, who: 'company' | 'person' | 'advert' | 'programme'): Promise<void> {
  all(lookup, '.who button')[['company', 'person', 'advert', 'programme'].indexOf(who)].click();
  await lookup.updateComplete;
}

/** Lets every task that is already waiting pass. */
export const settled = (lookup: RecruiterLookup): Promise<unknown> => new Promise((done) => setTimeout(() => void lookup.updateComplete.then(done)));

/** A text for each answer, and what has to be so before. */
export const TEXTS: Record<AnswerKind, {text: string; day?: string; files?: Record<string, Answering>}> = {
  listed: {text: 'PT Maju Contoh Bersama'},
  'was-listed': {text: 'PT Maju Contoh Bersama', day: '2027-03-01'},
  stopped: {text: 'Bintang Contoh Selatan'},
  revoked: {text: 'Gelap Nusa Perkasa'},
  similar: {text: 'Contoh Maju Bersama'},
  unknown: {text: 'Zebra Nirwana Kosong'},
  question: {text: 'Maju Contoh Bersamo'},
  person: {text: 'Pak Contoh'},
  'wrong-form': {text: 'CV Maju Contoh Bersama'},
  phone: {text: '0812 0000 0000'},
  'too-short': {text: 'PT'},
  'no-list': {text: 'PT Maju Contoh Bersama', files: {sanctions: missing}},
};
