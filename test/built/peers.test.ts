import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {COLUMNS, TITLES, leads, report, tableOf, unexplained, type Results} from '../../scripts/bench/peers/report.js';
import {packagesUsed} from '../../scripts/bench/peers/packages.js';
import {PAGES, VARIANTS} from '../../scripts/bench/peers/variants.js';
import type {Visit} from '../../scripts/bench/peers/visit.js';

/* docs/PEERS.md against what wrote it; no browser. */

const doc = readFileSync('docs/PEERS.md', 'utf8');
/** Until the command was once run to its end there is nothing to hold. */
const skip = doc.includes('Nothing was measured yet.') && 'npm run bench -- --peers --write was not run to its end yet';
const flat: Visit = {readable: 1, operable: 1, code: 1, bytes: 1, requests: 1, foreign: 0, tasks: 0, taskMs: 0, shift: 0, heap: 1};
/** All pages measure the same, but for what `other` says. */
const results = (other: (page: string, variant: string) => Partial<Visit> = () => ({})): Results => {
  const visits: Results['visits'] = {};
  for (const page of PAGES) for (const {name} of VARIANTS) for (const profile of ['slow 3G', 'fast 3G']) visits[`${page} ${profile} ${name}`] = {...flat, ...other(page, name)};
  return {visits, faults: {}, near: []};
};

describe('docs/PEERS.md', () => {
  it('has every row of every page, for every library', {skip}, () => {
    for (const page of PAGES) {
      const part = doc.split(`### ${TITLES[page]}\n`)[1]?.split('\n### ')[0] ?? '';
      for (const {title} of VARIANTS) assert.ok(part.includes(`| ${title} |`), `${page}: no column ${title}`);
      for (const {title} of COLUMNS) assert.ok(part.includes(`\n| ${title} |`), `${page}: no row ${title}`);
    }
  });
  it('was written with the versions that the lock files name', {skip}, () => assert.ok(doc.includes(`Peers: ${packagesUsed().join(', ')}.`), packagesUsed().join(', ')));
  it('says a reason in every row that ours does not lead', () => assert.doesNotMatch(doc, /nobody has looked yet/));
});

describe('the comparison', () => {
  it('takes only libraries with a free licence', () => packagesUsed().forEach((each) => assert.match(each, /\((MIT|Apache-2.0|BSD-.*)\)$/)));
  it('names a peer that is ahead, and never counts the plain page as one', () => {
    const ahead = leads(results((page, variant) => (variant === 'preact' ? {code: 0} : variant === 'plain' ? {code: -1} : {}))).filter(({ours}) => !ours);
    assert.deepEqual(ahead.map(({page, measure, leaders}) => [page, measure, leaders]), PAGES.map((page) => [page, 'code', ['Preact']]));
  });
  it('asks for a reason where nobody has said one', () => {
    assert.deepEqual(unexplained(results((_, variant) => (variant === 'react' ? {foreign: -1} : {}))).map(({measure}) => measure), PAGES.map(() => 'foreign'));
  });
  it('leaves a page out that does not show the same, and says what it lacks', () => {
    const faulty = {...results(), faults: {'rights-quiz preact': ['the number as a link']}};
    assert.ok(tableOf(faulty, 'rights-quiz').some(([title, first]) => title === 'Preact' && first === 'does not count'));
    assert.ok(leads(faulty).filter(({page}) => page === 'rights-quiz').every(({leaders}) => !leaders.includes('Preact')));
    assert.match(report(faulty, []), /rights-quiz preact: the number as a link/);
  });
});
