import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {zipSync, type Zippable} from 'fflate';

/** The time of every file, on every clock, so that the same files make the same zip. */
const TIME = new Date(2020, 0, 1);

/** The files below a folder, by their path in it, sorted. */
export function filesOf(folder: string): [path: string, body: Buffer][] {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((each) => each.isFile());
  return files.map((each) => `${each.parentPath}/${each.name}`.slice(folder.length + 1)).sort().map((path) => [path, readFileSync(`${folder}/${path}`)]);
}

/** Writes files, by their path, into one zip. */
export function writeZip(file: string, files: ReadonlyMap<string, string | Buffer>): void {
  const zippable: Zippable = {};
  for (const path of [...files.keys()].sort()) zippable[path] = [Buffer.from(files.get(path)!), {mtime: TIME, level: 9}];
  writeFileSync(file, zipSync(zippable));
}

/** Packed copies that a host keeps beside a file belong to that host. */
const isPacked = ([path]: [string, Buffer]): boolean => /\.(br|gz)$/.test(path);

/**
 * The zip that offices unpack on their own server: scripts, pages and data beside each other, as on any host.
 *
 * @param to folder to write it into; files below it stand in place of those in `standing`
 * @param standing `dist/web` as it stands
 */
export function writeOwnFiles(to: string, standing: string, version: string): void {
  const files = new Map<string, Buffer>();
  for (const from of [standing, to])
    for (const folder of ['1', version, 'data'])
      if (existsSync(`${from}/${folder}`)) for (const [path, body] of filesOf(`${from}/${folder}`).filter((each) => !isPacked(each))) files.set(`migrasi-aman/${folder}/${path}`, body);
  writeZip(`${to}/migrasi-aman-files.zip`, files);
}
