import './build.js';
import {readFileSync} from 'node:fs';
import {serve} from './server.js';

const port = Number(process.env.PORT ?? 4173);
try {
  const {url} = await serve('dist/web', port);
  const snippet = /<textarea[^>]*>([^<]*)<\/textarea>/.exec(readFileSync('dist/web/index.html', 'utf8'))?.[1] ?? '';
  console.log(`\nThe partner page: ${url}\n\nThe snippet to paste:\n${snippet.replaceAll('http://localhost:4173', url).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')}\n\nCtrl+C ends.`);
} catch (error) {
  console.error(`Port ${port} cannot be used (${(error as {code?: string}).code}). Choose another: PORT=5000 npm start`);
  process.exitCode = 1;
}
