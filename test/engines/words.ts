import {WIDGETS} from '../../src/kit/widgets.js';
import {equal, promise, visit, type Visit} from './promises.js';

/* What a browser keeps that cannot draw the widgets: the page's own words, with the number and the link, and no noise. */

const CALL = 'a[href="tel:08001000"]';

/** The page's own words can be read and the number pressed. */
export function wordsStand({tag}: Visit): void {
  const call = tag.querySelector<HTMLElement>(CALL);
  equal([call && call.textContent, !!call && call.getClientRects().length > 0], ['0800 1000', true], 'the number of the page');
  const paragraphs: HTMLElement[] = [].slice.call(tag.querySelectorAll('p'));
  equal(paragraphs.filter((each) => !each.offsetHeight).length, 0, 'lines that cannot be seen');
}

/** One line in the console for one script is what the browser itself says of syntax that it does not know. */
export function promiseWords(): void {
  for (const widget of WIDGETS)
    for (const kind of ['plain', 'strict'])
      promise(`${widget}, ${kind} page: the page’s own words stay whole, with the number and the link`, async () => {
        const page = await visit(widget, kind);
        wordsStand(page);
        equal(page.tag.shadowRoot, null, 'a shadow root');
        equal(page.heard.errors.filter((each) => !/SyntaxError/.test(each)), [], 'errors');
        equal(page.heard.errors.length <= 1, true, 'at most one line');
        equal(page.foreign(), [], 'requests to others');
      });
}
