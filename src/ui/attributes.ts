const said = new Set<string>();

/** A line for the developer of the page, once. Readers never see it. */
export function warnOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  window.console?.warn(`migrasi-aman: ${text}`);
}

/** An attribute's text without what editors add to it. Frameworks that set properties write numbers as numbers. */
export const tidy = (value: unknown): string => String(value ?? '').replace(/&amp;/g, '&').trim().toLowerCase();

/**
 * The value of an attribute, forgiving what editors do to it: stray spaces, upper case, `=""`. What it does not know
 * becomes the default, with one console line.
 */
export function oneOf<T extends string>(attribute: string, value: string | null | undefined, known: readonly T[], fallback: T): T {
  const text = tidy(value) as T;
  if (known.includes(text)) return text;
  if (text) warnOnce(`${attribute}="${text}" is not known; using "${fallback}".`);
  return fallback;
}

/** Whether a switch is on. `quick-exit`, `quick-exit=""` and `quick-exit="true"` are; `"false"` is not. */
export const isOn = (value: string | null | undefined): boolean => value != null && !/^(false|0|no)$/.test(tidy(value));
