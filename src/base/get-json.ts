const FIRST_BYTE = 8_000;
const WHOLE = 20_000;

/** Letters of a file: more than twice the largest list that may be published. */
const MOST = 2_000_000;

/** One try. The time limits hold also where a page's own `fetch` does not know how to stop. */
const once = (url: string): Promise<unknown> =>
  new Promise((come, fail) => {
    const stop = new AbortController();
    const end = () => (fail(), stop.abort());
    const first = setTimeout(end, FIRST_BYTE);
    const whole = setTimeout(end, WHOLE);
    const ask = async () => {
      // No `credentials: 'omit'`: browsers then open a second connection beside the script's, half a second on a slow
      // link. Another origin gets no cookies either way, and our own has just had the script's request.
      const answer = await fetch(url, {signal: stop.signal});
      clearTimeout(first);
      const text = answer.ok ? await answer.text() : '';
      come(JSON.parse(text.length > MOST ? '' : text));
    };
    void ask()
      .catch(fail)
      .then(() => [first, whole].map(clearTimeout));
  });

/**
 * Fetches JSON: at most 8 s to the first byte, 20 s in all, and a second try after a short random pause (many
 * phones come back to the network at the same moment).
 *
 * @throws when both tries fail, or the answer is not JSON, or too large.
 */
export async function getJson(url: string, pause = 400 + Math.random() * 800): Promise<unknown> {
  try {
    return await once(url);
  } catch {
    await new Promise((go) => setTimeout(go, pause));
    return once(url);
  }
}
