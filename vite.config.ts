import {defineConfig, type InlineConfig, type Plugin} from 'vite';
import htmlLiterals from 'rollup-plugin-html-literals';

/** Browsers that get script: Chrome and WebView from 87 on. Older ones keep the page's own words. */
const TARGET = ['es2020', 'chrome87', 'firefox78', 'safari14'];

type Node = {type: string; start: number; end: number; [key: string]: unknown};

/** Translators' notes (`desc`) are for the language files; a reader's phone need not carry them. */
const withoutNotes = (): Plugin => ({
  name: 'without-notes',
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('/src/content/')) return null;
    const cuts: [number, number][] = [];
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(visit);
      if (!node || typeof node !== 'object') return;
      const {type, callee, arguments: args} = node as Node & {callee?: {name?: string}; arguments?: Node[]};
      if (type === 'CallExpression' && callee?.name === 'msg' && args?.length === 2) cuts.push([args[0].end, args[1].end]);
      Object.values(node).forEach(visit);
    };
    visit(this.parse(code));
    for (const [from, to] of cuts.sort((a, b) => b[0] - a[0])) code = code.slice(0, from) + code.slice(to);
    return {code, map: null};
  },
});

/** One self-contained classic script: `src/embed/<name>.ts` becomes `<outDir>/<name>.js`. */
export const embed = (name: string, outDir: string, fileName = `${name}.js`): InlineConfig => ({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [htmlLiterals() as unknown as Plugin, withoutNotes()],
  build: {
    outDir,
    emptyOutDir: false,
    target: TARGET,
    minify: true,
    reportCompressedSize: false,
    lib: {entry: `src/embed/${name}.ts`, formats: ['iife'], name: '_', fileName: () => fileName},
    rolldownOptions: {output: {extend: true, banner: '/*! Migrasi Aman, MIT; words and facts CC BY 4.0 */'}},
  },
});

/** The partner site; `npm run dev` serves it with the built scripts beside it. */
export default defineConfig({
  root: 'site',
  base: './',
  publicDir: false,
  build: {outDir: '../dist/web', emptyOutDir: false, target: TARGET, reportCompressedSize: false},
});
