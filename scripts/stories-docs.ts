import {readFileSync} from 'node:fs';
import type {StoriesPage} from './stories-page.js';

type Named = {name: string; privacy?: string};
type Declaration = Partial<Record<'members' | 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties', Named[]>> & {tagName?: string};

/** What is wrong with the docs page of a tag: it names all that is public, and nothing private. */
export async function docsFaults({page, url, taken}: StoriesPage, id: string, tag: string): Promise<string[]> {
  const {modules} = JSON.parse(readFileSync('dist/lib/custom-elements.json', 'utf8')) as {modules: {declarations: Declaration[]}[]};
  const it = modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === tag)!;
  const named = [it.attributes, it.events, it.slots, it.cssParts, it.cssProperties].flatMap((list) => list!.map(({name}) => name || '(default)'));
  const hidden = it.members!.filter(({privacy}) => privacy === 'private').map(({name}) => name);
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=docs`);
  const rows = page.locator('.docblock-argstable tbody tr td:first-child');
  await rows.first().waitFor({timeout: 30_000});
  const seen = (await rows.allInnerTexts()).map((text) => text.trim());
  return [
    ...named.filter((name) => !seen.includes(name)).map((name) => `does not name ${name}`),
    ...hidden.filter((name) => seen.includes(name)).map((name) => `names the private ${name}`),
    ...taken(),
  ];
}
