/**
 * The first code of `known` that a list of wishes asks for. Wishes may be `en-US`, `TET_tl`, empty or missing:
 * `setLocale` throws on what it does not know, and pages say many things.
 */
export function negotiate(wishes: readonly (string | null | undefined)[], known: readonly string[]): string | undefined {
  for (const wish of wishes) {
    const code = (wish ?? '').trim().toLowerCase().split(/[-_]/)[0];
    if (known.includes(code)) return code;
  }
  return undefined;
}
