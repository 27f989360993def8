import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = {run(what: unknown, how: object): Promise<{violations: {id: string; nodes: {target: (string | string[])[]}[]}[]}>};

/** What axe finds in a part of a page, one line a rule. A story is a piece of a page: landmarks and the order of headings are the page's. */
export async function axeFaults(page: Page, part = ':root', off: string[] = ['region', 'heading-order']): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ({part, off}) => {
      const {axe} = window as unknown as {axe: Axe};
      const {violations} = await axe.run(part, {rules: Object.fromEntries(off.map((rule) => [rule, {enabled: false}])), resultTypes: ['violations']});
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.flat().join(' ')).join(', ')}`);
    },
    {part, off},
  );
}
