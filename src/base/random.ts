/** Numbers from 0 to below 1 that a seed decides: FNV-1a makes a number of the text, mulberry32 goes on from there. Both are in the public domain. */
export function seeded(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mix = Math.imul(state ^ (state >>> 15), state | 1);
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
    return ((mix ^ (mix >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A copy in another order (Fisher and Yates). */
export function mixed<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let at = copy.length; at > 1; ) {
    const other = Math.floor(random() * at--);
    [copy[at], copy[other]] = [copy[other], copy[at]];
  }
  return copy;
}
