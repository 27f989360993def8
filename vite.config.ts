import {defineConfig, type InlineConfig, type Plugin} from 'vite';
import htmlLiterals from 'rollup-plugin-html-literals';
import {minify} from 'terser';
import {leanLit} from './scripts/lean-lit.js';

/** Browsers that get script (Lit's own syntax, untouched). Older ones cannot parse it and keep the page's own words. */
const TARGET = ['es2022'];

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

/** What Lit tells a developer whose `css` is wrong: nobody who reads a partner's page needs it, and our tests would fail. */
const shortErrors = (): Plugin => ({
  name: 'short-errors',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('/@lit/reactive-element/css-tag.js') ? {code: code.replace(/Error\("[^"]*"(\+t\+"[^"]*")?\)/g, 'Error("css")'), map: null} : null),
});

/**
 * The modules that a part borrows from the script of its widget (`src/ui/later.ts` lends them): they are left out of
 * the part, and found on its own script tag.
 */
const LENT: [module: RegExp, name: string][] = [
  [/^lit$/, 'lit'],
  [/^@lit\/localize$/, 'localize'],
  [/\/locale\.js$/, 'locale'],
  [/\/contacts-store\.js$/, 'store'],
  [/\/later\.js$/, 'later'],
];
/** And those that only a widget's own part borrows (`src/ui/later-more.ts`). */
const LENT_MORE: typeof LENT = [
  [/\/assets\.js$/, 'assets'],
  [/\/base\/clock\.js$/, 'clock'],
  [/\/content\/common\.js$/, 'common'],
  [/\/content\/hotline\.js$/, 'hotline'],
];

const borrowing = (lent: typeof LENT): Plugin => ({
  name: 'borrowing',
  enforce: 'pre',
  resolveId(id) {
    const name = lent.find(([module]) => module.test(id))?.[1];
    return name ? {id: `lent:${name}`, external: true} : null;
  },
});

/** Parts of every widget. */
const SHARED_PARTS = ['languages', 'exit', 'voices'];

/** Widgets that load a part of their own later. */
const WITH_PART = ['hotline-card', 'rights-quiz'];

/** Scripts that show every contact; the others carry only whom to ask. */
const ALL_CONTACTS = ['hotline-card', 'aman'];

const fewContacts = (): Plugin => ({
  name: 'few-contacts',
  enforce: 'pre',
  resolveId(id, from) {
    return id.endsWith('/generated/contacts.js') ? this.resolve(id.replace('contacts.js', 'contacts-to-ask.js'), from) : null;
  },
});

/**
 * Names that only Lit itself says, so that a script may shorten them. Ours only where a script has no part: what a
 * script and its part say to each other must not change from build to build. Never a name in data, a message or a page,
 * and never one that is also a value: a key and its text would part.
 */
const ONLY_LIT = /^(_\$.*|renderOptions|isUpdatePending|getPropertyDescriptor|finalizeStyles|createProperty|enableUpdating|getUpdateComplete|scheduleUpdate|performUpdate|shouldUpdate|willUpdate|firstUpdated|creationScope|addController|hostConnected|hostDisconnected|hostUpdated?|noAccessor|addInitializer|elementStyles|setConnected|updated)$/;

const ALSO_OURS = new RegExp(`^(sanctioned|choices|mismatch|blocked|waits|fold|isCommon|registryAsOf|partnerFailed|differs|moreFailed|speaking|ensureMore|retry|choose|refuse|copied|notices|lacking|canKeep|deleteAll|plan)$|${ONLY_LIT.source}`);

/** Names the file beside the script that holds the licences of what is inside: theirs ask that their notice stays with it. */
const NOTICE = '/*! THIRD-PARTY.txt */';

/** Signs beside ASCII are written as escapes: many hosts name no charset for scripts, and an old page then reads ours in its own. */
const format = {comments: false, ascii_only: true} as const;

/** A second time: what is short already is named anew by how often it stands there, which packs better. */
const again = (): Plugin => ({
  name: 'again',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = NOTICE + (await minify(file.code, {compress: {passes: 2, ecma: 2020, unsafe: true}, format})).code!;
    },
  },
});

/** One self-contained classic script: `src/embed/<name>.ts` becomes `<outDir>/<name>.js`. */
export function embed(name: string, outDir: string): InlineConfig {
  const isPart = SHARED_PARTS.includes(name) || name.endsWith('.more');
  return {
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // A widget that has a part of its own loads it when it is needed; everywhere else it is inside.
    define: {PARTS: 'true', ...(WITH_PART.includes(name) && {LATER: 'true'})},
    plugins: [...(isPart ? [borrowing(SHARED_PARTS.includes(name) ? LENT : [...LENT, ...LENT_MORE])] : []), ...(ALL_CONTACTS.includes(name) ? [] : [fewContacts()]), htmlLiterals({include: ['**/src/**']}) as unknown as Plugin, withoutNotes(), shortErrors(), leanLit(), again()],
    build: {
      outDir,
      emptyOutDir: false,
      target: TARGET,
      minify: 'terser', terserOptions: {compress: {passes: 4, ecma: 2020, unsafe: true, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, inline: 1, keep_fargs: false}, mangle: {properties: {regex: isPart || WITH_PART.includes(name) ? ONLY_LIT : ALSO_OURS}}, format},
      reportCompressedSize: false,
      lib: {entry: `src/embed/${name}.ts`, formats: ['iife'], name: '_', fileName: () => `${name}.js`},
      rolldownOptions: {
        // lit-localize's own run-time loader (src/locale.ts replaces it) leaves a promise behind otherwise.
        treeshake: {moduleSideEffects: (id: string) => !id.includes('@lit/localize')},
        output: {extend: true, globals: (id: string) => id.replace('lent:', 'document.currentScript.kit.')},
      },
    },
  };
}

/** The script of the partner site. Its pages are made by `src/cli/site.ts`. */
export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: 'dist/web',
    emptyOutDir: false,
    target: TARGET,
    reportCompressedSize: false,
    lib: {entry: 'site/main.ts', formats: ['iife'], name: '_', fileName: () => 'site.js'},
  },
});
