/** A part of the page, in px from its corner. */
export interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Runs in the page: the part of the widget in which sentences are seen, so that a picture shows little else.
 *
 * @param sources what each sentence matches, as the source of a regular expression.
 */
export function seenAt({sources, around, tallest}: {sources: string[]; around: number; tallest: number}): Clip {
  const widget = [...document.querySelectorAll('#storybook-root *')].find((each) => each.shadowRoot)!.shadowRoot!.querySelector('.card')!;
  const whole = widget.getBoundingClientRect();
  let [top, bottom] = [Infinity, -Infinity];
  for (const source of sources) {
    const sentence = new RegExp(source);
    const holds = [...widget.querySelectorAll('*')].filter((each) => sentence.test(each.textContent!.replace(/[\u2066\u2069]/g, '').replace(/\s+/g, ' ')));
    // The last one that holds it is the innermost; what is folded has no box.
    const box = holds.at(-1)?.getBoundingClientRect();
    if (!box?.height) continue;
    top = Math.min(top, box.top);
    bottom = Math.max(bottom, box.bottom);
  }
  if (top > bottom) [top, bottom] = [whole.top, whole.bottom];
  const from = Math.max(whole.top, top - around);
  const height = Math.min(Math.min(whole.bottom, bottom + around) - from, tallest);
  return {x: Math.max(0, whole.left) + scrollX, y: Math.max(0, from + scrollY), width: whole.width, height};
}
