import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

/** A host's packed copies of a file. Integrity is that of the file itself. */
export const PACKED = ['.br', '.gz'];

/**
 * `sri.json`: the integrity of every file of a version, for those who pin one.
 *
 * @param over a folder whose files count before those of the same name in `folder`
 */
export function integrity(folder: string, over = folder): string {
  const names = [folder, over].flatMap((each) => (existsSync(each) ? readdirSync(each, {recursive: true, withFileTypes: true}) : []).filter((it) => it.isFile()).map((it) => relative(each, join(it.parentPath, it.name)).split(sep).join('/')));
  const table = [...new Set(names)]
    .filter((name) => name !== 'sri.json' && !PACKED.some((end) => name.endsWith(end)))
    .sort()
    .map((name) => [name, `sha384-${createHash('sha384').update(readFileSync(existsSync(join(over, name)) ? join(over, name) : join(folder, name))).digest('base64')}`]);
  return `${JSON.stringify(Object.fromEntries(table), null, 1)}\n`;
}
