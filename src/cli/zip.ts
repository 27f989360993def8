import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {zipSync, type Zippable} from 'fflate';
import type {Day} from '../base/dates.js';

/** The time of every file, on every clock, so that the same files make the same zip. */
const TIME = new Date(2020, 0, 1);

/** The files below a folder, by their path in it, sorted. */
export function filesOf(folder: string): [path: string, body: Buffer][] {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((each) => each.isFile());
  return files.map((each) => `${each.parentPath}/${each.name}`.slice(folder.length + 1)).sort().map((path) => [path, readFileSync(`${folder}/${path}`)]);
}

/**
 * For files that a host serves as they were unpacked: the day of the data, so that a browser that is told nothing does
 * not take them for years old and keep them for months; and a second of that day by the content, since hosts tell a
 * changed file by time and length, and a corrected number is as long as the wrong one.
 */
export function servedTime(day: Day, body: Buffer): Date {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 0, 0, createHash('sha256').update(body).digest().readUInt32BE() % 86_400);
}

/** Writes files, by their path, into one zip. */
export function writeZip(file: string, files: ReadonlyMap<string, string | Buffer>, timeOf: (body: Buffer) => Date = () => TIME): void {
  const zippable: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    const body = Buffer.from(files.get(path)!);
    zippable[path] = [body, {mtime: timeOf(body), level: 9}];
  }
  writeFileSync(file, zipSync(zippable));
}

/** Packed copies that a host keeps beside a file belong to that host. */
const isPacked = ([path]: [string, Buffer]): boolean => /\.(br|gz)$/.test(path);

/** The files of some folders of `dist/web` as it stands, by their path in it; those below `to` count before them. */
export function filesOver(standing: string, to: string, folders: readonly string[]): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const from of [standing, to])
    for (const folder of folders)
      if (existsSync(`${from}/${folder}`)) for (const [path, body] of filesOf(`${from}/${folder}`).filter((each) => !isPacked(each))) files.set(`${folder}/${path}`, body);
  return files;
}

/**
 * The zip that offices unpack on their own server: scripts, pages and data beside each other, as on any host.
 *
 * @param to folder to write it into; files below it stand in place of those in `standing`
 * @param standing `dist/web` as it stands
 * @param day of the data
 */
export function writeOwnFiles(to: string, standing: string, version: string, day: Day): void {
  const files = [...filesOver(standing, to, ['1', version, 'data'])].map(([path, body]): [string, Buffer] => [`migrasi-aman/${path}`, body]);
  writeZip(`${to}/migrasi-aman-files.zip`, new Map(files), (body) => servedTime(day, body));
}
