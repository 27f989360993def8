import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Page, Request} from 'playwright-core';

/* Everything that a browser would send to another host, whatever sends it: seen by a proxy, not by the browser's own list. */

/**
 * Hosts of the browser's maker, which the browser asks of itself. No file of ours holds one of these names; the test of
 * the scripts' addresses sees to it.
 */
const OWN = /^(accounts|android\.clients|clients\d|mtalk|www)\.google\.com$|^(content-autofill|optimizationguide-pa|safebrowsing|update)\.googleapis\.com$|\.gvt1\.com$/;

/** A proxy that notes each host it is asked for, and lets nothing through. */
export async function watcher(): Promise<{switches: string[]; asked: string[]; close(): void}> {
  const asked: string[] = [];
  const note = (host: string): unknown => OWN.test(host) || asked.push(host);
  const server = createServer((request, response) => {
    note(new URL(request.url!).host);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url!.replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  // Names that go past the proxy find no host either.
  return {switches: [`--proxy-server=http://127.0.0.1:${port}`, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'], asked, close: () => server.close()};
}

/** A page that asks each of these ways of another host, each of a host of its own. */
export const PLANTED: Readonly<Record<string, string>> = {
  picture: '<img src="https://picture.example/a.png" alt="">',
  style: '<link rel="stylesheet" href="https://style.example/a.css">',
  script: '<script src="https://script.example/a.js" async></script>',
  preload: '<link rel="preload" as="script" href="https://preload.example/a.js">',
  prefetch: '<link rel="prefetch" href="https://prefetch.example/a.html">',
  preconnect: '<link rel="preconnect" href="https://preconnect.example">',
  lookup: '<link rel="dns-prefetch" href="https://lookup.example">',
  frame: '<iframe title="a" src="https://frame.example/"></iframe>',
  font: '<style>@font-face { font-family: a; src: url(https://font.example/a.woff2) } p { font-family: a }</style><p>a</p>',
  fetch: "<script>fetch('https://fetch.example/').catch(() => {})</script>",
  beacon: "<script>navigator.sendBeacon('https://beacon.example/', 'a')</script>",
  socket: "<script>new WebSocket('wss://socket.example/')</script>",
  events: "<script>new EventSource('https://events.example/')</script>",
  plain: "<script>fetch('http://plain.example/').catch(() => {})</script>",
};

/** Leaves nobody for another page, and opens none: where a link leads is the reader's own way. Nothing is printed. */
export async function stayHere(tab: Page): Promise<void> {
  // What tsx writes around functions that have a name.
  await tab.addInitScript('globalThis.__name = (it) => it');
  await tab.addInitScript(() => {
    window.open = () => null;
    window.print = () => {};
    addEventListener('load', () => (window as unknown as {navigation: EventTarget}).navigation.addEventListener('navigate', (event) => event.cancelable && event.preventDefault()));
  });
}

/** Hosts that a page lets the browser look up or connect to: nothing is asked yet, so the proxy may not see it. */
export const hinted = (tab: Page): Promise<string[]> =>
  tab.evaluate(() => [...document.querySelectorAll<HTMLLinkElement>('link[rel~=preconnect], link[rel~=dns-prefetch]')].map(({href}) => new URL(href).host).filter((host) => host !== location.host));

/** Presses in every shadow root whatever is there and was not pressed yet, opens, ticks, chooses or fills it in; how many it were. */
const pressNew = (tab: Page): Promise<number> =>
  tab.evaluate(async () => {
    const done = ((window as unknown as {pressed?: Set<Element>}).pressed ??= new Set());
    const all = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
    const change = (control: HTMLElement): void => {
      if (control instanceof HTMLSelectElement) control.selectedIndex = control.options.length - 1;
      else if (control.matches('textarea, input:not([type=checkbox], [type=radio])')) (control as HTMLInputElement).value = (control as HTMLInputElement).type === 'date' ? '2026-12-06' : 'PT Contoh Satu';
      else return control.click();
      for (const name of ['input', 'change']) control.dispatchEvent(new Event(name, {bubbles: true, composed: true}));
    };
    const controls = all(document).filter((each) => each.matches('button, summary, select, input, textarea, a[href]') && !done.has(each) && each.checkVisibility());
    for (const control of controls) {
      done.add(control);
      // What an earlier one took away cannot be pressed any more.
      if (control.checkVisibility()) change(control);
      // Everything that answers has its turn.
      await new Promise((next) => setTimeout(next));
    }
    return controls.length;
  });

/** So long an answer of our own host is waited for, in ms. */
const LONGEST = 2_000;

/** Presses everything on a page, then what came of that, and so on; how many it were. */
export async function pressAll(tab: Page, rounds = 4): Promise<number> {
  const open = new Set<Request>();
  tab.on('request', (request) => open.add(request));
  let count = 0;
  for (let round = 0; round < rounds; round++) {
    const pressed = await pressNew(tab);
    count += pressed;
    if (!pressed) break;
    // Parts and words that were asked for now bring more.
    const here = [...open].map(async (request) => (await request.response())?.finished());
    open.clear();
    // A frame that was taken away never answers.
    await Promise.race([Promise.allSettled(here), new Promise((goOn) => setTimeout(goOn, LONGEST))]);
  }
  return count;
}
