/** Whether all letters of a piece stand in a text, in their order. */
export function holdsInOrder(text: string, piece: string): boolean {
  let found = 0;
  // As soon as too few letters are left, it cannot be.
  for (let at = 0; found < piece.length && text.length - at >= piece.length - found; at++) if (text.charCodeAt(at) === piece.charCodeAt(found)) found++;
  return found === piece.length;
}
