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

/** Capitals in Latin letters and common digits, as far as a text has them; other signs stay. */
export const latin = (text: string): string =>
  /[^\x00-\x7f]/.test(text)
    ? text.replace(/[™®©]/g, '').normalize('NFKD').replace(/[\p{M}\p{Cf}‘’ʼ]/gu, '').toUpperCase().replace(/[\u0400-\u04ff]/g, (letter) => LATIN[FOREIGN.indexOf(letter)] ?? letter)
    : text.toUpperCase();

/** Latin capitals, digits and single spaces; accents, invisible and other signs are gone. */
export const letters = (text: string): string =>
  latin(text)
    .replace(/[`']/g, '')
    .replace(/&/g, ' DAN ')
    .replace(/[^A-Z0-9\n]+/g, ' ')
    .replace(/^ | $/gm, '')
    .replace(/\b([PCU]) ([TVD])\b/g, '$1$2')
    .replace(/PERSEROAN TERBATAS\b/g, 'PT');

/** The names without their legal form, at either end. */
export const withoutForm = (lettered: string): string =>
  /\b(?:PT|TBK|PERSERO)\b/.test(lettered) ? lettered.replace(/^(?:(?:PT|TBK|PERSERO) )+|(?: (?:PT|TBK|PERSERO))+$/gm, '') : lettered;

/** All words joined: the greatest real difference between two writings of one name is where its spaces stand. */
export const keyOf = (names: string): string => names.replace(/ /g, '');

const rules = (texts: string): [RegExp, string][] =>
  texts.split(' ').map((rule) => {
    const [from, to] = rule.split('>');
    return [new RegExp(from, 'g'), to];
  });

/** Words that are written in two ways, where the old OE is U first, and the old spelling of sounds. */
const OLD = rules('OE>U INTERNATIONAL>INTERNASIONAL PACIFIC>PASIFIK ANUGRAH>ANUGERAH REZEKI>REJEKI PUTER([AI])>PUTR$1 SAMUDERA>SAMUDRA DDJ>DJ DJ>J TJ>C NJ>NY SJ>SY JAJA>JAYA KARJA>KARYA ([BDGT])H>$1');
/** Letters for one sound, in this order; an H is silent only at the end. */
const SOUNDS = rules('SH>S SY>S KH>K CH>K PH>F V>F Z>S Q>K ([AEIOU])H\\b>$1 ([A-Z])\\1+>$1');

/**
 * Applies rules to words of so many letters; shorter ones keep theirs: KC and KTJ, JOE and JU, ASKA and AZKA are
 * companies of their own.
 */
function respell(names: string, least: number, rules: [RegExp, string][]): string {
  names = names.replace(new RegExp(`\\b\\w{1,${least - 1}}\\b`, 'g'), (word) => word.toLowerCase());
  for (const [from, to] of rules) names = names.replace(from, to);
  return names.toUpperCase();
}

const modern = (names: string): string => respell(names.replace(/\bINTL?\b/g, 'INTERNASIONAL').replace(/\bCORP(?:ORATION)?\b/g, 'CORPORA'), 4, OLD);

/** The joined name in today's spelling, where letters for one sound stay apart. */
export const oldOf = (names: string): string => keyOf(modern(names));

/** The words with their spelling folded. */
export const respelt = (names: string): string => respell(modern(names), 5, SOUNDS).replace(/Y/g, 'I');

/** The joined name with its spelling folded: equal for two spellings of one name. TIMUR RAYA may be TIMURAYA. */
export const foldOf = (names: string): string => keyOf(respelt(names).replace(/(\w)([^AEIOU\W\d]) (?=\2\w)/g, '$1'));
