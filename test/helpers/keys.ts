import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {contrast} from '../../src/base/contrast.js';

/* A reader who has only keys: Tab, Shift, Enter, Space, arrows. */

/** Where the focus stands. */
export interface Stop {
  /** What a screen reader would call it, roughly. */
  name: string;
  /** Tag, and type of a field. */
  kind: string;
  /** Its place in reading order inside its widget; -1: outside of any. */
  place: number;
  /** Width of the ring around it in px, its colour, and that of the ground. */
  ring: [width: number, colour: string, ground: string];
  /** It stands in the window, at least in part. */
  seen: boolean;
}

/** Where the focus stands now. */
export const stop = (tab: Page): Promise<Stop> =>
  tab.evaluate(() => {
    const host = document.activeElement!;
    const at = (host.shadowRoot?.activeElement ?? host) as HTMLInputElement;
    const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(at);
    let under = at.parentElement;
    while (under && !/^rgb\(/.test(getComputedStyle(under).backgroundColor)) under = under.parentElement;
    const box = at.getBoundingClientRect();
    return {
      name: (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '').replace(/\s+/g, ' ').trim(),
      kind: [at.localName, ...(at.localName === 'input' ? [at.type] : [])].join(' '),
      place: host.shadowRoot ? [...host.shadowRoot.querySelectorAll('*')].indexOf(at) : -1,
      ring: [outlineStyle === 'none' ? 0 : parseFloat(outlineWidth), outlineColor, under ? getComputedStyle(under).backgroundColor : 'rgb(255, 255, 255)'],
      seen: box.bottom > 0 && box.top < innerHeight,
    };
  });

/** A colour as `getComputedStyle` gives it, as `#rrggbb`. */
export const hex = (colour: string): string => `#${colour.match(/\d+/g)!.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;

/** A stop inside a widget: one sees where one is (2.4.7, 2.4.11, 1.4.11). */
export function seen({name, ring: [width, colour, ground], seen}: Stop): void {
  assert.ok(width >= 2, `"${name}" has a ring of ${width} px`);
  assert.ok(contrast(hex(colour), hex(ground)) >= 3, `the ring of "${name}": ${colour} on ${ground}`);
  assert.ok(seen, `"${name}" has the focus out of sight`);
}

/** All stops from the link before the widget to the one after it, or back. */
export async function through(tab: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  await tab.locator(key === 'Tab' ? '#before' : '#after').focus();
  const stops: Stop[] = [];
  for (let press = 0; press < 120; press++) {
    await tab.keyboard.press(key);
    const now = await stop(tab);
    // The parts of a date's field are stops of the browser's own.
    if (now.place >= 0 && now.place === stops.at(-1)?.place) continue;
    if (now.place < 0) {
      assert.equal(now.name, key === 'Tab' ? 'after' : 'before', 'the widget lets go of the focus at its ends only');
      return stops;
    }
    stops.push(now);
  }
  throw new Error(`no way out with ${key}`);
}

/** Moves on with Tab to the control whose name begins so, or that is of this kind, and presses a key there. */
export async function press(tab: Page, name: string, key: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const now = await stop(tab);
    if (now.name.startsWith(name) || now.kind === name) {
      seen(now);
      await tab.keyboard.press(key);
      return;
    }
    await tab.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to "${name}"`);
}
