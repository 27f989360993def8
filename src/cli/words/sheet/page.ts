import {readFileSync} from 'node:fs';
import {html, render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';

const STYLE = readFileSync(new URL('./paper.css', import.meta.url), 'utf8');

/** A sheet for people who print: one HTML file that needs nothing beside it. */
export async function page(title: string, body: unknown): Promise<string> {
  const head = await collectResult(render(html`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
`));
  return `${head}<style>\n${STYLE}</style>\n</head>\n<body>${await collectResult(render(html`${body}`))}</body>\n</html>\n`.replace(/<!--.*?-->/g, '');
}
