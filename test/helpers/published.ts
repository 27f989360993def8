import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {mock} from 'node:test';
import {setClock} from '../../src/base/clock.js';
import {daysLater} from '../../src/base/dates.js';
import {publish} from '../../src/cli/publish/publish.js';

/* A host's copy of the built folder, and a steward's copy of the data, to publish from one into the other. */

export const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const {asOf} = JSON.parse(readFileSync('src/data/contacts.json', 'utf8')) as {asOf: string};
/** The day after the data's own: today, for all that is published here. */
export const TODAY: string = daysLater(asOf, 1);

export interface Copy {
  web: string;
  data: string;
  /** Changes a file of the folder or of the data. */
  change(file: string, how: (text: string) => string): void;
  /** Publishes as the command does, and catches what it says. */
  run(...args: string[]): Promise<{code: number; says: string}>;
  /** Every file of the folder, or of a part of it, and the hash of its bytes. */
  state(part?: string): Record<string, string>;
  remove(): void;
}

/** Makes both copies. */
export function copyAll(): Copy {
  setClock(`${TODAY}T02:00:00Z`);
  const base = mkdtempSync(join(tmpdir(), 'migrasi-aman-publish-'));
  const [web, data] = [join(base, 'web'), join(base, 'data')];
  cpSync('dist/web', web, {recursive: true});
  for (const name of readdirSync('src/data').filter((each) => each.endsWith('.json'))) cpSync(`src/data/${name}`, join(data, name));
  return {
    web,
    data,
    change: (file, how) => writeFileSync(file, how(readFileSync(file, 'utf8'))),
    async run(...args) {
      const lines: string[] = [];
      const caught = (['log', 'error'] as const).map((method) => mock.method(console, method, (line: unknown) => lines.push(String(line))));
      try {
        return {code: await publish(args.length ? args : [web, '--data', data]), says: lines.join('\n')};
      } finally {
        caught.forEach((each) => each.mock.restore());
      }
    },
    state: (part = '') =>
      Object.fromEntries(
        readdirSync(join(web, part), {recursive: true, withFileTypes: true})
          .filter((each) => each.isFile())
          .map((each) => join(each.parentPath, each.name))
          .sort()
          .map((file) => [relative(web, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
      ),
    remove: () => (setClock(), rmSync(base, {recursive: true, force: true})),
  };
}

/** The number that was found wrong at night, and the right one, as dialled and as shown. */
export const WRONG = {value: '08001000', display: '0800 1000'};
export const RIGHT = {value: '08001999', display: '0800 1999'};

/** What the steward does: the number, and the day. */
export const corrected = (text: string): string =>
  text.replace(`"value": "${WRONG.value}"`, `"value": "${RIGHT.value}"`).replace(`"display": "${WRONG.display}"`, `"display": "${RIGHT.display}"`).replace(/"asOf": "[\d-]+"/, `"asOf": "${TODAY}"`);
