import {accessSync, constants, existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Day} from '../../base/dates.js';
import type {Contacts} from '../../data/contacts.js';
import {blockIn, marksIn} from '../blocks.js';
import {builtSchema, type Built} from '../built.js';
import {readChecked} from '../checked.js';
import {Refusal} from '../import/refusal.js';

const REMEDY = 'Build (npm run build), and copy the whole of dist/web.';

/** A `dist/web` as it stands on a host. */
export interface Standing {
  folder: string;
  built: Built;
  /** Scripts with contacts inside, by their name below `1/`: the text, and the contacts. */
  scripts: Record<string, {text: string; contacts: Contacts}>;
  /** Data file → its day, where it can be read. */
  days: Record<string, Day | undefined>;
  contacts?: Contacts;
}

/** What makes a folder another thing than a `dist/web` of this version. */
function wrongFolder(folder: string, version: string): string | undefined {
  const [major] = version.split('.');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return `there is no folder ${folder}.`;
  const others = readdirSync(folder).filter((name) => /^\d+$/.test(name) && name !== major);
  if (!existsSync(join(folder, major))) return others.length ? `${folder} holds ${others.join('/, ')}/ and no ${major}/: it is of another major version than these sources (${version}).` : `${folder} is not a dist/web: it holds no folder ${major}/.`;
  if (!existsSync(join(folder, major, 'built.json'))) return `${folder} is not a dist/web that publish knows: ${major}/built.json is missing. ${REMEDY}`;
  return undefined;
}

/** Folders that files will be put into, and may not be. */
const unwritable = (folder: string): string[] =>
  ['.', 'data/1', '1', '1/pages', ...(existsSync(join(folder, 'wordpress')) ? ['wordpress'] : []), ...readdirSync(join(folder, '1/pages'), {withFileTypes: true}).filter((each) => each.isDirectory()).map(({name}) => `1/pages/${name}`)]
    .map((name) => join(folder, name))
    .filter((path) => {
      try {
        accessSync(path, constants.W_OK);
        return false;
      } catch {
        return true;
      }
    });

function readScripts(folder: string, {blocks}: Built, problems: string[]): Standing['scripts'] {
  const scripts: Standing['scripts'] = {};
  const there = readdirSync(join(folder, '1')).filter((name) => name.endsWith('.js'));
  for (const name of [...new Set([...there, ...Object.keys(blocks)])].sort()) {
    const file = join(folder, '1', name);
    if (!there.includes(name)) {
      problems.push(`${file} is missing. ${REMEDY}`);
      continue;
    }
    const text = readFileSync(file, 'utf8');
    const contacts = blockIn(text);
    const marks = marksIn(text);
    if (!blocks[name]) marks && problems.push(`${file} holds contacts, and none were built into it. ${REMEDY}`);
    else if (contacts) scripts[name] = {text, contacts};
    else problems.push(`${file} ${marks > 1 ? `holds ${marks} blocks of contacts instead of one` : marks ? 'holds contacts that cannot be read' : 'holds no block of contacts ({"schema":1,"asOf":…)'}. ${REMEDY}`);
  }
  return scripts;
}

/** What stands in a data file now; one that is broken or missing is no reason to keep it. */
function readAsItStands(file: string): {asOf?: Day} | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as {asOf?: Day};
  } catch {
    return undefined;
  }
}

/** Looks at the folder to publish into. @throws {Refusal} with everything that stands against it */
export function lookAt(folder: string, version: string): Standing {
  const wrong = wrongFolder(folder, version);
  if (wrong) throw new Refusal(wrong);
  const built = readChecked(join(folder, '1/built.json'), builtSchema, REMEDY);
  if (built.version !== version) throw new Refusal(`${folder}/1/ was built from version ${built.version}, these sources are ${version}: publish from the sources of ${built.version}, or build here and copy dist/web.`);
  if (!existsSync(join(folder, version))) throw new Refusal(`${folder} holds no folder ${version}/, which was built with 1/: pages that pinned it would be broken. ${REMEDY}`);
  const problems = ['data/1', '1/pages'].filter((name) => !existsSync(join(folder, name))).map((name) => `${join(folder, name)}/ is missing. ${REMEDY}`);
  if (problems.length) throw new Refusal(...problems);
  problems.push(...unwritable(folder).map((path) => `${path} cannot be written: run the command as the user who owns the folder, or change who may write there.`));
  const scripts = readScripts(folder, built, problems);
  if (problems.length) throw new Refusal(...problems);
  const data = ['contacts', 'registry', 'sanctions', 'facts', 'steward'].map((name) => [name, readAsItStands(join(folder, `data/1/${name}.json`))] as const);
  return {folder, built, scripts, days: Object.fromEntries(data.map(([name, file]) => [name, file?.asOf])), contacts: data[0][1] as Contacts | undefined};
}
