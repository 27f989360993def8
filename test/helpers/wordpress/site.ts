import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {at, environment, php} from './packages.js';

/** A WordPress of its own on loopback: a folder, a database on a socket, PHP's own server. */
export interface WordPress {
  url: string;
  /** Runs PHP inside this WordPress, and gives back what it prints. */
  run(code: string): string;
  /** What WordPress and PHP noted down: notices, warnings, deprecated calls. Empty when all is well. */
  log(): string;
  /** The folder of an installed plugin or other content. */
  content: string;
  stop(): Promise<void>;
}

/** A password for all who log in here; the site exists for a minute, on loopback. */
export const PASSWORD = 'only-for-this-test';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address() as {port: number};
      probe.close(() => resolve(port));
    });
  });

/** Runs until its standard input ends, which it does when this process ends, however that happens. At once: what it wrote is thrown away. */
const keep = (log: string, command: readonly string[]): ChildProcess =>
  spawn('sh', ['-c', '"$@" & cat >/dev/null; kill -KILL 0', 'sh', ...command], {detached: true, stdio: ['pipe', openSync(log, 'a'), openSync(log, 'a')], env: {...environment(), PHP_CLI_SERVER_WORKERS: '4'}});

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.stdin!.end();
  });

async function until(what: string, log: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const start = Date.now(); !(await holds()); await new Promise((resolve) => setTimeout(resolve, 50)))
    if (Date.now() - start > 30_000) throw new Error(`${what} did not start. Its log:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

const KEYS = ['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'];

const config = (socket: string, url: string): string => `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
${KEYS.map((key) => `define('${key}', 'only-for-this-test-${key}');`).join(' ')}
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('FS_METHOD', 'direct');
define('WP_DEBUG', true); define('WP_DEBUG_LOG', true); define('WP_DEBUG_DISPLAY', false);
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** An administrator `admin` and an `author`, who may write but not post scripts; no pictures from other hosts, no welcome. */
const INSTALL = `require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Paroki', 'admin', 'admin@example.invalid', true, '', '${PASSWORD}');
wp_insert_user(['user_login' => 'author', 'user_pass' => '${PASSWORD}', 'role' => 'author', 'user_email' => 'author@example.invalid']);
foreach ([1, 2] as $user) update_user_meta($user, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false]]);
update_option('show_avatars', 0);
switch_theme('twentytwentythree');`;

/** Starts one. Needs `prepare()` to have gone well. */
export async function startWordPress(): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'wp-'));
  const site = join(folder, 'site');
  const socket = join(folder, 's.sock');
  const log = join(folder, 'log.txt');
  writeFileSync(log, '');
  const url = `http://127.0.0.1:${await freePort()}`;
  const basedir = at('/usr/sbin/mariadbd').replace(/\/sbin\/mariadbd$/, '');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const data = [`--basedir=${basedir}`, `--datadir=${join(folder, 'data')}`, ...asRoot];
  execFileSync(at('/usr/bin/mariadb-install-db'), ['--no-defaults', ...data, '--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'], {stdio: 'ignore', env: environment()});
  const database = keep(log, [at('/usr/sbin/mariadbd'), '--no-defaults', ...data, `--socket=${socket}`, '--skip-networking', '--innodb-buffer-pool-size=32M', '--innodb-flush-log-at-trx-commit=0', '--innodb-flush-method=nosync', '--skip-innodb-doublewrite', '--skip-log-bin']);
  cpSync(at('/usr/share/wordpress'), site, {recursive: true, dereference: true});
  for (const name of ['plugins', 'uploads', 'upgrade']) mkdirSync(join(site, 'wp-content', name), {recursive: true});
  rmSync(join(site, 'wp-config.php'), {force: true});
  writeFileSync(join(site, 'wp-config.php'), config(socket, url));
  writeFileSync(join(site, 'favicon.ico'), ''); // Browsers ask for it.
  await until('MariaDB', log, () => existsSync(socket));

  const [program, ...settings] = php();
  const inside = (code: string): string => execFileSync(program, [...settings, '-r', code], {encoding: 'utf8', env: environment()});
  const host = `error_reporting(E_ALL); $_SERVER += ['HTTP_HOST' => '${new URL(url).host}', 'REQUEST_URI' => '/', 'SERVER_NAME' => '127.0.0.1', 'SERVER_PROTOCOL' => 'HTTP/1.1'];`;
  inside(`mysqli_query(mysqli_connect('localhost', 'root', '', '', 0, '${socket}'), 'create database wp');`);
  const notes = join(site, 'wp-content/debug.log');
  const run = (code: string): string => inside(`${host} require '${site}/wp-load.php'; ${code}`);
  inside(`${host} define('WP_INSTALLING', true); require '${site}/wp-load.php'; ${INSTALL}`);
  const server = keep(log, [program, ...settings, '-S', new URL(url).host, '-t', site]);
  await until('PHP', log, () => fetch(`${url}/wp-includes/images/blank.gif`).then(({ok}) => ok, () => false));
  rmSync(notes, {force: true});
  return {
    url,
    run,
    log: () => (existsSync(notes) ? readFileSync(notes, 'utf8') : ''),
    content: join(site, 'wp-content'),
    async stop() {
      await ended(server);
      await ended(database);
      rmSync(folder, {recursive: true, force: true, maxRetries: 10});
    },
  };
}
