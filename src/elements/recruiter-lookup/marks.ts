/** A piece of a name, and whether it differs from what was typed. */
export interface Piece {
  text: string;
  differs: boolean;
}

/** Longer texts are not compared letter by letter. */
const MOST_LETTERS = 80;

/**
 * Which letters of a listed name are not, in this order, in the typed one. Case, spaces and points do not count:
 * they are the commonest differences, and make no other company.
 */
export function marks(name: string, typed: string): Piece[] {
  const letters = [...name].flatMap((sign, at) => (/[\p{L}\p{N}]/u.test(sign) ? [{at, sign: sign.toUpperCase()}] : []));
  const other = [...typed.toUpperCase()].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).slice(0, MOST_LETTERS);
  if (letters.length > MOST_LETTERS) return [{text: name, differs: false}];
  // Longest common subsequence: `same[i][j]` letters are common to what follows i and j.
  const same = Array.from({length: letters.length + 1}, () => new Uint8Array(other.length + 1));
  for (let i = letters.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--) same[i][j] = letters[i].sign === other[j] ? same[i + 1][j + 1] + 1 : Math.max(same[i + 1][j], same[i][j + 1]);
  const strange = new Set<number>();
  for (let i = 0, j = 0; i < letters.length; ) {
    if (j < other.length && letters[i].sign === other[j]) (i++, j++);
    else if (j < other.length && same[i][j + 1] > same[i + 1][j]) j++;
    else strange.add(letters[i++].at);
  }
  const pieces: Piece[] = [];
  [...name].forEach((sign, at) => {
    const differs = strange.has(at);
    const last = pieces.at(-1);
    if (last?.differs === differs) last.text += sign;
    else pieces.push({text: sign, differs});
  });
  return pieces;
}
