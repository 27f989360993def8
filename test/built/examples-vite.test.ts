import {join} from 'node:path';
import {describe, it} from 'node:test';
import {exampleHost} from '../helpers/example-page.js';
import {keepsWords, promises, returns} from '../helpers/example-promises.js';
import {copyExample, linkDependencies, run} from '../helpers/examples.js';

/* The examples that Vite builds: each with our script, and with the widgets bundled. */

const CHECKS: Record<string, string | undefined> = {react: 'typescript/bin/tsc', vue: 'vue-tsc/bin/vue-tsc.js', svelte: undefined};

for (const [name, check] of Object.entries(CHECKS))
  describe(`the example with ${name}`, () => {
    let copy = '';
    const open = exampleHost(async (base) => {
      copy = copyExample(name, base);
      linkDependencies(copy);
      run(copy, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
      return {served: join(copy, 'dist'), copy};
    });
    if (check) it('compiles strictly, with the types of the package', () => run(copy, `node_modules/${check}`, '--noEmit'));
    for (const [path, way] of [['/index.html', 'by our script'], ['/modules.html', 'with the widgets bundled']])
      describe(way, () => {
        promises(open, path);
        returns(open, path);
      });
    keepsWords(open, '/index.html');
  });
