import {execFileSync} from 'node:child_process';
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {filesOf, servedTime, writeZip} from '../../src/cli/zip.js';
import {developmentBill, type Pack} from '../supply/write.js';
import {hashes} from './builds.js';

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/**
 * Writes everything that is handed out of a built folder, and last the checksums of it.
 *
 * @param clone where the version was built
 * @param to an empty folder
 */
export function writeFiles(clone: string, to: string, version: string, notes: string, moment: Date): void {
  const web = `${clone}/dist/web`;
  const {asOf} = json<{asOf: string}>(`${web}/data/1/contacts.json`);
  // With the times of files that hosts serve: they tell a corrected number by them.
  writeZip(`${to}/migrasi-aman-${version}-web.zip`, new Map(filesOf(web)), (body) => servedTime(asOf, body));
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', resolve(to)], {cwd: clone, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32'});
  copyFileSync(`${web}/1/sbom.cdx.json`, `${to}/scripts.cdx.json`);
  copyFileSync(`${clone}/dist/lib/sbom.cdx.json`, `${to}/npm.cdx.json`);
  writeFileSync(`${to}/tools.cdx.json`, developmentBill(json<Pack>(`${clone}/package.json`), moment, clone));
  copyFileSync(`${web}/1/THIRD-PARTY.txt`, `${to}/THIRD-PARTY.txt`);
  writeFileSync(`${to}/RELEASE-NOTES.md`, notes);
  writeFileSync(`${to}/SHA256SUMS`, Object.entries(hashes(to)).map(([name, sum]) => `${sum}  ${name}\n`).join(''));
}
