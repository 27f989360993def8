/* Lists of any length made from the real one, and the mistakes that people make when they write a name. */

/** Numbers from 0 to below 1, the same in every run: mulberry32. */
export function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)];

/**
 * The real rows, then new names up to `count`: as many words as some real name has, and each word from another real
 * name's same place, so that the words which many companies have are as frequent as in the real list.
 */
export function grown(names: readonly string[], numbers: readonly string[], count: number, random: () => number): {names: string[]; numbers: string[]} {
  const rows = new Map(names.map((name, at) => [name, numbers[at]]));
  const words = names.map((name) => name.split(' '));
  while (rows.size < count) {
    const length = pick(words, random).length;
    const name = Array.from({length}, (_, at) => pick(words.filter((each) => each.length > at), random)[at]).join(' ');
    const number = Array.from({length: 13}, () => Math.floor(random() * 10)).join('');
    if (new Set(name.split(' ')).size === length && !rows.has(name)) rows.set(name, number);
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, count);
  return {names: sorted.map(([name]) => name), numbers: sorted.map(([, number]) => number)};
}

const LETTERS = [...'ABCDEFGHIJKLMNOPRSTUWY'];

/** One letter other, more, less, or changed about with its neighbour. */
export function typo(name: string, random: () => number): string {
  for (;;) {
    const at = Math.floor(random() * name.length);
    if (!/[A-Z]{2}/i.test(name.slice(at, at + 2))) continue;
    const [here, next] = name.slice(at, at + 2);
    const instead = pick([pick(LETTERS, random), pick(LETTERS, random) + here, '', next + here], random);
    const wrong = name.slice(0, at) + instead + name.slice(at + (instead === next + here ? 2 : 1));
    if (wrong !== name) return wrong;
  }
}

const OLD: Record<string, string> = {NY: 'NJ', U: 'OE', C: 'TJ', J: 'DJ'};

/** By kind: the name as somebody writes it, or `undefined` where this name has no such mistake. */
export const MISTAKES: Record<string, (name: string, random: () => number) => string | undefined> = {
  'one typo': typo,
  'two typos': (name, random) => typo(typo(name, random), random),
  'words joined': (name, random) => {
    const words = name.split(' ');
    const at = Math.floor(random() * (words.length - 1));
    return words.length > 1 ? [...words.slice(0, at), words[at] + words[at + 1], ...words.slice(at + 2)].join(' ') : undefined;
  },
  'old spelling': (name) => (/[UCJ]|NY/.test(name) ? name.replace(/NY|[UCJ]/g, (sound) => OLD[sound]) : undefined),
  'last word missing': (name) => name.match(/^(.* .*) \S+$/)?.[1],
};

/** Rows of a list and what is typed for them, `count` for each kind of mistake. */
export function queries(names: readonly string[], count: number, random: () => number): {kind: string; name: string; typed: string}[] {
  return Object.entries(MISTAKES).flatMap(([kind, spoil]) => {
    const made = [];
    while (made.length < count) {
      const name = pick(names, random);
      const typed = spoil(name.toUpperCase(), random);
      if (typed && typed !== name.toUpperCase()) made.push({kind, name, typed});
    }
    return made;
  });
}

/** What nobody should type, and somebody will: long, marked, turned, empty inside, or written for a machine. */
export function hostile(count: number, random: () => number): string[] {
  const kinds: (() => string)[] = [
    () => 'MANDIRI '.repeat(1 + random() * 20_000),
    () => pick(['A', '(', 'PT ', ' ', '\n', '[', '-'], random).repeat(1 + random() * 200_000),
    () => `A${'\u0301\u0323\u0489'.repeat(1 + random() * 30_000)}BADI`,
    () => `\u202e${pick(['MANDIRI', 'IRIDNAM'], random)}\u2066\u200f${'\u200d'.repeat(1 + random() * 9_000)}`,
    () => '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(1 + random() * 3_000),
    () => `BUMI\0MAS\0${'\0'.repeat(random() * 9_000)}`,
    () => '(a+)+$|^(([A-Z]+)*)*\\1[^]'.repeat(1 + random() * 500),
    () => `<img src=x onerror=alert(1)>${'<b>'.repeat(random() * 9_000)}`,
    () => String.fromCharCode(...Array.from({length: 1 + random() * 400}, () => random() * 65_536)),
    () => `${'9'.repeat(random() * 99_999)} ${'8 '.repeat(random() * 999)}`,
    () => `${'\ufdfa\u3316'.repeat(1 + random() * 20_000)} MAS`,
    () => Array.from({length: 1 + random() * 120}, () => pick(LETTERS, random)).join(''),
  ];
  return Array.from({length: count}, (_, at) => kinds[at % kinds.length]());
}
