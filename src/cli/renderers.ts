import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import type {Built} from './built.js';
import type {Data} from './data.js';
import {publicFacts} from './facts.js';
import {writeOwnFiles} from './zip.js';

/**
 * Writes files that are made of data. The build and `publish` both call every renderer, so that none of them is
 * forgotten by one.
 *
 * @param to the folder to write below, with the paths of `dist/web`; folders that are not there are made
 * @param standing `dist/web` as it stands, to read from: the same as `to` in a build
 */
export type Renderer = (data: Data, to: string, standing: string) => void | Promise<void>;

/** `data/1/*.json`. */
const dataFiles: Renderer = ({contacts, lists, facts, steward}, to) => {
  mkdirSync(`${to}/data/1`, {recursive: true});
  for (const [name, file] of Object.entries({contacts, ...lists, facts: publicFacts(facts), steward})) writeFileSync(`${to}/data/1/${name}.json`, JSON.stringify(file));
};

/** `1/pages/<lang>/`: the complete pages, and the calendar. */
const completePages: Renderer = async ({contacts, lists, facts}, to) => {
  // Only now: the pages import `src/generated/`, which a fresh clone has none of before it is written.
  const {renderPages} = await import('./pages.js');
  await renderPages({contacts, facts: publicFacts(facts), ...lists}, `${to}/1/pages`);
};

/** All of them. Whatever else shows a contact's number in a file of its own is added here. */
export const RENDERERS: readonly Renderer[] = [dataFiles, completePages];

/** Calls them one after the other: the language of pages is one for the whole process. */
export async function renderAll(data: Data, to: string, standing: string): Promise<void> {
  for (const render of RENDERERS) await render(data, to, standing);
}

/** What is made of the files above, once their integrity is written: the partner site, and the zips for own servers and for WordPress. */
export async function renderLast({contacts}: Data, to: string, standing: string, {version, site}: Pick<Built, 'version' | 'site'>): Promise<void> {
  const {renderSite} = await import('./site.js');
  await renderSite(contacts, to, {url: site, version, integrity: JSON.parse(readFileSync(`${standing}/${version}/sri.json`, 'utf8'))});
  writeOwnFiles(to, standing, version, contacts.asOf);
  await (await import('./wordpress/plugin.js')).wordpress(contacts, to, standing, version);
}
