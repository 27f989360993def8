import {createServer, type Server} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';

/** What a host says about a file, by the end of its name. */
export const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.png': 'image/png', '.svg': 'image/svg+xml', '.ics': 'text/calendar; charset=utf-8', '.txt': 'text/plain; charset=utf-8',
};

/** Answers given before files are looked for: a path, and what it gets. `breaks`: the line breaks after half of it; `never`: nobody answers. */
export type Extra = Record<string, {status?: number; type?: string; body: string | Uint8Array; headers?: Record<string, string>; fault?: 'breaks' | 'never'}>;

/** The path that a request asks for; what is no address (`//`, `%E0`) is no file either. */
function pathOf(url = '/'): string {
  try {
    return normalize(decodeURIComponent(new URL(`http://localhost${url}`).pathname));
  } catch {
    return '/?';
  }
}

/** Serves a folder on loopback as a static host would, open to other sites. Port 0: any free one. */
export async function serve(folder: string, port = 0, extra: Extra = {}): Promise<{server: Server; url: string}> {
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-cache');
    const special = extra[path];
    if (special?.fault === 'never') return;
    if (special?.fault === 'breaks') {
      const body = Buffer.from(special.body);
      response.writeHead(200, {'content-type': special.type ?? TYPES[extname(path)], 'content-length': body.length});
      response.write(body.subarray(0, body.length >> 1), () => response.destroy());
      return;
    }
    if (special) {
      response.writeHead(special.status ?? 200, {'content-type': special.type ?? TYPES['.html'], ...special.headers}).end(special.body);
      return;
    }
    try {
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      const body = await readFile(file);
      response.writeHead(200, {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'}).end(body);
    } catch {
      response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, port ? undefined : '127.0.0.1', resolve));
  const {port: taken} = server.address() as {port: number};
  return {server, url: `http://localhost:${taken}`.replace('localhost', port ? 'localhost' : '127.0.0.1')};
}
