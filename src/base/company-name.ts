/*
 * Company names as people and lists write them, brought to one form so that two writings of the same name are equal.
 * Every function takes one name, or a whole list with one name a line: each rule then runs once over the list.
 * The rules and the real names behind them: docs/LOOKUP.md.
 */

/** Cyrillic letters that look Latin; some stand in the source list by mistake. */
const FOREIGN = 'АВСЕНІЈКМОРЅТУХ';
const LATIN = 'ABCEHIJKMOPSTYX';

/** Latin capitals, digits and single spaces; accents, invisible signs and notes in brackets are gone. */
export function letters(text: string): string {
  let plain = text;
  // Lists are nearly always plain; accents and look-alikes are looked for only where there are any.
  if (/[^\x00-\x7f]/.test(text))
    plain = text.normalize('NFKD').replace(/[\p{M}\p{Cf}‘’ʼ]/gu, '').toUpperCase().replace(/[\u0400-\u04ff]/g, (letter) => LATIN[FOREIGN.indexOf(letter)] ?? letter);
  return plain
    .toUpperCase()
    .replace(/[([][^)\]\n]*[)\]]?/g, ' ')
    .replace(/[`']/g, '')
    .replace(/&/g, ' DAN ')
    .replace(/[^A-Z0-9\n]+/g, ' ')
    .replace(/^ | $/gm, '')
    .replace(/(^| )([PCU]) ([TVD])(?= |$)/gm, '$1$2$3');
}

/** The names without legal form, branch, and the words people put before a PT. */
export const withoutForm = (lettered: string): string =>
  lettered
    .replace(/ (?:KANTOR )?CAB(?:ANG)?\b.*$/gm, '')
    .replace(/^(?:(?:P3MI|PJTKI|PPTKIS|PERUSAHAAN|AGEN|KANTOR|NAMA|DARI|OLEH|LEWAT) )+(?=PT )/gm, '')
    .replace(/^(?:(?:PT|TBK|PERSERO) )+/gm, '')
    .replace(/(?: (?:PT|TBK|PERSERO))+$/gm, '');

/** All words joined: the greatest real difference between two writings of one name is where its spaces stand. */
export const keyOf = (names: string): string => names.replace(/ /g, '');

/** Words that are written in two ways: whole words, and parts of joined names, where the old OE is U first. */
const WORDS: [RegExp, string][] = [
  [/\bINTL\b/g, 'INTERNASIONAL'],
  [/\bCORP\b/g, 'CORPORA'],
  [/ /g, ''],
  [/OE/g, 'U'],
  [/INTERNATIONAL/g, 'INTERNASIONAL'],
  [/PACIFIC/g, 'PASIFIK'],
  [/ANUGRAH/g, 'ANUGERAH'],
  [/REZEKI/g, 'REJEKI'],
  [/PUTERA/g, 'PUTRA'],
  [/SAMUDERA/g, 'SAMUDRA'],
];

/** Old and new spelling of the same sounds: TJ and C, DJ and J, V and F, double letters. */
const SOUNDS: [RegExp, string][] = [
  [/DD?J/g, 'J'],
  [/TJ/g, 'C'],
  [/NJ/g, 'NY'],
  [/S[JYH]/g, 'S'],
  [/[KC]H/g, 'K'],
  [/PH|V/g, 'F'],
  [/Z/g, 'S'],
  [/Q/g, 'K'],
  [/Y/g, 'I'],
  [/H/g, ''],
  [/([A-Z])\1+/g, '$1'],
];

/** The joined name with its spelling folded: equal for two spellings of one name. */
export const foldOf = (names: string): string => [...WORDS, ...SOUNDS].reduce((text, [from, to]) => text.replace(from, to), names);

/** Single letters that stand apart belong to one word: Y A S R I. */
export const wordsOf = (name: string): string[] => name.replace(/\b(\w) (?=\w\b)/g, '$1').split(' ').filter(Boolean);
