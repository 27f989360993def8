import {join} from 'node:path';
import {describe} from 'node:test';
import {exampleHost} from '../helpers/example-page.js';
import {keepsWords, promises, returns} from '../helpers/example-promises.js';
import {copyExample, installDependencies, run} from '../helpers/examples.js';

/** Angular's own tools weigh half as much as everything else here, so they are fetched where machines test, or when asked for. */
const wanted = process.env.CI || process.env.EXAMPLES === 'all';

describe('the example with Angular', {skip: wanted ? false : 'not built here: it fetches 280 MB. EXAMPLES=all (or CI) does it.'}, () => {
  const open = exampleHost(async (base) => {
    const copy = copyExample('angular', base);
    installDependencies(copy, 'angular');
    run(copy, 'node_modules/@angular/cli/bin/ng.js', 'build');
    return {served: join(copy, 'dist'), copy};
  });
  promises(open, '/');
  returns(open, '/');
  keepsWords(open);
});
