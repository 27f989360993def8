const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

/** Collects, until the test ends, the events of these names that reach the document, as a page would hear them. */
export function hear<Name extends keyof GlobalEventHandlersEventMap>(...names: Name[]): GlobalEventHandlersEventMap[Name][] {
  const heard: GlobalEventHandlersEventMap[Name][] = [];
  for (const name of names) {
    const listen = (event: GlobalEventHandlersEventMap[Name]) => void heard.push(event);
    document.addEventListener(name, listen);
    ends.push(() => document.removeEventListener(name, listen));
  }
  return heard;
}

/** Everything an event carries beside what the browser itself puts on every event. */
export const fieldsOf = (event: Event): Record<string, unknown> =>
  Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));
