import {realpathSync} from 'node:fs';
import {dirname, relative, sep} from 'node:path';
import type {Rolldown} from 'vite';

/* What of others really stands in a built script: asked of the bundler, not of package.json. */

type Output = Rolldown.RolldownOutput | Rolldown.RolldownOutput[] | Rolldown.RolldownWatcher;

/** Where packages really are: a folder of packages may be a link to another one. */
const PACKAGES = dirname(realpathSync('node_modules'));

/**
 * The folder of the package that a module belongs to, as the lock names it; `undefined` for our own. Helpers that the
 * bundler writes itself are its own.
 */
export function packageOf(id: string, base = PACKAGES): string | undefined {
  if (/^\0(@oxc-project|rolldown)/.test(id)) return 'node_modules/rolldown';
  return /^(?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+/.exec(relative(base, id).split(sep).join('/'))?.[0].slice(0, -1);
}

/** Script → the folders of the packages that left code in it, sorted. */
export function insideOf(built: Output): Record<string, string[]> {
  if ('close' in built) throw new Error('A watcher builds for ever; there is nothing to list yet.');
  const chunks = [built].flat().flatMap(({output}) => output).filter((each) => each.type === 'chunk');
  return Object.fromEntries(
    chunks.map(({fileName, modules}) => {
      const names = Object.entries(modules).filter(([, {renderedLength}]) => renderedLength).map(([id]) => packageOf(id));
      return [fileName, [...new Set(names)].filter((name) => name !== undefined).sort()];
    }),
  );
}
