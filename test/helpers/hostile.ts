import {seeded} from './lists.js';

const SEEDS = [
  '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '"><b onclick=x>', '{{7*7}}', '${alert(1)}', "' OR 1=1 --", '\u202Emoc.live', 'PT\u200bBumi\u200dMas', 'e\u0301'.repeat(30),
  'a'.repeat(5_000), '((((((((((', '[a-z]+$', '.*.*.*.*', '\\', '%00', '\u0000', '🙂'.repeat(40), '١٢٣٤٥٦٧٨٩٠١٢٣', 'PT '.repeat(200), '&amp;&lt;', 'ﷺ'.repeat(20), 'Ａｎｄｈｉｋａ', 'ß'.repeat(99), '\n\n\t', '0'.repeat(400), '+'.repeat(50),
  '9120307772741'.repeat(9), 'CV UD PT', 'javascript:alert(1)', 'constructor', '__proto__', 'toString', 'MANDIRI '.repeat(60), 'Z̷̢̛a̶l̵g̸o̶'.repeat(20),
];

/** Texts that break careless programs: each a few awkward pieces, the same at every run. */
export function hostile(count: number): string[] {
  const random = seeded(7);
  const piece = () => SEEDS[Math.floor(random() * SEEDS.length)];
  return Array.from({length: count}, (_, at) => (at < SEEDS.length ? SEEDS[at] : [piece(), piece(), piece()].join(random() < 0.5 ? ' ' : '')));
}
