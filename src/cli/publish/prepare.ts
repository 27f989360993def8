import {chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {blocks, withBlock} from '../blocks.js';
import type {Data} from '../data.js';
import {contactModules, wovenModules, writeModules} from '../generated.js';
import {integrity} from '../integrity.js';
import {renderAll, renderLast} from '../renderers.js';
import {compileAll} from '../words/compile.js';
import {inOrder} from './place.js';
import type {Standing} from './standing.js';

const PACK: Record<string, (content: Buffer) => Buffer> = {'.br': (content) => brotliCompressSync(content), '.gz': (content) => gzipSync(content, {level: 9})};

/** The sources import `src/generated/`. A fresh clone has none, and one that built other data has others. */
function makeReady(data: Data, spare: string): void {
  const missing = (name: string) => !existsSync(`src/generated/${name}.ts`);
  writeModules({...Object.fromEntries(Object.entries(contactModules(data)).filter(([name]) => missing(name))), ...wovenModules(data)});
  if (missing('progress')) compileAll(spare);
}

/** Files of a folder whose bytes differ from those of the same name in another. */
function changed(made: string, standing: string): string[] {
  return readdirSync(made, {recursive: true, withFileTypes: true})
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .filter((file) => {
      const there = join(standing, relative(made, file));
      return !existsSync(there) || !statSync(there).isFile() || !readFileSync(file).equals(readFileSync(there));
    })
    .map((file) => relative(made, file).split(sep).join('/'));
}

/** Packed copies that a host keeps beside a file: served in its place, they would bring the old number back. */
function pack(name: string, made: string, standing: string): string[] {
  return Object.entries(PACK).filter(([end]) => existsSync(join(standing, name + end))).map(([end, packed]) => {
    writeFileSync(join(made, name + end), packed(readFileSync(join(made, name))));
    return name + end;
  });
}

/** Makes all files of the data in `made`. Returns the names of those that differ from the standing ones, in the order to place them. */
export async function prepare(data: Data, {folder, built, scripts}: Standing, made: string, spare: string): Promise<string[]> {
  makeReady(data, spare);
  mkdirSync(join(made, '1'), {recursive: true});
  await renderAll(data, made, folder);
  const inside = blocks(data.contacts);
  for (const [name, {text}] of Object.entries(scripts)) writeFileSync(join(made, '1', name), withBlock(text, inside[built.blocks[name]]));
  writeFileSync(join(made, '1/sri.json'), integrity(join(folder, '1'), join(made, '1')));
  await renderLast(data, made, folder, built);
  const names = changed(made, folder);
  const all = [...names, ...names.flatMap((name) => pack(name, made, folder))];
  for (const name of all) chmodSync(join(made, name), existsSync(join(folder, name)) ? statSync(join(folder, name)).mode : 0o644);
  return inOrder(all);
}
