import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {readData, type Data} from '../data.js';
import {Refusal, Usage} from '../import/refusal.js';
import {against} from './against.js';
import {NotPlaced, putInPlace} from './place.js';
import {prepare} from './prepare.js';
import {lookAt, type Standing} from './standing.js';
import {tell} from './tell.js';

const HOW = `  <dist/web> [--data <folder>]
    <dist/web>   the folder that a host serves, or a copy of it to send there
    --data       the folder of the data (else src/data)`;

function readOptions(args: string[]): {folder: string; data: string} {
  let parsed;
  try {
    parsed = parseArgs({args, allowPositionals: true, options: {data: {type: 'string', default: 'src/data'}}});
  } catch (error) {
    throw new Usage(`${(error as Error).message}\n\n${HOW}`);
  }
  const {values, positionals} = parsed;
  if (positionals.length !== 1) throw new Usage(`name one folder to publish into${positionals.length ? `, not ${positionals.length}` : ''}.\n\n${HOW}`);
  return {folder: positionals[0], data: values.data};
}

/** The data, and the folder it goes into, with everything that stands against it in one refusal. */
function look(options: ReturnType<typeof readOptions>): {data: Data; standing: Standing} {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  const standing = lookAt(options.folder, version);
  const data = readData(options.data);
  const problems = against(data, standing);
  if (problems.length) throw new Refusal(...problems);
  return {data, standing};
}

/** Prepares all files in a folder of their own inside the standing one: the same disk, where a file moves in one moment. */
async function write(data: Data, standing: Standing): Promise<string[]> {
  const beside = mkdtempSync(join(standing.folder, '.publish-'));
  let keep = false;
  try {
    const [made, spare, other] = ['made', 'before', 'words'].map((name) => join(beside, name));
    mkdirSync(spare);
    const names = await prepare(data, standing, made, other);
    putInPlace(names, made, standing.folder, spare);
    return names;
  } catch (error) {
    keep = error instanceof NotPlaced && error.message.includes(beside);
    throw error;
  } finally {
    if (!keep) rmSync(beside, {recursive: true, force: true});
  }
}

/** `publish`: new data into a built folder. Returns the exit code: 0 written, 1 refused, 2 the command was not understood. */
export async function publish(args: string[]): Promise<number> {
  try {
    const {data, standing} = look(readOptions(args));
    tell(await write(data, standing), data, standing);
    return 0;
  } catch (error) {
    if (error instanceof Usage) console.error(`publish: ${error.message}`);
    else if (error instanceof Refusal) console.error(`publish: nothing was changed.\n${error}`);
    else if (error instanceof NotPlaced) console.error(`publish: ${error.message}`);
    else console.error(`publish: nothing was changed. The files could not be prepared: ${(error as Error).message}`);
    return error instanceof Usage ? 2 : 1;
  }
}
