import {mkdirSync, readFileSync} from 'node:fs';
import type {Contacts} from '../../data/contacts.js';
import {callOf} from '../../kit/facts.js';
import {WIDGETS} from '../../kit/widgets.js';
import {filesOf, filesOver, writeZip} from '../zip.js';
import {blockFile, fallbackTable, widgetsTable, wordsTable} from './tables.js';
import {textsOf, translations} from './translations.js';
import {pluginWords} from './words.js';

const NAME = 'migrasi-aman';
const SOURCE = `integrations/wordpress/${NAME}`;
const PO = `languages/${NAME}-id_ID.po`;

/** What the plugin carries of the built files: the folders that widgets expect beside each other. */
const ASSETS = ['1', 'data/1'];

/** All files of the plugin. Hand-written ones get the version and the number; tables, blocks and languages are made of the project's own. */
async function pluginFiles(contacts: Contacts, to: string, standing: string, version: string): Promise<Map<string, string | Buffer>> {
  const words = await pluginWords(contacts);
  const {file, entries} = wordsTable(words);
  const files = new Map<string, string | Buffer>();
  for (const [path, body] of filesOf(SOURCE)) files.set(path, body.toString().replaceAll('{{version}}', version).replaceAll('{{number}}', callOf(contacts).display));
  files.set('includes/generated/widgets.php', widgetsTable());
  files.set('includes/generated/fallback.php', fallbackTable(contacts, words));
  files.set('includes/generated/words.php', file);
  for (const widget of WIDGETS) files.set(`blocks/${widget}/block.json`, blockFile(widget, version, words.en));
  const own = textsOf(filesOf(SOURCE).filter(([path]) => path.endsWith('.php')).map(([, body]) => body.toString()));
  const {pot, po, mo} = translations(version, own, readFileSync(`${SOURCE}/${PO}`), entries);
  files.set(`languages/${NAME}.pot`, pot).set(PO, po).set(PO.replace('.po', '.mo'), mo);
  files.set('LICENSE', readFileSync('LICENSE'));
  for (const [path, body] of filesOver(standing, to, ASSETS)) files.set(`assets/${path}`, body);
  return files;
}

/**
 * Writes `wordpress/migrasi-aman.zip` from the sources of the plugin and the built files.
 *
 * @param to `dist/web` to write below; files below it stand in place of those in `standing`
 */
export async function wordpress(contacts: Contacts, to: string, standing: string, version: string): Promise<void> {
  const files = await pluginFiles(contacts, to, standing, version);
  mkdirSync(`${to}/wordpress`, {recursive: true});
  writeZip(`${to}/wordpress/${NAME}.zip`, new Map([...files].map(([path, body]) => [`${NAME}/${path}`, body])));
}
