const FIRST_BYTE = 8_000;
const WHOLE = 20_000;

async function once(url: string): Promise<unknown> {
  const stop = new AbortController();
  const first = setTimeout(() => stop.abort(), FIRST_BYTE);
  const whole = setTimeout(() => stop.abort(), WHOLE);
  try {
    // No `credentials: 'omit'`: browsers then open a second connection beside the script's, half a second on a slow
    // link. Another origin gets no cookies either way, and our own has just had the script's request.
    const answer = await fetch(url, {signal: stop.signal});
    clearTimeout(first);
    if (!answer.ok) throw answer.status;
    return await answer.json();
  } finally {
    clearTimeout(first);
    clearTimeout(whole);
  }
}

/**
 * Fetches JSON: at most 8 s to the first byte, 20 s in all, and a second try after a short random pause (many
 * phones come back to the network at the same moment).
 *
 * @throws when both tries fail, or the answer is not JSON.
 */
export async function getJson(url: string, pause = 400 + Math.random() * 800): Promise<unknown> {
  try {
    return await once(url);
  } catch {
    await new Promise((go) => setTimeout(go, pause));
    return once(url);
  }
}
