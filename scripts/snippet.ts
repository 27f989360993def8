import {readFileSync} from 'node:fs';

/** The code that the partner page offers to paste for a widget (its only place), for files that stand at `url`. */
export function snippet(url: string, widget = 'hotline-card'): string {
  const all = [...readFileSync('site/index.html', 'utf8').matchAll(/<textarea[^>]*>([^<]*)<\/textarea>/g)].map(([, text]) => text);
  const offered = all.find((text) => text.includes(`/${widget}.js`));
  if (!offered) throw new Error(`site/index.html offers no snippet of ${widget} in a textarea.`);
  return offered.replaceAll('http://localhost:4173', url).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
