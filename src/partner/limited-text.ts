/** How long a partner's server may take in all, in ms. */
const WAIT = 20_000;

/**
 * Fetches a partner's text, and stops where it grows too large.
 *
 * @param most letters at most.
 * @throws where the file is missing, late, not UTF-8, or too large.
 */
export async function limitedText(url: string, most: number): Promise<string> {
  const stop = new AbortController();
  // Once everything has come, nobody minds.
  setTimeout(() => stop.abort(), WAIT);
  const answer = await fetch(url, {credentials: 'omit', signal: stop.signal});
  if (!answer.ok || !answer.body) throw new Error(`${answer.status}`);
  const reader = answer.body.pipeThrough(new TextDecoderStream('utf-8', {fatal: true})).getReader();
  let all = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return all;
    all += value;
    if (all.length > most) throw new Error('too large');
  }
}
