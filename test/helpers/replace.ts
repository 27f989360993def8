const undo: (() => void)[] = [];

/** Replaces a property of an object of the browser, until the test ends. */
export function replace(owner: object, name: string, how: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {configurable: true, ...('value' in how && {writable: true}), ...how});
  undo.push(() => void (before ? Object.defineProperty(owner, name, before) : Reflect.deleteProperty(owner, name)));
}

/** Puts everything back. Tests call it only where what they ask afterwards needs the browser as it was. */
export function putBack(): void {
  for (const each of undo.splice(0).reverse()) each();
}

afterEach(putBack);

/** A getter that throws, as blocked storage, speech and clipboards do. */
export const refused: PropertyDescriptor = {
  get: () => {
    throw new DOMException('refused', 'SecurityError');
  },
};

/** Collects the lines for developers that would stand in the console. */
export function warnings(): string[] {
  const lines: string[] = [];
  replace(console, 'warn', {value: (...parts: unknown[]) => lines.push(parts.join(' '))});
  return lines;
}

/** Answers every request with `answer`. */
export function answerFetch(answer: (url: string) => Response | Promise<Response>): void {
  replace(window, 'fetch', {value: async (url: string) => answer(url)});
}

/** Answers every request as a host does where nothing is. */
export const answerNothing = (): void => answerFetch(() => new Response('', {status: 404}));

/** Lets the pause before a second try pass at once: a random half second says nothing about the widget. */
export function withoutPauses(): void {
  const {setTimeout: original} = window;
  replace(window, 'setTimeout', {value: (run: () => void, ms = 0) => original(run, ms < 2_000 ? 0 : ms)});
}
