import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = {run(what: unknown, how: object): Promise<{violations: {id: string; tags: string[]; nodes: {target: (string | string[])[]}[]}[]}>};

/** Something axe finds: the rule and where, and whether a criterion of WCAG A or AA asks for it, or only good manners do. */
export interface Finding {
  what: string;
  wcag: boolean;
}

/** What axe finds in a part of a page; `rules`: switched off or on. */
export async function axeFindings(page: Page, part: string, rules: Record<string, boolean>): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ({part, rules}) => {
      const {axe} = window as unknown as {axe: Axe};
      const {violations} = await axe.run(part, {rules: Object.fromEntries(Object.entries(rules).map(([rule, enabled]) => [rule, {enabled}])), resultTypes: ['violations']});
      return violations.map(({id, tags, nodes}) => ({what: `${id}: ${nodes.map(({target}) => target.flat().join(' ')).join(', ')}`, wcag: tags.some((tag) => /^wcag2\d?a{1,2}$/.test(tag))}));
    },
    {part, rules},
  );
}

/** What axe finds in a part of a page, one line a rule. A story is a piece of a page: landmarks and the order of headings are the page's. */
export const axeFaults = async (page: Page, part = ':root', off: string[] = ['region', 'heading-order']): Promise<string[]> =>
  (await axeFindings(page, part, Object.fromEntries(off.map((rule) => [rule, false])))).map(({what}) => what);
