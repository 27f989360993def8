import {FILES, type FileRow} from './files.js';

/** What becomes of a partner's own files: the lists of `registry` and `sanctions`, and the recordings of `audio`. */
export interface PartnerRow extends Omit<FileRow, 'what' | 'good'> {
  /** What of them is used all the same. */
  good?: 'all' | 'lists';
  /** They lie on another host, which gives them to nobody else. */
  abroad?: true;
}

const OURS = 'our own lists answer, every widget works without recordings, a line says so, and the page is told';
const THEIRS = 'the partner’s lists answer, and the recordings are offered';

/** Another address wherever the file has one. */
const addresses = (address: string) => (file: string): string => file.replace(/"(src|url)":\s*"[^"]*"/g, `"$1": "${address}"`);

/** As with our own files, but for their texts: a list of companies with markup in its names is none. */
const SHARED = FILES.filter(({what, name}) => what === 'data' && !/markup|half signs|endless|__proto__/.test(name));

export const PARTNER: PartnerRow[] = [
  ...SHARED.map(({good, ...row}): PartnerRow => ({...row, promise: good ? THEIRS : OURS, ...(good && {good: 'all'})})),
  {promise: OURS, name: 'lies on a host that gives it to nobody else', abroad: true},
  {promise: OURS, name: 'has javascript: wherever an address belongs', make: addresses('javascript:alert(1)')},
  {promise: OURS, name: 'has javascript: behind spaces and in other letters', make: addresses(' \\tJaVaScRiPt:alert(1)')},
  {promise: OURS, name: 'has addresses that are none', make: addresses('http://[')},
  {promise: OURS, name: 'is of a form that we do not know yet', make: (file) => file.replace(/"schema":\s*1/, '"schema": 2')},
  {promise: OURS, name: 'has markup and signs that turn the direction in its names', make: (file) => file.replace(/"(names|language|number)":\s*"/g, '"$1": "<img src=x onerror=alert(1)>\u202e')},
  {promise: 'the partner’s lists answer, the recordings are left out, and nothing of the page changes', name: 'names __proto__ and constructor', good: 'lists', make: (file) => file.replace('{', '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, ')},
];
