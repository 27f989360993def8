import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, readdirSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';

/*
 * PHP, MariaDB and WordPress from Debian's packages, unpacked below node_modules: nothing is installed on the machine,
 * no service starts, and nobody need be root.
 */

const FOLDER = resolve('node_modules/.wordpress');
const ROOT = join(FOLDER, 'root');
/** Written last: an unpacking that was broken off begins again. */
const DONE = join(FOLDER, 'done');

/** With all that they need and the machine lacks. */
const WITH_NEEDS = ['php-cli', 'php-mysql', 'mariadb-server-core', 'mariadb-client-core'];
/** By themselves: what they name besides (a web server, database clients) is not needed here. */
const ALONE = ['wordpress', 'wordpress-theme-twentytwentythree', 'php-getid3', 'libjs-cropper', 'libjs-underscore'];

/** The unpacked file, or the machine's own where the package was there already. */
export const at = (path: string): string => (existsSync(ROOT + path) ? ROOT + path : path);

/** The first file whose path ends so, below a folder of which there may be several versions. */
function find(folder: string, pattern: RegExp): string | undefined {
  for (const base of [ROOT + folder, folder])
    if (existsSync(base))
      for (const name of readdirSync(base, {recursive: true, encoding: 'utf8'})) if (pattern.test(name)) return join(base, name);
  return undefined;
}

/** Where unpacked programs find their libraries. */
function libraries(): string {
  const folders = ['/usr/lib', '/lib'].map((each) => ROOT + each).filter(existsSync);
  return folders.flatMap((each) => [each, ...readdirSync(each).map((name) => join(each, name)).filter((it) => it.endsWith('-linux-gnu') && statSync(it).isDirectory())]).join(':');
}

/** The environment in which they run. */
export const environment = (): NodeJS.ProcessEnv => ({...process.env, LD_LIBRARY_PATH: libraries()});

/** In this order: each may lean on one before it. */
const EXTENSIONS = ['mysqlnd', 'mysqli', 'tokenizer', 'ctype', 'iconv', 'fileinfo'];

/** PHP with the extensions that WordPress needs, and without the machine's settings. */
export function php(): string[] {
  const program = find('/usr/bin', /^php\d\.\d+$/) ?? '/usr/bin/php';
  const loaded = EXTENSIONS.flatMap((name) => find('/usr/lib/php', new RegExp(`/${name}\\.so$`)) ?? []).flatMap((file) => ['-d', `extension=${file}`]);
  const cache = find('/usr/lib/php', /\/opcache\.so$/);
  return [program, '-n', ...loaded, ...(cache ? ['-d', `zend_extension=${cache}`, '-d', 'opcache.enable_cli=1'] : []), '-d', 'memory_limit=256M', '-d', 'upload_max_filesize=32M', '-d', 'post_max_size=32M', '-d', 'sendmail_path=/bin/true'];
}

/** Runs apt with folders of our own, so that it neither needs nor changes anything of the machine. */
function apt(lists: string | undefined, ...command: string[]): {ok: boolean; said: string} {
  const archives = join(FOLDER, 'archives');
  mkdirSync(join(archives, 'partial'), {recursive: true});
  const settings = ['Debug::NoLocking=1', 'APT::Sandbox::User=', `Dir::Cache=${FOLDER}`, `Dir::Cache::archives=${archives}`, ...(lists ? [`Dir::State::lists=${lists}`] : [])];
  if (lists) mkdirSync(join(lists, 'partial'), {recursive: true});
  const {status, stdout, stderr} = spawnSync('apt-get', [...settings.flatMap((each) => ['-o', each]), '-y', '-qq', ...command], {cwd: archives, encoding: 'utf8', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8'}});
  return {ok: status === 0, said: `${stdout}${stderr}`.trim()};
}

/** @returns nothing, or what apt says is wrong. */
function download(lists?: string): string | undefined {
  if (lists) apt(lists, 'update');
  for (const command of [['install', '--no-install-recommends', '--download-only', ...WITH_NEEDS], ['download', ...ALONE]]) {
    const {ok, said} = apt(lists, ...command);
    if (!ok) return said || 'apt-get failed';
  }
  return undefined;
}

/** WordPress's packages share files by links to places of the machine; here they lead to the unpacked ones. */
function mendLinks(folder: string): void {
  for (const each of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!each.isSymbolicLink()) continue;
    const link = join(each.parentPath, each.name);
    const target = at(resolve(dirname(link.slice(ROOT.length)), readlinkSync(link)));
    rmSync(link);
    if (existsSync(target)) symlinkSync(target, link);
  }
}

/**
 * Makes everything ready, once (about 20 MB, a few seconds).
 *
 * @returns nothing, or the reason why there can be no WordPress here, as a sentence.
 */
export function prepare(): string | undefined {
  const wanted = JSON.stringify([WITH_NEEDS, ALONE]);
  if (existsSync(DONE) && readFileSync(DONE, 'utf8') === wanted) return undefined;
  if (spawnSync('apt-get', ['--version']).status !== 0 || spawnSync('dpkg-deb', ['--version']).status !== 0) return 'WordPress was not tested: it comes from Debian’s packages, and this machine has no apt-get and dpkg-deb.';
  rmSync(FOLDER, {recursive: true, force: true});
  const wrong = download();
  if (wrong && download(join(FOLDER, 'lists'))) return `WordPress was not tested: its packages could not be fetched. apt-get says: ${wrong.split('\n').slice(-3).join(' ')}`;
  for (const file of readdirSync(join(FOLDER, 'archives')).filter((name) => name.endsWith('.deb'))) spawnSync('dpkg-deb', ['-x', join(FOLDER, 'archives', file), ROOT]);
  mendLinks(join(ROOT, 'usr/share/wordpress'));
  const [program, ...settings] = php();
  const {stdout = ''} = spawnSync(program, [...settings, '-r', 'echo extension_loaded("mysqli") ? "ready" : "";'], {encoding: 'utf8', env: environment()});
  if (stdout !== 'ready') return 'WordPress was not tested: the PHP from Debian’s packages does not run on this machine.';
  rmSync(join(FOLDER, 'archives'), {recursive: true, force: true});
  writeFileSync(DONE, wanted);
  return undefined;
}
