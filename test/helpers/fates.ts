import type {Frame, Page} from 'playwright-core';
import {WIDGETS, type Widget} from '../../src/kit/widgets.js';
import type {Fate} from '../matrix/row.js';

/** How long a widget may take for one press, on a busy machine, in ms. */
const PATIENCE = 20_000;

/** The same as a promise that fails by itself, so that a test says what it waited for. Not by the page's clock, which tests stop. */
function atMost<T>(what: string, wait: Promise<T>): Promise<T> {
  let late: NodeJS.Timeout;
  return Promise.race([wait, new Promise<never>((_, fail) => (late = setTimeout(() => fail(new Error(`never came: ${what}`)), PATIENCE)))]).finally(() => clearTimeout(late));
}

/** From a widget's first screen to its next, as selectors: what is pressed (`<`: written into), and what must come. */
const PRESSES: Readonly<Record<Widget, readonly string[]>> = {
  'hotline-card': ['.open:first-child', '.panel a[href="tel:110"], button.row'],
  'recruiter-lookup': ['<input', '.go', '[data-answer]'],
  'migration-checklist': ['.bar .go + button', '.steps'],
  'rights-quiz': ['.go', '.choice', '.choice', '.go', '#why'],
  'pulpit-message': ['.go', '[data-state~=message]'],
};

/** Presses what leads from a widget's first screen on, inside the page; pointers of their own would take most of a test's time. */
export const press = (where: Page | Frame, widget: Widget, nth = 0): Promise<Fate> =>
  atMost(
    `${widget} in ${where.url()}`,
    where.evaluate(
      async ({tag, steps, nth}) => {
        const widget = document.querySelectorAll<HTMLElement & {updateComplete: Promise<unknown>}>(tag)[nth];
        await customElements.whenDefined(tag);
        await widget.updateComplete;
        const root = widget.shadowRoot!;
        for (const [at, step] of steps.entries()) {
          const it = await new Promise<HTMLElement>((done) => {
            const watch = new MutationObserver(() => {
              const found = root.querySelector<HTMLElement>(step.replace('<', ''));
              if (found) watch.disconnect(), done(found);
            });
            watch.observe(root, {subtree: true, childList: true, attributes: true});
            const found = root.querySelector<HTMLElement>(step.replace('<', ''));
            if (found) watch.disconnect(), done(found);
          });
          if (at === steps.length - 1) break;
          if (step[0] === '<') (it as HTMLInputElement).value = 'PT Bumi Mas Indonesia Mandiri';
          else it.click();
          await widget.updateComplete;
        }
        return 'works' as const;
      },
      {tag: `aman-${widget}`, steps: PRESSES[widget], nth},
    ),
  );

/** Presses every widget of a page. */
export async function pressAll(where: Page | Frame): Promise<Record<Widget, Fate>> {
  const fates: Partial<Record<Widget, Fate>> = {};
  for (const widget of WIDGETS) fates[widget] = await press(where, widget);
  return fates as Record<Widget, Fate>;
}

/** What stands where each widget should be, without a press: its own number or box, the page's own words, or nothing at all. */
export const stands = (where: Page | Frame): Promise<Record<string, string>> =>
  where.evaluate((tags) => {
    const found: Record<string, string> = {};
    for (const tag of tags) {
      const host = document.querySelector(tag)!;
      const pieces = {works: host.shadowRoot?.querySelector('.card'), 'own words': host.querySelector('a[href="tel:08001000"]')};
      found[tag.slice(5)] = Object.entries(pieces).find(([, it]) => it?.getClientRects().length && it.getBoundingClientRect().height > 10)?.[0] ?? 'nothing';
    }
    return found;
  }, WIDGETS.map((widget) => `aman-${widget}`));
