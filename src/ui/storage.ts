const PREFIX = 'aman-';

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
