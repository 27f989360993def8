import {resolve} from 'node:path';
import {build, type Plugin, type Rollup} from 'vite';
import type {Content} from './pages/content.js';
import {ROOT} from './variants.js';

/* One script and one style sheet for a page, as a partner's production build makes them. */

const PAGES = resolve(ROOT, 'pages');

/** The words of a page as a module of constants, of which a script takes what it uses. */
const words = ({call, card, quiz, lookup}: Content): Plugin => ({
  name: 'peers-content',
  resolveId: (id) => (id === 'peers:content' ? `\0${id}` : null),
  load: (id) => (id === '\0peers:content' ? Object.entries({call, card, quiz, lookup}).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n') : null),
});

/** `entry`: a file in `pages/`; `jsx`: the framework that draws its tags. */
export async function bundle(entry: string, content: Content, jsx?: 'react' | 'preact'): Promise<{js: string; css: string}> {
  const made = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [words(content)],
    ...(jsx && {resolve: {alias: {'peers:framework': `${PAGES}/jsx/${jsx}.ts`}}, oxc: {jsx: {runtime: 'automatic', importSource: jsx}}}),
    build: {
      write: false,
      target: ['es2022'],
      minify: true,
      cssMinify: true,
      reportCompressedSize: false,
      lib: {entry: `${PAGES}/${entry}`, formats: ['iife'], name: '_', fileName: 'page', cssFileName: 'page'},
    },
  });
  const {output} = ([made].flat() as Rollup.RollupOutput[])[0];
  const css = output.find(({fileName}) => fileName.endsWith('.css'));
  return {js: output[0].code, css: css?.type === 'asset' ? String(css.source) : ''};
}
