import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {check, faultsOf} from '../../src/cli/voices/check.js';
import {exportScripts} from '../../src/cli/voices/export.js';
import {make} from '../../src/cli/voices/make.js';
import {nameOf, readings} from '../../src/cli/voices/scripts.js';
import {currentContacts} from '../../src/cli/contacts.js';
import {VOICES} from '../../src/content/voices.js';
import {scriptFor, signOf} from '../../src/data/voices.js';
import {askLines, scripts} from '../../src/generated/voices.js';
import {builtIn} from '../../src/generated/contacts.js';
import {builtIn as toAsk} from '../../src/generated/contacts-to-ask.js';
import {voicesSchema, type VoicesFile} from '../../src/partner/voices.js';
import {VOICE_NAMES} from '../../src/ui/voice-names.js';
import {CODES} from '../../src/languages.js';
import {hear} from '../helpers/hear-console.js';
import {recordings, tone} from '../helpers/sounds.js';

const read = (file: string): VoicesFile => JSON.parse(readFileSync(file, 'utf8')) as VoicesFile;
async function run(command: (args: string[]) => Promise<number>, ...args: string[]): Promise<{code: number; said: string}> {
  const said = hear();
  const code = await command(args);
  return {code, said: said()};
}

describe('the ten core messages', () => {
  it('are ten, and each says the number to ask', () => {
    assert.equal(VOICES.length, 10);
    assert.deepEqual(readings().map(({id}) => id), VOICES.map(({id}) => id));
    for (const {id, lines} of readings()) assert.ok(lines.some((line) => line.includes('0800 1000')), id);
  });

  it('have short sentences that can be read aloud', () => {
    for (const {id, lines} of readings()) for (const one of lines.join(' ').split(/(?<=[.?!])\s/)) assert.ok(one.split(/\s+/).length <= 15, `${id}: ${one}`);
  });

  it('are the same in every widget, whichever contacts it carries', () => {
    const signs = (contacts: typeof builtIn) => scripts.map((script) => signOf(scriptFor(script, askLines, contacts, contacts.asOf)!));
    assert.deepEqual(signs(toAsk), signs(builtIn));
    assert.deepEqual(readings().map(({sign}) => sign), signs(currentContacts()));
    assert.equal(new Set(signs(builtIn)).size, 10);
  });

  it('get another sign when the number changes, so that an old recording never says it', () => {
    const other = structuredClone(builtIn);
    for (const {channels} of other.contacts) for (const channel of channels) channel.display = channel.display.replace('0800 1000', '0800 1001');
    for (const script of scripts) assert.notEqual(signOf(scriptFor(script, askLines, other, other.asOf)!), signOf(scriptFor(script, askLines, builtIn, builtIn.asOf)!));
  });

  it('are not said when the number is too old', () => assert.equal(scriptFor(scripts[0], askLines, builtIn, '2029-01-01'), undefined));

  it('name languages by codes that browsers know', () => {
    for (const code of Object.keys(VOICE_NAMES)) assert.equal(Intl.getCanonicalLocales(code)[0], code);
    for (const code of CODES.slice(2)) assert.ok(VOICE_NAMES[code]);
  });

  it('come as a sheet to read from, with the name of each recording', async () => {
    const {code, said} = await run(exportScripts, 'aoz');
    assert.equal(code, 0, said);
    const sheet = readFileSync('suara/aoz/naskah.html', 'utf8');
    for (const reading of readings()) for (const part of [nameOf(reading), ...reading.lines]) assert.ok(sheet.includes(part), part);
    assert.equal((await run(exportScripts, 'xx')).code, 2);
  });
});

describe('a list of recordings', () => {
  it('is made from a folder, with sizes and signs, and passes its own check', async () => {
    const {list, ids, code, said} = await recordings('aoz', 3);
    assert.equal(code, 0, said);
    assert.match(said, /3 of 10 messages.*Not recorded yet: cash-gift/);
    const [voice] = read(list).voices;
    assert.deepEqual([voice.language, Object.keys(voice.files).sort()], ['aoz', [...ids].sort()]);
    assert.equal(Object.values(voice.files)[0].bytes, tone(300).length);
    assert.deepEqual(faultsOf(list), []);
    assert.equal((await run(check, list)).code, 0);
  });

  it('keeps the other languages when one is added, and replaces its own', async () => {
    const {folder, list} = await recordings('aoz', 2);
    mkdirSync(join(folder, 'slp'));
    writeFileSync(join(folder, 'slp', `${nameOf(readings()[0])}.wav`), tone(50));
    const again = () => run(make, join(folder, 'slp'), '--language', 'slp', '--recorded', '2026-11-21');
    assert.equal((await again()).code, 0);
    assert.equal((await again()).code, 0);
    assert.deepEqual(read(list).voices.map(({language}) => language), ['aoz', 'slp']);
    assert.deepEqual(faultsOf(list), []);
  });

  it('is not made of a text that has changed, a name it does not know, an empty or a huge file', async () => {
    const {folder, list} = await recordings('aoz', 1);
    rmSync(list);
    const inside = join(folder, 'aoz');
    writeFileSync(join(inside, 'own-papers-000000.mp3'), tone(50));
    writeFileSync(join(inside, 'greeting.mp3'), tone(50));
    writeFileSync(join(inside, `${nameOf(readings()[5])}.mp3`), '');
    writeFileSync(join(inside, `${nameOf(readings()[6])}.mp3`), new Uint8Array(5_000_001));
    writeFileSync(join(inside, `${nameOf(readings()[0])}.mp3`), tone(50));
    const {code, said} = await run(make, inside, '--language', 'aoz', '--recorded', '2026-11-20');
    assert.equal(code, 1);
    for (const part of [/own-papers-000000.mp3: its text has changed/, /greeting.mp3: this name belongs to no message/, /is empty/, /too large/, /two recordings/]) assert.match(said, part);
    assert.ok(!existsSync(list));
  });

  it('asks for what is missing from the command', async () => {
    const {folder} = await recordings('aoz', 1);
    const day = ['--recorded', '2026-11-20'];
    for (const [args, code] of [[[], 2], [[folder, '--language', 'zz', ...day], 2], [[folder, '--language', 'aoz', '--recorded', '2099-01-01'], 2], [[join(folder, 'none'), '--language', 'aoz', ...day], 1], [['--colour', 'red'], 2]] as const) assert.equal((await run(make, ...args)).code, code, args.join(' '));
  });

  it('is checked whole: shape, signs, files, sizes, sites', async () => {
    const {list, folder, ids} = await recordings('aoz', 4);
    const good = read(list);
    const faults = (change: (it: VoicesFile) => unknown): string => {
      const bad = structuredClone(good);
      change(bad);
      writeFileSync(list, JSON.stringify(bad));
      return faultsOf(list).join('\n');
    };
    const first = (it: VoicesFile) => it.voices[0].files[ids[0]];
    assert.match(faults((it) => (first(it).script = 'abcdef')), /has changed since/);
    assert.match(faults((it) => (first(it).bytes = 7)), /the list says 7/);
    assert.match(faults((it) => (first(it).src = 'https://other.example/a.mp3')), /another site/);
    assert.match(faults((it) => (first(it).src = 'aoz/none.mp3')), /is not there/);
    assert.match(faults((it) => (it.voices[0].files.greeting = first(it))), /no such message/);
    assert.match(faults((it) => (it.voices[0].language = 'zzz')), /no name here/);
    assert.match(faults((it) => Object.assign(it, {schema: 2})), /schema/);
    assert.match(faults((it) => Object.assign(first(it), {name: 'Ina'})), /files/);
    writeFileSync(list, '{');
    assert.match(faultsOf(list)[0], /cannot be read as JSON/);
    renameSync(list, join(folder, 'gone.json'));
    assert.equal((await run(check, list)).code, 1);
    assert.ok(voicesSchema.safeParse(good).success);
  });
});
