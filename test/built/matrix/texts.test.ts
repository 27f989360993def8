import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {WIDGETS, tagOf} from '../../../src/kit/widgets.js';
import {stands} from '../../helpers/fates.js';
import {host} from '../../helpers/host.js';
import {hostilePage} from '../../helpers/hostile-host.js';
import {ATTRIBUTES, FIELDS, NAUGHTY, attributes} from '../../matrix/texts.js';
import {all} from '../../matrix/row.js';

/* Every row of `test/matrix/texts.ts`: each text in each field and each attribute. */

const {open} = host({'/page.html': hostilePage('')});
let opened: Page | undefined;
afterEach(() => opened?.context().close());

describe('a naughty text', () => {
  for (const {name, promise, widget, attributes: set = {}, way, field, then} of FIELDS)
    it(`${name}: ${promise}`, async () => {
      const {tab, errors} = await open('/page.html');
      opened = tab;
      const it = tab.locator(tagOf(widget));
      await it.evaluate((host, set) => Object.entries(set).forEach(([name, value]) => host.setAttribute(name, value)), set);
      for (const step of way) await it.locator(step).first().click();
      await it.locator(field).first().waitFor({state: 'attached'});
      const wrong = await it.evaluate(
        async (host, {texts, field, then}) => {
          const wrong: string[] = [];
          const root = host.shadowRoot!;
          for (const text of texts) {
            const box = root.querySelector<HTMLInputElement>(field);
            if (!box) continue;
            box.value = text;
            box.dispatchEvent(new InputEvent('input', {bubbles: true}));
            if (then) root.querySelector<HTMLElement>(then)?.click();
            await (host as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
            if (root.querySelector('img, script, iframe, object, style, b[onclick], a[href^="javascript" i], [onerror], [onload]')) wrong.push(`markup: ${text}`);
            const edge = root.querySelector('.card')!.getBoundingClientRect().right;
            if (document.documentElement.scrollWidth > innerWidth || [...root.querySelectorAll('.card *')].some((each) => each.getBoundingClientRect().right > edge + 0.5 && !each.closest('svg'))) wrong.push(`wide: ${text.slice(0, 80)}`);
          }
          return wrong;
        },
        {texts: NAUGHTY, field, then},
      );
      assert.deepEqual([wrong, errors], [[], []]);
    });

  it(`${ATTRIBUTES.name}: ${ATTRIBUTES.promise}`, async () => {
    const {tab, errors, lines} = await open('/page.html');
    opened = tab;
    const texts = [...NAUGHTY, 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'http://[', '//', 'data:text/html,x'];
    for (const widget of WIDGETS) {
      const wrong = await tab.locator(tagOf(widget)).evaluate(
        async (host, {texts, names}) => {
          const wrong: string[] = [];
          const it = host as HTMLElement & {updateComplete: Promise<unknown>} & Record<string, unknown>;
          const whole = it.shadowRoot!.querySelectorAll('.card *').length;
          // The lookup's first screen asks, and has its number behind every answer.
          const had = Boolean(it.shadowRoot!.querySelector('a[href^="tel:"]'));
          for (const text of texts) {
            for (const name of names) it.setAttribute(name, text);
            await it.updateComplete.catch((error: Error) => wrong.push(`${text.slice(0, 80)}: ${error.message}`));
            if (it.shadowRoot!.querySelector('img, script, iframe, object, style, b[onclick], a[href^="javascript" i]')) wrong.push(`markup: ${text}`);
            if (had && !it.shadowRoot!.querySelector('a[href^="tel:"]')) wrong.push(`no number: ${text}`);
            if (!it.shadowRoot!.querySelectorAll('.card *').length || it.shadowRoot!.querySelectorAll('.card *').length < whole - 5) wrong.push(`less than before: ${text}`);
          }
          // Frameworks set properties, and not always as texts.
          for (const value of [7, NaN, true, null, undefined, [], {}, [['a']], new Date(0)]) {
            for (const name of names) if (name in it || /-/.test(name)) it[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())] = value;
            await it.updateComplete.catch((error: Error) => wrong.push(`${String(value)}: ${error.message}`));
          }
          for (const name of names) it.removeAttribute(name);
          await it.updateComplete;
          return wrong;
        },
        {texts, names: attributes(widget)},
      );
      assert.deepEqual(wrong, [], widget);
    }
    assert.deepEqual(await stands(tab), all('works'));
    assert.deepEqual(errors, []);
    assert.equal(new Set(lines).size, lines.length, 'each line once');
  });
});
