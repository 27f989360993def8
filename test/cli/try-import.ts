import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {mock} from 'node:test';
import type {Kind} from '../../src/cli/import/run.js';
import {importList} from '../../src/cli/import/run.js';
import type {Day} from '../../src/base/dates.js';

/** A folder of its own for one test file. */
export const folder: string = mkdtempSync(join(tmpdir(), 'migrasi-aman-lists-'));
export const removeFolder = (): void => rmSync(folder, {recursive: true, force: true});

export const SOURCE = 'https://list.example/p3mi';
/** The options that every registry import needs. */
export const GOOD = ['--as-of', '2026-11-01', '--source', SOURCE];

/** A CSV file in the temporary folder. */
export function csv(content: string | Uint8Array): string {
  const file = join(folder, 'list.csv');
  writeFileSync(file, content);
  return file;
}

/** Runs an importer as the command does, and catches what it says. */
export function run<Name extends string, List extends {asOf: Day}>(kind: Kind<Name, List>, args: string[]): {code: number; says: string} {
  const lines: string[] = [];
  const caught = (['log', 'error'] as const).map((method) => mock.method(console, method, (line: unknown) => lines.push(String(line))));
  try {
    return {code: importList(kind, [...args, ...(args.includes('--out') ? [] : ['--out', folder])]), says: lines.join('\n')};
  } finally {
    caught.forEach((each) => each.mock.restore());
  }
}

/** What lies in the folder: the list, and whatever a stopped import left beside it. */
export const written = (name: string): string => readFileSync(join(folder, `${name}.json`), 'utf8');
export const leftovers = (): string[] => readdirSync(folder).filter((file) => file.endsWith('.tmp'));

/** Companies with invented names, one row each. */
export const rows = (count: number): string => Array.from({length: count}, (_, at) => `Contoh ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[at % 26].repeat(3 + Math.floor(at / 26) % 20)} ${Math.floor(at / 520)},${String(9120000000000 + at)}\n`).join('');
