import {build, type Rollup} from 'vite';

/** The least script that carries one engine, minified for the browsers that the widgets are for. */
export async function bundle(name: string): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {write: false, target: ['es2022'], minify: 'terser', lib: {entry: `scripts/bench/search/engines/${name}.ts`, formats: ['iife'], name: '_'}},
  });
  return ([made].flat() as Rollup.RollupOutput[])[0].output[0].code;
}
