import {readFileSync, readdirSync} from 'node:fs';
import {allowed} from './licences.js';
import type {Package} from './lock.js';

const FILE = /^(licen[cs]e|copying|notice)(\.(txt|md))?$/i;

/** The licence of a package as its own files say it, for those to keep who pass our scripts on. @throws where it has none */
export function noticeOf({name, folder}: Package): string {
  const files = readdirSync(folder).filter((each) => FILE.test(each)).sort();
  if (!files.length) throw new Error(`${name} has no file with its licence in ${folder}: its notice cannot be kept. Ask its authors, or do without it.`);
  return files.map((each) => readFileSync(`${folder}/${each}`, 'utf8').replace(/\r\n?/g, '\n').trim()).join('\n\n');
}

const RULE = '='.repeat(72);

/**
 * `THIRD-PARTY.txt`: what of others is inside our scripts, under which licence, and each licence in full.
 *
 * @param inside script → folders of the packages inside it
 * @throws where a licence is not one that may stand inside scripts
 */
export function thirdParty(packages: readonly Package[], inside: Readonly<Record<string, readonly string[]>>): string {
  const refused = packages.filter(({licence}) => !allowed(licence, 'inside'));
  if (refused.length) throw new Error(`Inside the scripts, and under a licence that is not on the list (scripts/supply/licences.ts): ${refused.map(({name, licence}) => `${name} (${licence || 'none'})`).join(', ')}.`);
  const sections = packages.map((each) => {
    const where = Object.keys(inside).filter((script) => inside[script].includes(each.folder)).sort();
    return `${RULE}\n${each.name} ${each.version} (${each.licence})\nin ${where.join(', ')}\n${RULE}\n\n${noticeOf(each)}\n`;
  });
  return `Inside the scripts of Migrasi Aman stands code of others. Whoever passes the scripts on keeps this file beside them.\nMigrasi Aman itself is MIT, its words and facts are CC BY 4.0. The same as a list for programs: sbom.cdx.json\n\n${sections.join('\n')}`;
}
