const PREFIX = 'aman-';

/** Keeps a value in this browser, until it is forgotten. `false`: storage is blocked or full. */
export function remember(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What was kept under a name; `undefined` where nothing was, or it cannot be read. */
export function recall(name: string): unknown {
  try {
    // Where an old script gave lists a `toJSON`, they were written as text inside the text. Nothing that we keep begins so.
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? '', (_, value) => (value?.[0] === '[' ? JSON.parse(value) : value)) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether this browser keeps anything for us. */
export const canRemember = (): boolean => remember('', 0) && (forget(''), true);

/** Removes one value. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Blocked, so nothing of ours is inside.
  }
}

/** Removes everything our widgets kept in this browser. Storage that is blocked holds nothing of ours. */
export function forgetAll(): void {
  for (const area of ['localStorage', 'sessionStorage'] as const)
    try {
      const store = window[area];
      for (const key of Object.keys(store)) if (key.startsWith(PREFIX)) store.removeItem(key);
    } catch {
      // Blocked, so nothing of ours is inside.
    }
}
