import {readFileSync, readdirSync} from 'node:fs';
import {createSecureServer} from 'node:http2';
import type {AddressInfo, Server} from 'node:net';
import {extname} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {cachingOf} from '../caching.js';
import {TYPES} from '../server.js';
import {certificate} from './certificate.js';

/** A file as a good static host keeps it: packed once, with brotli's best. */
export const packed = (content: string | Buffer): Buffer => brotliCompressSync(content);

/** Serves a folder and some pages as a good static host does: HTTP/2, precompressed, and cached as each folder allows. */
export async function host(folder: string, pages: Record<string, string>): Promise<{server: Server; port: number}> {
  const files = new Map(Object.entries(pages).map(([path, body]) => [path, packed(body)]));
  for (const each of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (each.isFile()) files.set(`${each.parentPath.slice(folder.length)}/${each.name}`, packed(readFileSync(`${each.parentPath}/${each.name}`)));
  }
  const server = createSecureServer({...certificate(), allowHTTP1: true}, (request, response) => {
    const path = new URL(request.url, 'https://localhost').pathname;
    const body = files.get(path);
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': cachingOf(path),
      'access-control-allow-origin': '*',
      vary: 'accept-encoding',
    }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {server, port: (server.address() as AddressInfo).port};
}
