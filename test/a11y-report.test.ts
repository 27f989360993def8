import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

/* The accessibility report is cited by offices: it must name every criterion, and only tests that exist. */

const report = readFileSync('docs/ACCESSIBILITY.md', 'utf8');
const rows = [...report.matchAll(/^\| (\d\.\d\.\d+) [^|]+ \| (A+) \| ([^|]+) \| (.*) \|$/gm)].map(([, number, level, status, how]) => ({number, level, status, how}));

/** WCAG 2.2, levels A and AA, by guideline: the last number of each criterion. 4.1.1 was taken out of the standard. */
const STANDARD: Record<string, Record<'A' | 'AA', number[]>> = {
  '1.1': {A: [1], AA: []},
  '1.2': {A: [1, 2, 3], AA: [4, 5]},
  '1.3': {A: [1, 2, 3], AA: [4, 5]},
  '1.4': {A: [1, 2], AA: [3, 4, 5, 10, 11, 12, 13]},
  '2.1': {A: [1, 2, 4], AA: []},
  '2.2': {A: [1, 2], AA: []},
  '2.3': {A: [1], AA: []},
  '2.4': {A: [1, 2, 3, 4], AA: [5, 6, 7, 11]},
  '2.5': {A: [1, 2, 3, 4], AA: [7, 8]},
  '3.1': {A: [1], AA: [2]},
  '3.2': {A: [1, 2, 6], AA: [3, 4]},
  '3.3': {A: [1, 2, 7], AA: [3, 4, 8]},
  '4.1': {A: [2], AA: [3]},
};

describe('the accessibility report', () => {
  it('names every criterion of WCAG 2.2 A and AA once, with its level, in order', () => {
    const standard = Object.entries(STANDARD).flatMap(([guideline, {A, AA}]) =>
      [...A.map((last) => ({last, level: 'A'})), ...AA.map((last) => ({last, level: 'AA'}))].sort((a, b) => a.last - b.last).map(({last, level}) => `${guideline}.${last} ${level}`),
    );
    assert.deepEqual(rows.map(({number, level}) => `${number} ${level}`), standard);
  });

  it('says of each what holds, and how one knows', () => {
    for (const {number, status, how} of rows) {
      assert.match(status, /^(supports|partially|does not|not applicable)$/, number);
      assert.ok(how.length > 3, number);
    }
  });

  it('names only tests, scripts and commands that exist', () => {
    const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>};
    for (const [, file] of report.matchAll(/`((?:test|scripts|src)\/[\w./-]+)`/g)) assert.ok(existsSync(file), file);
    for (const [, name] of report.matchAll(/`npm run (\w+)`/g)) assert.ok(scripts[name], name);
  });

  it('is about this version, and about the axe that is used', () => {
    const {version, devDependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string; devDependencies: Record<string, string>};
    assert.ok(report.includes(`| Migrasi Aman ${version}:`));
    assert.ok(report.includes(`axe-core ${devDependencies['axe-core']} `));
  });

  it('does not hide what the statement for offices says: nobody who uses a screen reader has tried it', () => {
    assert.match(readFileSync('src/content/kit/offices.ts', 'utf8'), /belum diuji bersama pemakai pembaca layar/);
    assert.match(report, /^- No user of a screen reader/m);
  });
});
