import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

/* The npm package, as `npm pack` makes it, in a project of its own. */

let project: string;
const inProject = (code: string): string => {
  writeFileSync(join(project, 'try.mjs'), code);
  return execFileSync(process.execPath, ['try.mjs'], {cwd: project, encoding: 'utf8'}).trim();
};
const pack = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Record<string, string | {types: string; default?: string}>; sideEffects: string[]};

before(() => {
  project = mkdtempSync(join(tmpdir(), 'migrasi-aman-'));
  const [{filename}] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', project], {encoding: 'utf8', shell: process.platform === 'win32'})) as {filename: string}[];
  execFileSync('tar', ['-xzf', filename], {cwd: project});
  mkdirSync(join(project, 'node_modules'));
  // What the package depends on is already installed here; everything else must not be needed.
  for (const name of ['lit', '@lit', '@lit-labs', 'lit-html', 'lit-element', 'zod', 'leven', '@types']) if (existsSync(`node_modules/${name}`)) symlinkSync(join(process.cwd(), 'node_modules', name), join(project, 'node_modules', name));
  symlinkSync(join(project, 'package'), join(project, 'node_modules/migrasi-aman'));
});
after(() => rmSync(project, {recursive: true, force: true}));

describe('the npm package', () => {
  it('can be imported in Node, without a document, and defines nothing', () => {
    const out = inProject(`import {HotlineCard, ContactEvent, LANGUAGES} from 'migrasi-aman';
      console.log(typeof HotlineCard, new ContactEvent('a', 'phone').kind, LANGUAGES.join(), typeof document, globalThis.customElements?.get('aman-hotline-card'));`);
    assert.equal(out, 'function phone id,en,mkn,tet undefined undefined');
  });

  it('has every file that it exports, and a manifest that a program can read', () => {
    for (const target of Object.values(pack.exports).flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each))))
      assert.ok(existsSync(join(project, 'package', target.replace('*', 'hotline-card'))), target);
    const out = inProject(`import manifest from 'migrasi-aman/custom-elements.json' with {type: 'json'};
      const card = manifest.modules.flatMap((each) => each.declarations ?? []).find((each) => each.tagName === 'aman-hotline-card');
      console.log(JSON.stringify({attributes: card.attributes.map((each) => each.name).sort(), events: card.events.map((each) => each.name), undocumented: [...card.attributes, ...card.events, ...card.cssProperties, ...card.cssParts].filter((each) => !each.description).map((each) => each.name)}));`);
    assert.deepEqual(JSON.parse(out), {
      attributes: ['audio', 'destination', 'heading-level', 'languages', 'need', 'quick-exit', 'region', 'theme'],
      events: ['aman-ready', 'aman-view', 'aman-contact', 'aman-print', 'aman-share', 'aman-error'],
      undocumented: [],
    });
  });

  it('gives types to a strict project', () => {
    writeFileSync(
      join(project, 'use.ts'),
      `import {HotlineCard, ContactEvent, type Contacts} from 'migrasi-aman';
       import 'migrasi-aman/define/hotline-card';
       const card: HotlineCard = document.createElement('aman-hotline-card');
       card.need = 'danger';
       document.addEventListener('aman-contact', (event) => { const id: string = event.id; void id; });
       export const kind = (event: ContactEvent): string => event.kind;
       export const day = (data: Contacts): string => data.asOf;
       // @ts-expect-error a need is text
       card.need = 1;`,
    );
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '--noEmit', '--strict', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'es2022,dom', 'use.ts'], {cwd: project, encoding: 'utf8'});
  });

  it('names its side effects honestly: only defining a tag and the language do something', () => {
    const free = ['index', 'ui/events', 'content/hotline', 'data/freshness', 'base/phone'];
    for (const name of free) assert.ok(!pack.sideEffects.includes(`./dist/lib/${name}.js`), name);
    assert.ok(pack.sideEffects.includes('./dist/lib/locale.js') && pack.sideEffects.includes('./dist/lib/define/*.js'));
    assert.match(readFileSync(join(project, 'package/dist/lib/locale.js'), 'utf8'), /^_installMsgImplementation\(/m);
    assert.doesNotMatch(readFileSync(join(project, 'package/dist/lib/elements/hotline-card/hotline-card.js'), 'utf8'), /customElements/);
  });

  it('holds neither Lit, nor sources, nor tests', () => {
    const files = readdirSync(join(project, 'package'), {recursive: true, encoding: 'utf8'});
    assert.ok(files.includes('dist/lib/index.js') && files.includes('LICENSE'));
    assert.deepEqual(files.filter((name) => /^(src|test|stories|scripts|site|locales)\b|node_modules/.test(name)), []);
  });
});
