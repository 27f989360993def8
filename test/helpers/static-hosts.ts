import {spawn, spawnSync} from 'node:child_process';
import {chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {get, type IncomingHttpHeaders} from 'node:http';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/* Real nginx and Apache on loopback, with the configurations of docs/hosting and a copy of the built folder. */

/** Where a program is, if it is installed. Systems hide servers from those who are not root. */
export const program = (name: string): string | undefined => ['/usr/sbin', '/usr/local/sbin', ...(process.env.PATH ?? '').split(':')].map((folder) => join(folder, name)).find(existsSync);

const root = process.getuid?.() === 0;
const NGINX_MODULES = '/usr/lib/nginx/modules';
const APACHE_MODULES = '/usr/lib/apache2/modules';
/** Whether nginx has brotli here; the configuration's brotli lines are tried then. */
export const nginxBrotli: boolean = existsSync(`${NGINX_MODULES}/ngx_http_brotli_filter_module.so`);

const swap = (text: string, from: RegExp, to: string): string => {
  if (!from.test(text)) throw new Error(`the example configuration has no line ${from}`);
  return text.replace(from, to);
};

function nginx(base: string, port: number): string[] {
  let site = readFileSync('docs/hosting/nginx.conf', 'utf8');
  site = swap(site, /listen 80;/, `listen 127.0.0.1:${port};`);
  site = swap(site, /root \/var\/www\/migrasi-aman;/, `root ${base}/web;`);
  if (nginxBrotli) site = site.replace(/#(brotli)/g, '$1');
  writeFileSync(join(base, 'site.conf'), site);
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${base}/tmp;`).join(' ');
  const modules = nginxBrotli ? ['filter', 'static'].map((name) => `load_module ${NGINX_MODULES}/ngx_http_brotli_${name}_module.so;`).join(' ') : '';
  writeFileSync(join(base, 'main.conf'), `${modules} ${root ? 'user root;' : ''} daemon off; pid ${base}/pid; error_log ${base}/log;\nevents {}\nhttp { access_log off; ${temps} include ${base}/site.conf; }\n`);
  return ['-p', base, '-e', join(base, 'log'), '-c', join(base, 'main.conf')];
}

const apache = (htaccess: boolean) => (base: string, port: number): string[] => {
  const site = readFileSync('docs/hosting/apache.conf', 'utf8');
  writeFileSync(join(base, htaccess ? 'web/.htaccess' : 'site.conf'), site);
  const modules = ['mpm_event', 'authz_core', 'mime', 'headers', 'deflate', 'brotli', 'setenvif', 'alias', 'dir', 'filter', 'unixd']
    .filter((name) => existsSync(`${APACHE_MODULES}/mod_${name}.so`))
    .map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`);
  const inside = htaccess ? 'AllowOverride FileInfo Indexes' : `Include ${base}/site.conf`;
  const lines = [`ServerRoot ${base}`, `PidFile ${base}/pid`, `DefaultRuntimeDir ${base}`, ...modules, ...(root ? ['User daemon', 'Group daemon'] : []), 'ServerName localhost', 'TypesConfig /dev/null', `Listen 127.0.0.1:${port}`, `ErrorLog ${base}/log`, `DocumentRoot ${base}/web`, `<Directory ${base}/web>`, 'Require all granted', inside, '</Directory>'];
  writeFileSync(join(base, 'main.conf'), `${lines.join('\n')}\n`);
  return ['-f', join(base, 'main.conf')];
};

/** The servers: their program, what makes their configuration, and the words that check and start it. */
export const HOSTS = [
  {name: 'nginx', file: 'nginx', configure: nginx, check: ['-t'], start: [] as string[]},
  {name: 'Apache', file: 'apache2', configure: apache(false), check: ['-t'], start: ['-DFOREGROUND']},
  {name: 'Apache with .htaccess', file: 'apache2', configure: apache(true), check: ['-t'], start: ['-DFOREGROUND']},
] as const;

export interface Running {
  url: string;
  /** What the server says of its own configuration. */
  checked: string;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** Asks as it is written, and unpacks nothing. */
export const ask = (url: string, headers: Record<string, string> = {}): Promise<{status: number; headers: IncomingHttpHeaders; body: Buffer}> =>
  new Promise((done, lost) => {
    get(url, {headers}, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => done({status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(parts)}));
    }).on('error', lost);
  });

/** Starts one of them on a copy of the built folder. */
export async function run({file, configure, check, start}: (typeof HOSTS)[number]): Promise<Running> {
  const base = mkdtempSync(join(tmpdir(), 'migrasi-aman-host-'));
  // The server's own user reads it.
  chmodSync(base, 0o755);
  mkdirSync(join(base, 'tmp'));
  cpSync('dist/web', join(base, 'web'), {recursive: true});
  mkdirSync(join(base, 'web/.publish-x'));
  writeFileSync(join(base, 'web/.publish-x/half.json'), '{}');
  const port = await freePort();
  const args = configure(base, port);
  const path = program(file)!;
  const {stdout, stderr} = spawnSync(path, [...args, ...check], {encoding: 'utf8'});
  const child = spawn(path, [...args, ...start], {stdio: 'ignore'});
  const ended = new Promise<void>((done) => child.on('exit', () => done()));
  const url = `http://127.0.0.1:${port}`;
  for (let up = false; !up; ) {
    if (child.exitCode !== null) {
      const log = existsSync(join(base, 'log')) ? readFileSync(join(base, 'log'), 'utf8') : '';
      rmSync(base, {recursive: true, force: true});
      throw new Error(`${file} ended at once: ${stdout}${stderr}${log}`);
    }
    up = await ask(`${url}/`).then(() => true, () => new Promise((later) => setImmediate(() => later(false))));
  }
  return {
    url,
    checked: stdout + stderr,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(base, {recursive: true, force: true});
    },
  };
}
