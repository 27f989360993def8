/** A piece of a name, and whether it differs from what was typed. */
export interface Piece {
  text: string;
  differs: boolean;
}

/** Number of a letter; large and small are one. */
const code = (sign: string): number => sign.toUpperCase().codePointAt(0)!;
const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);

/**
 * Which letters of a listed name are not, in this order, in the typed one. Case, spaces and points do not count:
 * they are the commonest differences, and make no other company.
 */
export function marks(name: string, typed: string): Piece[] {
  const signs = [...name];
  // Letters as numbers: a long text is compared letter by letter with every name that is shown.
  const upper = signs.map(code);
  const other = [...typed].filter(isLetter).map(code);
  // Longest common subsequence: `same[i][j]` letters are common to what follows i and j.
  const same = [...upper, 0].map(() => new Uint16Array(other.length + 1));
  for (let i = upper.length - 1; i >= 0; i--) {
    const [row, below] = [same[i], same[i + 1]];
    for (let j = other.length - 1; j >= 0; j--) row[j] = upper[i] === other[j] ? below[j + 1] + 1 : Math.max(below[j], row[j + 1]);
  }
  const pieces: Piece[] = [];
  let j = 0;
  signs.forEach((sign, i) => {
    while (j < other.length && upper[i] !== other[j] && same[i][j + 1] > same[i + 1][j]) j++;
    const differs = isLetter(sign) && upper[i] !== other[j];
    if (isLetter(sign) && !differs) j++;
    const last = pieces[pieces.length - 1];
    if (last?.differs === differs) last.text += sign;
    else pieces.push({text: sign, differs});
  });
  return pieces;
}
