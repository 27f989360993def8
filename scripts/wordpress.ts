import {mkdirSync, readFileSync} from 'node:fs';
import {currentContacts} from '../src/cli/contacts.js';
import {filesOf, writeZip} from '../src/cli/zip.js';
import {WIDGETS} from '../src/kit/widgets.js';
import {blockFile, fallbackTable, widgetsTable, wordsTable} from './wordpress/tables.js';
import {textsOf, translations} from './wordpress/translations.js';
import {pluginWords} from './wordpress/words.js';

const NAME = 'migrasi-aman';
const SOURCE = `integrations/wordpress/${NAME}`;
const PO = `languages/${NAME}-id_ID.po`;

/** What the plugin carries of the built files: the folders that widgets expect beside each other. */
const ASSETS = ['1', 'data/1'];

/** All files of the plugin. Hand-written ones get the version; tables, blocks and languages are made of the project's own. */
async function pluginFiles(web: string, version: string): Promise<Map<string, string | Buffer>> {
  const contacts = currentContacts();
  const words = await pluginWords(contacts);
  const {file, entries} = wordsTable(words);
  const files = new Map<string, string | Buffer>();
  for (const [path, body] of filesOf(SOURCE)) files.set(path, body.toString().replaceAll('{{version}}', version));
  files.set('includes/generated/widgets.php', widgetsTable());
  files.set('includes/generated/fallback.php', fallbackTable(contacts, words));
  files.set('includes/generated/words.php', file);
  for (const widget of WIDGETS) files.set(`blocks/${widget}/block.json`, blockFile(widget, version, words.en));
  const own = textsOf(filesOf(SOURCE).filter(([path]) => path.endsWith('.php')).map(([, body]) => body.toString()));
  const {pot, po, mo} = translations(version, own, readFileSync(`${SOURCE}/${PO}`), entries);
  files.set(`languages/${NAME}.pot`, pot).set(PO, po).set(PO.replace('.po', '.mo'), mo);
  files.set('LICENSE', readFileSync('LICENSE'));
  for (const folder of ASSETS) for (const [path, body] of filesOf(`${web}/${folder}`)) files.set(`assets/${folder}/${path}`, body);
  return files;
}

/** Writes `<web>/wordpress/migrasi-aman.zip` from the sources of the plugin and the built files in `web`. */
export async function wordpress(web: string, version: string): Promise<void> {
  const files = await pluginFiles(web, version);
  mkdirSync(`${web}/wordpress`, {recursive: true});
  writeZip(`${web}/wordpress/${NAME}.zip`, new Map([...files].map(([path, body]) => [`${NAME}/${path}`, body])));
}
