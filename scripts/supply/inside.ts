import type {Rolldown} from 'vite';

/* What of others really stands in a built script: asked of the bundler, not of package.json. */

type Output = Rolldown.RolldownOutput | Rolldown.RolldownOutput[] | Rolldown.RolldownWatcher;

/** The package that a module belongs to; `undefined` for our own. Helpers that the bundler writes itself are its own. */
export function packageOf(id: string): string | undefined {
  if (/^\0(@oxc-project|rolldown)/.test(id)) return 'rolldown';
  return id.split('node_modules/').length > 1 ? /^(@[^/]+\/)?[^/]+/.exec(id.split('node_modules/').at(-1)!)![0] : undefined;
}

/** Script → the packages that left code in it, sorted. */
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
