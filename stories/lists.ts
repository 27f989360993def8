import registry from '../src/data/registry.json' with {type: 'json'};
import file from '../src/data/sanctions.json' with {type: 'json'};
import {sanctionOf, type SanctionState, type SanctionsFile} from '../src/data/sanctions.js';

/*
 * Names for stories, found in the shipped lists by what they show, so that a steward who renews a list breaks no story.
 */

const sanctions = file as SanctionsFile;
const listed = registry.names.split('\n');
const numbers = registry.numbers.split('\n');
const numberOf = (name: string): string => numbers[listed.indexOf(name)];
const capitals = sanctions.firms.map((firm) => ({name: firm.name.toUpperCase(), state: sanctionOf(firm).state}));

/** A name with another letter at this place. */
const wrongAt = (name: string, at: number): string => name.slice(0, at) + (name[at] === 'N' ? 'M' : 'N') + name.slice(at + 1);

/** Three plain words and a whole number; nothing about it is like a sanctioned name. */
const plain = listed.filter((name) => /^([A-Z]{4,}( |$)){3}$/.test(name) && numberOf(name).length === 13 && !capitals.some((each) => each.name.startsWith(name.split(' ')[0])));
const [first, second] = plain;
const sanctioned = (state: SanctionState, onList: boolean): string => capitals.find((each) => each.state === state && listed.includes(each.name) === onList)!.name;
const initials = (name: string): string => name.split(' ').map((word) => word[0]).join('');

export const NAMES = {
  listed: `PT ${first}`,
  /** Another spelling of a listed name, as older papers have it. */
  spelling: plain.find((name) => / JAYA$/.test(name))!.replace('JAYA', 'DJAYA'),
  typo: wrongAt(first, first.length - 1),
  similar: first.split(' ').reverse().join(' '),
  acronym: initials(first),
  number: numberOf(first),
  mismatch: `${second} ${numberOf(first)}`,
  stopped: `PT ${sanctioned('stopped', true)}`,
  stoppedUnlisted: `PT ${sanctioned('stopped', false)}`,
  stoppedTypo: wrongAt(sanctioned('stopped', false), 2),
  ended: `PT ${sanctioned('ended', true)}`,
  /** Visibly of nobody. */
  invented: 'PT Contoh Satu',
};

const source = {name: 'Daftar contoh', url: 'https://example.org/daftar'};

/** A list of companies that nobody can take for real. */
export const partnerList = {schema: 1, asOf: registry.asOf, source, names: 'CONTOH DUA\nCONTOH SATU', numbers: '0000000000002\n0000000000001'};

/** A revocation, with its decision and from its own source, as no real one is yet. */
export const revocation: SanctionsFile = {
  schema: 1,
  asOf: registry.asOf,
  firms: [{name: 'Contoh Satu', events: [{event: 'pencabutan', decision: 'Keputusan Contoh Nomor 1', sourceDate: registry.asOf, source}]}],
};
