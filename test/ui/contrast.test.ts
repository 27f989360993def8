import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {contrast} from '../../src/base/contrast.js';
import {GROUNDS} from '../../src/kit/accent.js';

/* Colours as they stand in the style sheets, measured as WCAG 2.2 does. */

type Colours = Record<string, string>;
const css = readFileSync('src/ui/styles.ts', 'utf8');
const rule = (selector: string): Colours => {
  const body = css.split(`${selector} {`)[1].split('}')[0];
  return Object.fromEntries([...body.matchAll(/--(\w+): (?:var\([\w-]+, )?(#[0-9a-f]{3,6})/g)].map(([, name, value]) => [name, value]));
};
const light = rule('.root');
const themes: Record<string, Colours> = {light, dark: {...light, ...rule("[data-theme='dark']")}};

describe('the colours', () => {
  it('are measured as the standard does', () => {
    assert.equal(contrast('#000', '#ffffff'), 21);
    assert.ok(Math.abs(contrast('#777777', '#fff') - 4.48) < 0.01);
  });

  for (const [theme, colours] of Object.entries(themes)) {
    it(`of text can be read, ${theme}`, () => {
      for (const [text, ground] of [['text', 'surface'], ['quiet', 'surface'], ['accent', 'surface'], ['on', 'accent'], ['surface', 'danger'], ['danger', 'surface']] as const)
        assert.ok(contrast(colours[text], colours[ground]) >= 4.5, `${text} on ${ground}: ${contrast(colours[text], colours[ground]).toFixed(2)}`);
    });
    it(`of fields can be seen, ${theme}`, () => assert.ok(contrast(colours.quiet, colours.surface) >= 3));
  }

  it('are those that the builder measures an accent against', () => {
    for (const theme of ['light', 'dark'] as const) {
      assert.equal(GROUNDS[theme].surface, themes[theme].surface);
      assert.equal(contrast(GROUNDS[theme].on, themes[theme].on), 1);
    }
  });

  it('stand in the documentation as they are', () => {
    const api = readFileSync('docs/API.md', 'utf8');
    for (const name of ['accent', 'text', 'surface', 'border', 'danger'])
      assert.ok(api.includes(`| \`--aman-color-${name}\` | \`${themes.light[name]}\` | \`${themes.dark[name]}\` |`), name);
  });
});
