import type {Heard} from './ears.js';

/*
 * A test library that starts in every browser, old ones too: the page itself is the test. It shows each page of a partner
 * in a frame of the same origin, looks inside, presses, and says what it found.
 */

/** What came of one promise. */
export interface Result {
  name: string;
  failed?: string;
}

const all: {name: string; keep: () => Promise<void>}[] = [];

/** A promise to a reader. */
export const promise = (name: string, keep: () => Promise<void>): void => void all.push({name, keep});

/** Keeps them one after the other, and tells of each at once: a browser that ends in between has told of those before. */
export async function keepAll(tell: (result: Result) => Promise<unknown>): Promise<void> {
  for (const {name, keep} of all) {
    let failed: string | undefined;
    await keep().catch((error: Error) => (failed = error.message || String(error)));
    await tell({name, failed});
  }
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value));
  if (is !== should) throw new Error(`${what}: ${is} instead of ${should}`);
}

const LIMIT = 20_000;

/** What `look` finds, as soon as it finds something. A frame's shadow roots tell nobody when they change. */
export async function until<T>(look: () => T | null | undefined | false, what: string): Promise<T> {
  for (const late = performance.now() + LIMIT; ; await new Promise((next) => setTimeout(next, 20))) {
    const found = look();
    if (found) return found;
    if (performance.now() > late) throw new Error(`never came: ${what}`);
  }
}

/** One page of a partner, in a frame as wide as a small phone. */
export class Visit {
  constructor(readonly window: Window & {heard: Heard}, readonly widget: string) {}

  get document(): Document {
    return this.window.document;
  }
  get heard(): Heard {
    return this.window.heard;
  }
  get tag(): HTMLElement {
    return this.document.querySelector<HTMLElement>(`aman-${this.widget}`)!;
  }
  /** The elements inside the widget that match and can be seen. */
  all(selector: string): HTMLElement[] {
    const {shadowRoot} = this.tag;
    return shadowRoot ? [].slice.call(shadowRoot.querySelectorAll(selector)).filter((each: HTMLElement) => each.getClientRects().length > 0) : [];
  }
  /** The first of them, or the last, as soon as there is one. */
  come(selector: string, last?: boolean): Promise<HTMLElement> {
    return until(() => this.all(selector)[last ? this.all(selector).length - 1 : 0], `${selector} of ${this.widget}`);
  }
  async press(selector: string, last?: boolean): Promise<void> {
    (await this.come(selector, last)).click();
  }
  /** Addresses that the page asked for on another origin. */
  foreign(): string[] {
    return this.window.performance.getEntriesByType('resource').map(({name}) => name).filter((name) => name.indexOf(`${location.origin}/`) && !/^(data|blob):/.test(name));
  }
}

/** Opens a page in place of the one before. */
export async function visit(widget: string, kind: string): Promise<Visit> {
  for (const frame of [].slice.call(document.querySelectorAll('iframe')) as HTMLElement[]) frame.remove();
  const frame = document.createElement('iframe');
  frame.width = '320';
  frame.height = '560';
  frame.src = `/${widget}/${kind}.html`;
  await new Promise((loaded) => {
    frame.onload = loaded;
    document.body.appendChild(frame);
  });
  return new Visit(frame.contentWindow as Window & {heard: Heard}, widget);
}
