/** A piece of a name, and whether it differs from what was typed. */
export interface Piece {
  text: string;
  differs: boolean;
}

const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);

/**
 * Which letters of a listed name are not, in this order, in the typed one. Case, spaces and points do not count:
 * they are the commonest differences, and make no other company.
 */
export function marks(name: string, typed: string): Piece[] {
  const signs = [...name];
  // Once each: a long text is compared letter by letter with every name that is shown.
  const upper = signs.map((sign) => sign.toUpperCase());
  const other = [...typed.toUpperCase()].filter(isLetter);
  const equal = (i: number, j: number): boolean => upper[i] === other[j];
  // Longest common subsequence: `same[i][j]` letters are common to what follows i and j.
  const same = [...signs, ''].map(() => new Uint16Array(other.length + 2));
  for (let i = signs.length - 1; i >= 0; i--)
    for (let j = other.length; j >= 0; j--) same[i][j] = equal(i, j) ? same[i + 1][j + 1] + 1 : Math.max(same[i + 1][j], same[i][j + 1]);
  const pieces: Piece[] = [];
  let j = 0;
  signs.forEach((sign, i) => {
    while (j < other.length && !equal(i, j) && same[i][j + 1] > same[i + 1][j]) j++;
    const differs = isLetter(sign) && !(j < other.length && equal(i, j));
    if (isLetter(sign) && !differs) j++;
    const last = pieces[pieces.length - 1];
    if (last?.differs === differs) last.text += sign;
    else pieces.push({text: sign, differs});
  });
  return pieces;
}
