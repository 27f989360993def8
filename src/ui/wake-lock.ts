interface Lock extends EventTarget {
  release(): Promise<void>;
}
type Locks = {wakeLock?: {request(type: 'screen'): Promise<Lock>}};

/**
 * Keeps the screen on, where the browser can, and calls back whenever that begins or ends. A hidden page loses it, so
 * it is asked for again when the page is back. Returns the way to let the screen go. The only place that names it.
 */
export function stayAwake(changed: (awake: boolean) => void): () => void {
  let lock: Lock | undefined;
  let asking = false;
  let over = false;
  const ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || lock || asking) return;
    asking = true;
    try {
      const given = await (navigator as Locks).wakeLock?.request('screen');
      if (over) return void given?.release();
      lock = given;
      given?.addEventListener('release', () => {
        lock = undefined;
        if (!over) changed(false);
      });
    } catch {
      // A low battery, a frame that may not, an old browser: the screen may go dark, and the view says so.
    }
    asking = false;
    if (!over) changed(Boolean(lock));
  };
  const shown = () => void ask();
  document.addEventListener('visibilitychange', shown);
  shown();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', shown);
    lock?.release().catch(() => undefined);
  };
}
