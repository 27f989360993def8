import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {snippet} from '../../scripts/snippet.js';
import {FRAME_HEIGHT, WIDGETS} from '../../src/kit/widgets.js';

/* Snippets that stand in documents, for those who read and do not click. */

const oneLine = (block: string): string => block.replace(/\n\s*/g, '');
const blocks = (file: string): string[] => [...readFileSync(file, 'utf8').matchAll(/```html\n([\s\S]*?)```/g)].map(([, block]) => oneLine(block));

describe('snippets in documents', () => {
  for (const widget of WIDGETS) it(`are those of the builder: ${widget}`, () => assert.ok(blocks('PANDUAN.md').includes(snippet('https://your-site.example', widget)), 'PANDUAN.md'));

  it('are those of the builder: the first one of the README', () => assert.equal(blocks('README.md')[0], snippet('https://your-site.example')));

  it('give frames the height of the builder', () => {
    for (const file of ['PANDUAN.md', 'docs/API.md'])
      for (const [, widget, height] of readFileSync(file, 'utf8').matchAll(/<iframe src="[^"]*\/([\w-]+)\.html"[^>]* height="(\d+)"/g)) assert.equal(Number(height), FRAME_HEIGHT[widget as keyof typeof FRAME_HEIGHT], file);
  });
});
