/** Names of the digits, and how tens, hundreds and thousands are said. Only what our numbers need. */
interface Tongue {
  digits: string[];
  /** From 10 to 99. */
  tens(n: number, digits: string[]): string;
  hundreds(digit: string, n: number): string;
  thousands(digit: string, n: number): string;
}

const INDONESIAN: Tongue = {
  digits: 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' '),
  tens: (n, digits) => (n === 10 ? 'sepuluh' : n === 11 ? 'sebelas' : n < 20 ? `${digits[n - 10]} belas` : `${digits[Math.floor(n / 10)]} puluh${n % 10 ? ` ${digits[n % 10]}` : ''}`),
  hundreds: (digit, n) => (n === 1 ? 'seratus' : `${digit} ratus`),
  thousands: (digit, n) => (n === 1 ? 'seribu' : `${digit} ribu`),
};

const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ENGLISH: Tongue = {
  digits: 'zero one two three four five six seven eight nine'.split(' '),
  tens: (n, digits) => TEENS[n - 10] ?? `${TENS[Math.floor(n / 10) - 2]}${n % 10 ? `-${digits[n % 10]}` : ''}`,
  hundreds: (digit) => `${digit} hundred`,
  thousands: (digit) => `${digit} thousand`,
};

/** The languages of NTT count aloud in Indonesian when they name a number to dial. */
const tongue = (locale: string): Tongue => (locale === 'en' ? ENGLISH : INDONESIAN);

/** A count below 100 in words: 18 is "delapan belas". */
export function spokenCount(n: number, locale: string): string {
  const {digits, tens} = tongue(locale);
  return n < 10 ? digits[n] : tens(n, digits);
}

/** One group of a number: round hundreds and thousands by their name, else digit after digit. */
function spokenGroup(group: string, {digits, hundreds, thousands}: Tongue): string {
  const zeros = /^0*/.exec(group)![0].length;
  const rest = group.slice(zeros);
  const n = Number(rest);
  const said = /^\d00$/.test(rest) ? [hundreds(digits[n / 100], n / 100)] : /^\d000$/.test(rest) ? [thousands(digits[n / 1000], n / 1000)] : [...rest].map((digit) => digits[Number(digit)]);
  return [...Array<string>(zeros).fill(digits[0]), ...said].join(' ');
}

/** A number to dial as it is said aloud: `0800 1000` is "nol delapan ratus, seribu". Its groups are the breaths. */
export const spokenNumber = (display: string, locale: string): string =>
  display
    .split(/\D+/)
    .filter(Boolean)
    .map((group) => spokenGroup(group, tongue(locale)))
    .join(', ');
