import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {mo} from 'gettext-parser';
import {currentContacts} from '../../src/cli/contacts.js';
import {wordpress} from '../../src/cli/wordpress/plugin.js';
import {WIDGETS} from '../../src/kit/widgets.js';

/* The zip that is uploaded in wp-admin: what is in it, and what is not. */

const NAME = 'migrasi-aman';
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const zip = unzipSync(readFileSync(`dist/web/wordpress/${NAME}.zip`));
const paths = Object.keys(zip);
const read = (path: string): string => strFromU8(zip[`${NAME}/${path}`]);
const php = paths.filter((path) => path.endsWith('.php')).map((path) => path.slice(NAME.length + 1));
const code = [...php, 'blocks/editor.js', ...WIDGETS.map((widget) => `blocks/${widget}/block.json`)];

describe('the WordPress plugin’s zip', () => {
  it('holds one folder with all that the plugin needs, scripts and data as widgets expect them', () => {
    assert.ok(paths.every((path) => path.startsWith(`${NAME}/`)));
    for (const folder of ['1', 'data/1']) {
      const built = readdirSync(`dist/web/${folder}`, {recursive: true, withFileTypes: true}).filter((each) => each.isFile()).map((each) => `${each.parentPath}/${each.name}`.replace('dist/web/', ''));
      for (const path of built) assert.deepEqual(Buffer.from(zip[`${NAME}/assets/${path}`] ?? []), readFileSync(`dist/web/${path}`), path);
    }
    for (const path of [`${NAME}.php`, 'readme.txt', 'LICENSE', 'uninstall.php', 'blocks/editor.js', `languages/${NAME}.pot`, `languages/${NAME}-id_ID.mo`]) assert.ok(read(path), path);
  });

  it('is the same, byte for byte, from the same files', async () => {
    const web = mkdtempSync(join(tmpdir(), 'web-'));
    try {
      for (const folder of ['1', 'data']) cpSync(`dist/web/${folder}`, `${web}/${folder}`, {recursive: true});
      await wordpress(currentContacts(), web, web, version);
      assert.ok(readFileSync(`${web}/wordpress/${NAME}.zip`).equals(readFileSync(`dist/web/wordpress/${NAME}.zip`)));
    } finally {
      rmSync(web, {recursive: true});
    }
  });

  it('carries the version of the package everywhere, and never in an address', () => {
    assert.match(read(`${NAME}.php`), new RegExp(`^ \\* Version: +${version.replaceAll('.', '\\.')}$`, 'm'));
    assert.match(read('readme.txt'), new RegExp(`^Stable tag: ${version.replaceAll('.', '\\.')}$`, 'm'));
    for (const path of [...code, 'readme.txt']) assert.ok(!/\{\{|\?ver/.test(read(path)), path);
    assert.match(read('includes/script.php'), /\.js" \), array\(\), null, true \)/);
  });

  it('has a readme as wordpress.org wants it, with what it asks for the same in the plugin', () => {
    const lines = read('readme.txt').split('\n');
    const short = lines[lines.indexOf('') + 1];
    assert.ok(short.length <= 150, `${short.length} letters`);
    assert.match(short, /Does not contact any server/);
    for (const field of ['Requires at least: 6.1', 'Requires PHP: 7.4', 'License: MIT']) {
      assert.ok(lines.includes(field), field);
      assert.match(read(`${NAME}.php`), new RegExp(`^ \\* ${field.replace(': ', ': +')}$`, 'm'));
    }
    for (const heading of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog']) assert.ok(lines.includes(`== ${heading} ==`), heading);
  });

  it('runs no file by itself, and names no address but those of its licence', () => {
    for (const path of php) assert.match(read(path), /^<\?php\n\/\*\*[\s\S]*?\*\/\n[\s\S]{0,40}?defined\( 'ABSPATH' \)/, path);
    const addresses = code.flatMap((path) => read(path).match(/https?:\/\/[\w.-]+/g) ?? []);
    assert.deepEqual([...new Set(addresses)], ['https://opensource.org']);
  });

  it('calls nothing that reaches out, stores in a browser, or makes a table', () => {
    for (const path of code) assert.doesNotMatch(read(path), /wp_remote_|curl_|fsockopen|setcookie|\$wpdb|file_put_contents|add_option\b|set_transient|localStorage|eval\(|innerHTML/, path);
  });

  it('sends every sentence through translation, and has each in Indonesian', () => {
    const catalogue = mo.parse(Buffer.from(zip[`${NAME}/languages/${NAME}-id_ID.mo`])).translations;
    let said = 0;
    for (const path of php)
      for (const [, name, args] of read(path).matchAll(/\b((?:esc_html|esc_attr)?_?_[ex]?)\(\s*('(?:[^'\\]|\\.)*'(?:,?\s*'(?:[^'\\]|\\.)*')*)\s*\)/g)) {
        const [text, ...rest] = [...args.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, it]) => it.replace(/\\(.)/g, '$1'));
        assert.ok(['__', 'esc_html__', '_x'].includes(name), `${path}: ${name}`);
        assert.equal(rest.at(-1), NAME, `${path}: ${text}`);
        assert.ok(catalogue[name === '_x' ? rest[0] : '']?.[text]?.msgstr[0], `${path}: ${text}`);
        said++;
      }
    assert.ok(said > 20);
  });

  it('offers every widget as a block that the server draws', () => {
    for (const widget of WIDGETS) {
      const block = JSON.parse(read(`blocks/${widget}/block.json`)) as Record<string, unknown>;
      assert.deepEqual([block.name, block.textdomain, block.version, block.editorScript], [`${NAME}/${widget}`, NAME, version, 'migrasi-aman-editor']);
    }
  });
});
