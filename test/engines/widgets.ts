import {contrast} from '../../src/base/contrast.js';
import {WIDGETS, type Widget} from '../../src/kit/widgets.js';
import {equal, promise, until, visit, type Visit} from './promises.js';
import {walks} from './walks.js';
import {wordsStand} from './words.js';

/* What every widget promises in every browser that draws it, from the built files as a partner's page loads them. */

const quiet = (page: Visit): void => equal([page.heard.errors, page.heard.events.filter((each) => each === 'aman-error'), page.foreign()], [[], [], []], 'errors, failures and requests to others');

const drawn = async (widget: Widget, kind: string): Promise<Visit> => {
  const page = await visit(widget, kind);
  await page.come('.card');
  equal(page.heard.events.indexOf('aman-ready') >= 0, true, 'aman-ready');
  return page;
};

const hex = (rgb: string): string => `#${(rgb.match(/\d+/g) || []).slice(0, 3).map((part) => `0${Number(part).toString(16)}`.slice(-2)).join('')}`;

/** Letters on the card, as this engine computes them. */
function readable(page: Visit): void {
  const style = page.window.getComputedStyle(page.all('.card')[0]);
  const {color} = page.window.getComputedStyle(page.all('.title')[0]);
  equal(contrast(hex(color), hex(style.backgroundColor)) >= 4.5, true, `${color} on ${style.backgroundColor}`);
}

async function speak(page: Visit, code: string, lang: string): Promise<void> {
  await page.press('.bar > .open', true);
  await page.press(`.row[lang="${code}"]`);
  await until(() => page.all('.root')[0].lang === lang && !page.all('.panel').length, lang);
}

function promisesOf(widget: Widget): void {
  promise(`${widget}: the page’s own words stand until it has drawn itself, then a number that dials exactly that`, async () => {
    const page = await visit(widget, 'before');
    wordsStand(page);
    const script = page.document.createElement('script');
    script.src = `/1/${widget}.js`;
    script.dataset.lang = 'id';
    page.document.body.appendChild(script);
    await page.come('.card');
    equal(page.tag.querySelector('a')!.getClientRects().length, 0, 'the page’s own number, still there');
    await walks[widget](page);
    quiet(page);
  });

  promise(`${widget}: a strict policy is obeyed through a whole walk, and what is drawn has its look`, async () => {
    const page = await drawn(widget, 'strict');
    await walks[widget](page);
    // Safari before 16.4 adopts no style sheets, and such a policy refuses the others: all is there, without its look.
    if (!('adoptedStyleSheets' in document)) return equal(page.heard.errors.filter((each) => !/style/.test(each)), [], 'errors');
    readable(page);
    equal(page.window.getComputedStyle(page.all('.card')[0]).display, 'flex', 'the look');
    quiet(page);
  });

  promise(`${widget}: speaks English and Indonesian again`, async () => {
    const page = await drawn(widget, 'plain');
    const title = page.all('.title')[0].textContent;
    await speak(page, 'en', 'en');
    equal(page.all('.title')[0].textContent === title, false, 'the Indonesian title, still there');
    await speak(page, 'id', 'id');
    equal(page.all('.title')[0].textContent, title, 'title');
    quiet(page);
  });

  promise(`${widget}: everything that can be pressed takes the focus of a keyboard, and shows it`, async () => {
    const page = await drawn(widget, 'plain');
    await walks[widget](page);
    const stops = page.all('a[href], button, input, select, summary');
    equal(stops.length > 1, true, 'something to press');
    for (const stop of stops) {
      stop.focus();
      equal(page.tag.shadowRoot!.activeElement === stop, true, `focus on ${stop.outerHTML.slice(0, 80)}`);
      equal(page.window.getComputedStyle(stop).outlineStyle === 'none', false, `no outline of ${stop.outerHTML.slice(0, 80)}`);
    }
  });

  promise(`${widget}: can be read in the dark theme`, async () => {
    const page = await drawn(widget, 'dark');
    readable(page);
    equal(page.window.getComputedStyle(page.all('.root')[0]).colorScheme.indexOf('dark') >= 0, true, 'dark fields');
    quiet(page);
  });
}

export function promiseWidgets(): void {
  WIDGETS.forEach(promisesOf);
  promise('aman.js: all five widgets stand on one page, and each can be walked through', async () => {
    for (const widget of WIDGETS) {
      const page = await drawn(widget, 'all');
      // Each is drawn in a task of its own.
      await until(() => page.heard.events.filter((each) => each === 'aman-ready').length === WIDGETS.length, 'all widgets');
      await walks[widget](page);
      quiet(page);
    }
  });
}
