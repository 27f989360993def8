import {join} from 'node:path';
import {describe} from 'node:test';
import {exampleHost} from '../helpers/example-page.js';
import {keepsWords, promises, staysPut} from '../helpers/example-promises.js';
import {copyExample, installDependencies, run} from '../helpers/examples.js';

describe('the example with Astro, whose server writes the tag and its words', () => {
  const open = exampleHost(async (base) => {
    const copy = copyExample('astro', base);
    installDependencies(copy, 'astro');
    run(copy, 'node_modules/astro/astro.js', 'build', '--silent');
    return {served: join(copy, 'dist'), copy};
  });
  promises(open, '/');
  keepsWords(open);
  staysPut(open);
});
