import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {misfits, setSpacing, setTextSize} from '../../scripts/a11y-fit.js';
import {contrast} from '../../src/base/contrast.js';
import {host} from '../helpers/host.js';
import {hex} from '../helpers/keys.js';
import {PLACES, screenPages, walk} from '../helpers/screens.js';

/* Letters, spacing and colours as readers set them, on the chief screens of every widget. */

const {open} = host(screenPages());

/** What is lower than a finger needs: 48 px for controls, 24 for what opens small print. */
const small = (tab: Page): Promise<string[]> =>
  tab.evaluate(() => {
    const root = [...document.querySelectorAll('*')].find(({shadowRoot}) => shadowRoot)!.shadowRoot!;
    return [...root.querySelectorAll<HTMLElement>('button, .button, .call, select, .field, .choice, .tick, summary')]
      .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < (each.localName === 'summary' ? 24 : 47.9))
      .map((each) => `${each.localName} "${each.textContent!.trim()}" is ${each.getBoundingClientRect().height} px high`);
  });

/** What moves, or would. */
const moving = (tab: Page): Promise<string[]> =>
  tab.evaluate(() => {
    const root = [...document.querySelectorAll('*')].find(({shadowRoot}) => shadowRoot)!.shadowRoot!;
    return [...root.querySelectorAll('*')]
      .filter((each) => getComputedStyle(each).animationName !== 'none' || parseFloat(getComputedStyle(each).transitionDuration) > 0)
      .map(({localName, className}) => `${localName}.${className}`);
  });

/** The statuses on screen, each with what tells it beside its colour. */
const statuses = (tab: Page): Promise<[what: string, told: string][]> =>
  tab.evaluate(() => {
    const root = [...document.querySelectorAll('*')].find(({shadowRoot}) => shadowRoot)!.shadowRoot!;
    return [
      ...[...root.querySelectorAll('[aria-pressed=true]')].map((each) => [`pressed ${each.textContent!.trim()}`, getComputedStyle(each, '::before').content.replace(/none|["'\s]|\/.*/g, '')]),
      ...[...root.querySelectorAll('[data-status] .status, [data-answer] .headline span:last-child, [data-state*=feedback] .headline')].map((each) => [each.className || 'answer', each.textContent!.trim()]),
      ...[...root.querySelectorAll<HTMLInputElement>('input:checked')].map((each) => ['checked', getComputedStyle(each).appearance.replace('none', '')]),
    ] as [string, string][];
  });

/** The colours of everything drawn, not written, in a browser that has its own colours. */
const drawn = (tab: Page): Promise<[what: string, colour: string][]> =>
  tab.evaluate(() => {
    const root = [...document.querySelectorAll('*')].find(({shadowRoot}) => shadowRoot)!.shadowRoot!;
    return [
      ...[...root.querySelectorAll('.topic path')].map((each) => ['picture', getComputedStyle(each).stroke]),
      ...[...root.querySelectorAll('.call svg')].map((each) => ['telephone', getComputedStyle(each).fill]),
      ...[...root.querySelectorAll('.open, .row[aria-expanded]')].map((each) => ['arrow', getComputedStyle(each, '::after').borderTopColor]),
    ] as [string, string][];
  });

const FORCED = {forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce'} as const;
const USUAL = {forcedColors: 'none', colorScheme: 'light', reducedMotion: 'no-preference'} as const;

describe('for readers with large letters, or their own colours', () => {
  for (const place of PLACES)
    it(`nothing of the ${place} is cut off at 400 % or with text of 200 % and wider spacing, and nothing is told by colour alone`, async () => {
      let told = 0;
      await walk(open, place, async (tab, {name}) => {
        assert.deepEqual([await small(tab), await moving(tab)], [[], []], name);
        await tab.setViewportSize({width: 320, height: 256});
        for (const [size, spaced] of [[16, false], [16, true], [32, false], [32, true]] as const) {
          await setTextSize(tab, size);
          await setSpacing(tab, spaced);
          assert.deepEqual(await misfits(tab), [], `${name}, text of ${size} px, ${spaced ? 'wider' : 'usual'} spacing`);
        }
        await setTextSize(tab, 16);
        await setSpacing(tab, false);
        await tab.setViewportSize({width: 320, height: 640});
        await tab.emulateMedia(FORCED);
        for (const [what, sign] of await statuses(tab)) {
          assert.ok(sign, `${name}: "${what}" is told by colour alone`);
          told++;
        }
        for (const [what, colour] of await drawn(tab)) {
          assert.ok(contrast(hex(colour), '#000') >= 3, `${name}: the ${what} is ${colour} on black`);
          told++;
        }
        assert.deepEqual(await moving(tab), []);
        await tab.emulateMedia(USUAL);
      });
      assert.ok(told, 'nothing was looked at');
    });
});
