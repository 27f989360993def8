import {readFileSync} from 'node:fs';

/** The code that the partner page offers to paste (its only place), for files that stand at `url`. */
export function snippet(url: string): string {
  const offered = /<textarea[^>]*>([^<]*)<\/textarea>/.exec(readFileSync('site/index.html', 'utf8'))?.[1];
  if (!offered) throw new Error('site/index.html offers no snippet in a textarea.');
  return offered.replaceAll('http://localhost:4173', url).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
