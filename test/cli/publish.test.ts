import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {RIGHT, copyAll, corrected, version, type Copy} from '../helpers/published.js';

let copy: Copy;
before(() => (copy = copyAll()));
after(() => copy?.remove());
const web = (name: string): string => join(copy.web, name);
const data = (name: string): string => join(copy.data, name);

/** Puts one thing wrong, publishes, and sees it refused with the sentence and the folder as it was. */
async function refused(how: {wrong?: () => void; args?: string[]; code?: number}, ...sentences: RegExp[]): Promise<void> {
  how.wrong?.();
  const old = copy.state();
  const {code, says} = await copy.run(...(how.args ?? []));
  assert.equal(code, how.code ?? 1, says);
  for (const sentence of sentences) assert.match(says, sentence);
  assert.deepEqual(copy.state(), old);
  assert.deepEqual(readdirSync(copy.web).filter((name) => name.startsWith('.publish')), []);
}

describe('publish refuses, and changes nothing,', () => {
  afterEach(() => (copy.remove(), (copy = copyAll())));
  const one = (file: string) => (from: string | RegExp, to: string) => () => copy.change(file, (text) => text.replace(from, to));

  it('no folder, two folders, or an option that it does not know', async () => {
    assert.match(execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'help'], {encoding: 'utf8'}), /migrasi-aman publish <dist\/web>/);
    await refused({args: ['--data', copy.data], code: 2}, /name one folder to publish into\./);
    await refused({args: [copy.web, copy.web], code: 2}, /one folder to publish into, not 2/);
    await refused({args: [copy.web, '--now'], code: 2}, /--now/);
  });

  it('a folder that is not there, or is something else', async () => {
    await refused({args: [web('none')]}, /^publish: nothing was changed\.\n {2}there is no folder/);
    await refused({args: ['docs']}, /docs is not a dist\/web: it holds no folder 1\//);
    await refused({wrong: () => rmSync(web('1/built.json'))}, /1\/built\.json is missing/);
  });

  it('a folder of another major version', () => refused({wrong: () => renameSync(web('1'), web('2'))}, /holds 2\/ and no 1\/: it is of another major version/));

  it('a folder that was built from another version, an older full version beside it or not', async () => {
    await refused({wrong: one(web('1/built.json'))(`"${version}"`, '"1.9.0"')}, /was built from version 1\.9\.0, these sources are/);
    copy.change(web('1/built.json'), (text) => text.replace('1.9.0', version));
    await refused({wrong: () => rmSync(web(version), {recursive: true})}, /holds no folder \d+\.\d+\.\d+\//);
  });

  it('a script without its block, with two, with one that is broken, with one that nobody built in, or none at all', async () => {
    await refused({wrong: one(web('1/aman.js'))(/\{"schema":1,"asOf":/, '{"asOf":')}, /1\/aman\.js holds no block of contacts/);
    await refused({wrong: () => copy.change(web('1/hotline-card.js'), (text) => text + text)}, /1\/hotline-card\.js holds 2 blocks of contacts instead of one/);
    await refused({wrong: one(web('1/rights-quiz.js'))('"needs"', '"needs')}, /1\/rights-quiz\.js holds contacts that cannot be read/);
    await refused({wrong: () => copy.change(web('1/paper.js'), (text) => `${text};JSON.parse('{"schema":1,"asOf":"2026-01-01"}')`)}, /1\/paper\.js holds contacts, and none were built into it/);
    await refused({wrong: () => rmSync(web('1/pulpit-message.js'))}, /1\/pulpit-message\.js is missing/);
  });

  it('data older than what the folder holds, beside the scripts or inside them', async () => {
    const old = one(data('contacts.json'))(/"asOf": "[\d-]+"/, '"asOf": "2026-01-01"');
    await refused({wrong: old}, /contacts\.json is of 2026-01-01, and the folder already holds \d{4}-\d\d-\d\d: older data never replaces newer/);
    await refused({wrong: () => rmSync(web('data/1/contacts.json'))}, /contacts\.json is of 2026-01-01, and the folder already holds/);
    await refused({wrong: one(data('registry.json'))(/"asOf": "[\d-]+"/, '"asOf": "2020-01-01"')}, /registry\.json is of 2020-01-01/);
  });

  it('data of a day that has not come: nothing could replace it', () => refused({wrong: one(data('contacts.json'))(/"asOf": "[\d-]+"/, '"asOf": "2062-11-24"')}, /asOf 2062-11-24 is in the future/));

  it('data with mistakes, all of them named', () =>
    refused(
      {
        wrong: () => {
          one(data('contacts.json'))('"display": "0800 1000"', '"display": "0800 1001"')();
          one(data('steward.json'))('null', '"ftp://x"')();
          writeFileSync(data('facts.json'), '{');
          rmSync(data('sanctions.json'));
        },
      },
      /kp2mi-hotline, channels\.0: the shown number "0800 1001" is not "08001000"/,
      /steward\.json, correction/,
      /facts\.json is not JSON/,
      /sanctions\.json cannot be read \(ENOENT\)/,
    ));

  it('contacts that leave the card without a number', () => refused({wrong: one(data('contacts.json'))(/"ask": \[[^\]]*\]/, '"ask": ["bp3mi-ntt"]')}, /without a number to show first/));

  it('data that the build weaves into the scripts, and says what to do', async () => {
    await refused({wrong: one(data('destinations.json'))('"open"', '"closed"')}, /destinations\.json changed what stands inside the scripts.*npm run build, and copy dist\/web/);
    await refused({wrong: one(data('quiz-retired.json'))('[]', '[{"id": "contoh", "since": "2026-11-01", "why": "Contoh untuk uji."}]')}, /quiz-retired\.json changed/);
  });

  it('a folder that may not be written', (context) => {
    // Root may write everywhere, so the command is given to somebody else, who must at least be able to read it.
    const who = process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : {};
    chmodSync(join(copy.web, '..'), 0o755);
    const run = (...args: string[]) => spawnSync(process.execPath, args, {...who, encoding: 'utf8', env: {...process.env, HOME: tmpdir()}});
    if (run('--import', 'tsx', 'src/cli/main.ts').status !== 0) return context.skip('as root, and nobody else may read the sources');
    for (const name of ['data/1', '1/pages/id']) {
      const old = copy.state();
      chmodSync(web(name), 0o555);
      const {status, stderr} = run('--import', 'tsx', 'src/cli/main.ts', 'publish', copy.web, '--data', copy.data);
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`nothing was changed[^]*${name} cannot be written: run the command as the user who owns the folder`));
      assert.deepEqual(copy.state(), old);
      chmodSync(web(name), 0o755);
    }
  });

  it('a place that is taken by something else', () =>
    refused(
      {
        wrong: () => {
          copy.change(data('contacts.json'), corrected);
          rmSync(web('1/pages/tet/rights-quiz.html'));
          mkdirSync(web('1/pages/tet/rights-quiz.html/full'), {recursive: true});
        },
      },
      /nothing was changed\. The files could not be prepared: EISDIR.*rights-quiz\.html/,
    ));
});

describe('publish', () => {
  it('says so where the folder already holds the data, and writes nothing', async () => {
    const old = copy.state();
    const {code, says} = await copy.run();
    assert.equal(code, 0);
    assert.match(says, /already holds this data.*nothing was written/);
    assert.deepEqual(copy.state(), old);
  });

  it('packs again what the host keeps packed, since that is what readers get', async () => {
    for (const end of ['.br', '.gz']) cpSync(web('1/hotline-card.js'), web(`1/hotline-card.js${end}`));
    copy.change(data('contacts.json'), corrected);
    assert.equal((await copy.run()).code, 0);
    const script = readFileSync(web('1/hotline-card.js'));
    assert.ok(script.includes(RIGHT.value));
    assert.deepEqual(brotliDecompressSync(readFileSync(web('1/hotline-card.js.br'))), script);
    assert.deepEqual(gunzipSync(readFileSync(web('1/hotline-card.js.gz'))), script);
    assert.ok(!existsSync(web('1/aman.js.br')));
    assert.ok(!readFileSync(web('1/sri.json'), 'utf8').includes('.br'));
  });

  it('mends a data file that was broken on the host', async () => {
    writeFileSync(web('data/1/contacts.json'), '{"sch');
    assert.equal((await copy.run()).code, 0);
    assert.equal(JSON.parse(readFileSync(web('data/1/contacts.json'), 'utf8')).schema, 1);
  });
});
