import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {z} from 'zod';
import {blockIn, blocks, marksIn, type BlockName} from './blocks.js';
import type {Data} from './data.js';
import {wovenModules} from './generated.js';

/** `1/built.json`: what `publish` must know of a folder, since it cannot be seen in the scripts. */
export const builtSchema = z.object({
  /** Of the sources that the scripts were built from: a host keeps full versions of older ones beside it. */
  version: z.string(),
  /** Address that the partner site names where nobody runs its script. */
  site: z.string(),
  /** Script → the block of contacts inside it. */
  blocks: z.record(z.string(), z.enum(['contacts', 'contacts-to-ask'])),
  /** Other data inside the scripts, by its fingerprint. */
  woven: z.object({facts: z.string(), quiz: z.string(), pulpit: z.string()}),
});
export type Built = z.infer<typeof builtSchema>;

/** A short fingerprint of each kind of data that only a build changes in the scripts. */
export const fingerprints = (data: Data): Built['woven'] =>
  Object.fromEntries(Object.entries(wovenModules(data)).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex').slice(0, 16)])) as Built['woven'];

/** Describes a folder of scripts that was just built. @throws where a script does not hold its contacts as `publish` needs them */
export function describeBuilt(folder: string, version: string, site: string, data: Data): Built {
  const made = Object.entries(blocks(data.contacts)).map(([name, block]) => [name as BlockName, JSON.stringify(block)] as const);
  const inside: Built['blocks'] = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js')).sort()) {
    const script = readFileSync(`${folder}/${file}`, 'utf8');
    if (!marksIn(script)) continue;
    const block = JSON.stringify(blockIn(script));
    const name = made.find(([, text]) => text === block)?.[0];
    if (!name) throw new Error(`${folder}/${file}: its contacts do not stand in one block, JSON.parse('{"schema":1,"asOf":…'), so that publish could not replace them. See src/cli/blocks.ts.`);
    inside[file] = name;
  }
  return {version, site, blocks: inside, woven: fingerprints(data)};
}
