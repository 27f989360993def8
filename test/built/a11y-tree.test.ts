import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {currentContacts} from '../../src/cli/contacts.js';
import {planFor} from '../../src/content/checklist-plan.js';
import {host} from '../helpers/host.js';
import {company, PLACES, screenPages, walk} from '../helpers/screens.js';
import {callOf} from '../../src/kit/facts.js';

/*
 * What a screen reader is told, held against what somebody wrote down in trees/: roles, names, states and their order.
 * `…` in a line stands for any words, `…` as a line for any lines; `{name}` is read from the data. `#` begins a remark.
 */

const {open} = host(screenPages());

const VALUES: Record<string, () => string> = {
  call: () => callOf(currentContacts()).display,
  company,
  papers: () => String(planFor({}, () => 'open').papers.length),
};

/** The tree as the browser gives it, one thing a line: without addresses, and without running text but its place. */
function told(snapshot: string): string[] {
  return snapshot.split('\n').flatMap((line) => {
    const [, indent, rest] = /^( *)- (.*)$/.exec(line)!;
    const plain = rest.replace(/:$/, '').replace(/^'((?:[^']|'')*)'(?:: .*)?$/, (_, inner: string) => inner.replaceAll("''", "'"));
    const [, role, value] = /^(\w+): (.*)$/.exec(plain) ?? [];
    if (/^(\/|(text|strong)(?=:|$))/.test(plain)) return [];
    return [indent + (role ? (role === 'group' || role === 'status' ? `${role}: ${value}` : role) : plain.replace(/": .*$/, '"'))];
  });
}

/** The written screens of a place, by their names. */
function written(place: string): Map<string, string[]> {
  const screens = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of readFileSync(`test/built/trees/${place}.txt`, 'utf8').split('\n')) {
    if (line.startsWith('## ')) screens.set(line.slice(3), (lines = []));
    else if (line.trim() && !line.trim().startsWith('#')) lines.push(line.replace(/\{(\w+)\}/g, (_, name: string) => VALUES[name]()));
  }
  return screens;
}

const pattern = (lines: string[]): RegExp =>
  new RegExp(`^${lines.map((line) => (line.trim() === '…' ? '(?:.*\\n)*?' : `${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*')}\\n`)).join('')}`);

/** Where the tree leaves what was written; nothing where it is the same. */
function differs(tree: string[], lines: string[]): string {
  const text = tree.map((line) => `${line}\n`).join('');
  if (new RegExp(`${pattern(lines).source}$`).test(text)) return '';
  const good = lines.findIndex((_, at) => !pattern(lines.slice(0, at + 1)).test(text));
  return `${good < 0 ? 'more is there than was written' : `not there: ${lines[good]}`}\n${text}`;
}

describe('a screen reader is told', () => {
  it('nothing but what was written: a wrong tree is found', () => {
    assert.equal(differs(['region "A"', '  button "B" [pressed]'], ['region "A"', '  button "…" [pressed]']), '');
    assert.match(differs(['region "A"', '  button "B"'], ['region "A"', '  button "B" [pressed]']), /not there: {3}button/);
    assert.match(differs(['region "A"', '  button "B"', '  button "C"'], ['region "A"', '  button "B"']), /^more/);
  });

  for (const place of PLACES)
    it(`the ${place} as somebody wrote it down, screen by screen`, async () => {
      const screens = written(place);
      const {tab} = await walk(open, place, async (tab, {name}) => {
        const tree = told(await tab.locator('main > :nth-child(2) .card').first().ariaSnapshot());
        assert.equal(differs(tree, screens.get(name) ?? []), '', `${place}, ${name}`);
        screens.delete(name);
      });
      assert.deepEqual([...screens.keys()], [], 'written, and never on screen');
      // What comes without a press is told too: here, that the network is gone.
      await tab.context().setOffline(true);
      await tab.locator('main > :nth-child(2)').getByRole('status').filter({hasText: 'Tanpa internet'}).first().waitFor();
    });
});
