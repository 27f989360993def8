import {quoted} from '../../data/registry.schema.js';

/** For each column that is taken: the headings that are understood, the surest first, and whether it may be missing. */
export type Columns<Name extends string> = Record<Name, {headings: string[]; optional?: true}>;

const LONG = 'direktur|director|direksi|pimpinan|pemimpin|penanggung ?jawab|pemilik|komisaris|commissioner|pengurus|manajer|manager|narahubung|contact ?person|kontak person|handphone|ponsel|seluler|whats ?app|mobile|cell ?phone|telegram|nomor induk kependudukan|paspor|passport|pemegang saham|shareholder|kelahiran|tempat lahir|tanggal lahir|birth|pelapor|korban|saksi';
const WORDS = 'owner|ceo|presdir|dirut|pic|cp|nik|ktp|hp|no ?hp|wa|no ?wa|kontak|contact|president|presiden|founder|pendiri|jabatan|gender|jenis kelamin';

/** Headings of columns that hold persons, in lower case with spaces around each word. */
export const PERSONS = new RegExp(`(?:${LONG})| (?:${WORDS}) `);

const plain = (heading: string): string => heading.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

/** Where each column stands, and what is wrong with the headings. */
export function columnsOf<Name extends string>(headings: string[], columns: Columns<Name>): {at: Record<Name, number>; problems: string[]} {
  const given = headings.map(plain);
  const at = {} as Record<Name, number>;
  const problems = given.flatMap((heading, index) => (heading && given.indexOf(heading) < index ? `the heading ${quoted(headings[index].trim())} stands above two columns: delete one of them.` : []));
  const missing: string[] = [];
  for (const [name, {headings: known, optional}] of Object.entries(columns) as [Name, Columns<Name>[Name]][]) {
    const found = known.find((heading) => given.includes(heading));
    at[name] = found === undefined ? -1 : given.indexOf(found);
    if (found === undefined && !optional) missing.push(`${known[0].replace(/ /g, '_')}${known.length > 1 ? ` (or ${known.slice(1).join(', ')})` : ''}`);
  }
  if (missing.length) problems.unshift(`columns are missing: ${missing.join('; ')}. The first row must hold the headings; it holds ${headings.map((each) => quoted(each.trim())).join(', ')}.`);
  return {at, problems};
}
