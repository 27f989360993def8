/*
 * Company names as people and lists write them, brought to one form so that two writings of the same name are equal.
 * Every function takes one name, or a whole list with one name a line: each rule then runs once over the list.
 * A list is made ready on a slow phone, where each pattern costs more than the list does: most rules are therefore
 * plain text, and the others are asked for only where they can matter.
 * The rules and the real names behind them: docs/LOOKUP.md.
 */

/** Cyrillic letters that look Latin; some stand in the source list by mistake. */
const FOREIGN = 'АВСЕНІЈКМОРЅТУХ';
const LATIN = 'ABCEHIJKMOPSTYX';

/** Latin capitals, digits and single spaces; accents, invisible signs and notes in brackets are gone. */
export function letters(text: string): string {
  let plain = text;
  if (/[^\x00-\x7f]/.test(text))
    plain = text.normalize('NFKD').replace(/[\p{M}\p{Cf}‘’ʼ]/gu, '').toUpperCase().replace(/[\u0400-\u04ff]/g, (letter) => LATIN[FOREIGN.indexOf(letter)] ?? letter);
  return plain
    .toUpperCase()
    .replace(/[([][^)\]\n]*[)\]]?/g, ' ')
    .replace(/[`']/g, '')
    .replace(/&/g, ' DAN ')
    .replace(/[^A-Z0-9\n]+/g, ' ')
    .replace(/^ | $/gm, '')
    .replace(/\b([PCU]) ([TVD])\b/g, '$1$2');
}

/** The names without legal form, branch, and the words people put before a PT. */
export const withoutForm = (lettered: string): string =>
  /\b(?:PT|TBK|PERSERO|CAB|CABANG)\b/.test(lettered)
    ? lettered
        .replace(/ (?:KANTOR )?CAB(?:ANG)?\b.*$/gm, '')
        .replace(/^(?:(?:P3MI|PJTKI|PPTKIS|PERUSAHAAN|AGEN|KANTOR|NAMA|DARI|OLEH|LEWAT) )+(?=PT )/gm, '')
        .replace(/^(?:(?:PT|TBK|PERSERO) )+/gm, '')
        .replace(/(?: (?:PT|TBK|PERSERO))+$/gm, '')
    : lettered;

/** All words joined: the greatest real difference between two writings of one name is where its spaces stand. */
export const keyOf = (names: string): string => names.replace(/ /g, '');

const rules = (...texts: string[]): [RegExp, string][] =>
  texts.join(' ').split(' ').map((rule) => {
    const [from, to] = rule.split('>');
    return [new RegExp(from, 'g'), to];
  });

/** What is one in two spellings of a joined name, in this order. */
const SPELLINGS = rules(
  // Words that are written in two ways, where the old OE is U first.
  'OE>U INTERNATIONAL>INTERNASIONAL PACIFIC>PASIFIK ANUGRAH>ANUGERAH REZEKI>REJEKI PUTERA>PUTRA SAMUDERA>SAMUDRA',
  // Old and new spelling of the same sounds.
  'DDJ>DJ DJ>J TJ>C NJ>NY SJ>S SY>S SH>S KH>K CH>K PH>F V>F Z>S Q>K Y>I H>',
);

/** The joined name with its spelling folded: equal for two spellings of one name. */
export const foldOf = (names: string): string =>
  SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), keyOf(names.replace(/\bINTL\b/g, 'INTERNASIONAL').replace(/\bCORP\b/g, 'CORPORA')))
    // Double letters.
    .replace(/([A-Z])\1+/g, '$1');
