import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {dated} from './changelog.js';

/** Documents and examples that name the full version: addresses of a pinned script, the packed file. */
export function namingFiles(root: string): string[] {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`);
  const examples = readdirSync(join(root, 'examples')).map((name) => `examples/${name}/package.json`);
  return ['README.md', 'SECURITY.md', ...docs, ...examples].filter((name) => existsSync(join(root, name)));
}

/** What names our version: a folder or an address (`1.0.0/`), a variable in a command, the packed file. Never another package's. */
const naming = (version: string): RegExp => new RegExp(`(?<=migrasi-aman-|V=|\`|^|\\/)${version.replaceAll('.', '\\.')}(?=\\/|\\.tgz|\\b W=|$)`, 'gm');

/** Every place of a text that names a version of ours. */
export const namesOf = (text: string, version: string): number => [...text.matchAll(naming(version))].length;

/** Writes the new version everywhere, and the day into the changelog. */
export function setVersion(root: string, version: string, day: string): void {
  const change = (name: string, how: (text: string) => string): void => {
    const text = readFileSync(join(root, name), 'utf8');
    const changed = how(text);
    if (changed !== text) writeFileSync(join(root, name), changed);
  };
  const {version: old} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
  const own = (text: string): string => text.replace(`"version": "${old}"`, `"version": "${version}"`);
  change('package.json', own);
  // Twice there: of the file, and of the package at its root, which stand first.
  change('package-lock.json', (text) => own(own(text)));
  for (const name of namingFiles(root)) change(name, (text) => text.replace(naming(old), version));
  change('CHANGELOG.md', (text) => dated(text, version, day));
}
