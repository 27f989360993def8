import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {HEADERS, SHARES, monthRows, viewRows} from '../../scripts/bench/month.js';
import {traffic, type Traffic} from '../../scripts/bench/traffic.js';
import {openBrowser} from '../../scripts/browser.js';

/* The tables of docs/HOSTING.md on what a host sends, held against the built files. */

const DRIFT = 0.03;
const doc = readFileSync('docs/HOSTING.md', 'utf8');
let browser: Browser;
let all: Traffic[];
before(async () => {
  browser = await openBrowser();
  all = await traffic(browser);
});
after(() => browser?.close());

/** The cells of a table in the text that has these headings. */
function tableOf([heads]: string[][]): string[][] {
  const start = doc.indexOf(`| ${heads.join(' | ')} |`);
  assert.ok(start >= 0, `docs/HOSTING.md has no table with the headings ${heads.join(', ')}`);
  const lines = doc.slice(start).split('\n\n')[0].trim().split('\n').filter((line) => !/^\| -/.test(line));
  return lines.map((line) => line.slice(2, -2).split(' | '));
}
const value = (cell: string): number => Number(cell.replaceAll(',', ''));

function holds(measured: string[][]): void {
  const written = tableOf(measured);
  assert.equal(written.length, measured.length);
  measured.forEach((cells, row) =>
    cells.forEach((cell, at) => {
      const said = written[row][at];
      if (Number.isNaN(value(cell))) return assert.equal(said, cell);
      assert.ok(Math.abs(value(said) - value(cell)) <= DRIFT * value(cell), `${cells[0]}, ${measured[0][at]}: docs/HOSTING.md says ${said}, measured ${cell}`);
    }),
  );
}

describe('docs/HOSTING.md', () => {
  it('says what one view costs a host, first and again, to 3 %', () => holds(viewRows(all)));
  it('says what a month costs, to 3 %', () => holds(monthRows(all)));

  it('says what is assumed', () => {
    for (const part of [`${SHARES.first * 100} of 100 views are first ones`, `${SHARES.later * 100} come later`, `${SHARES.soon * 100} within five minutes`, `${HEADERS} bytes of headers an answer`]) assert.ok(doc.includes(part), part);
  });
});

describe('a view', () => {
  it('within five minutes asks for nothing again, and later gets no file again', () => {
    for (const {name, first, soon, later} of all) {
      assert.equal(soon.requests, 0, name);
      assert.deepEqual(later, {requests: first.requests, bytes: 0}, name);
    }
  });
});
