import {serve} from './server.js';
import {snippet} from './snippet.js';

const port = Number(process.env.PORT ?? 4173);
// The snippets that stand in the page without JavaScript name this server too.
process.env.SITE_URL ??= `http://localhost:${port}/`;
await import('./build.js');
try {
  const {url} = await serve('dist/web', port);
  console.log(`\nThe partner page: ${url}\n\nThe snippet to paste:\n${snippet(url)}\n\nCtrl+C ends.`);
} catch (error) {
  console.error(`Port ${port} cannot be used (${(error as {code?: string}).code}). Choose another: PORT=5000 npm start`);
  process.exitCode = 1;
}
