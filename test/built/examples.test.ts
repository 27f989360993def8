import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {describe} from 'node:test';
import {exampleHost} from '../helpers/example-page.js';
import {keepsWords, promises, staysPut} from '../helpers/example-promises.js';
import {copyExample} from '../helpers/examples.js';

/* The examples that are served as they are. */

describe('the example of a plain page', () => {
  const open = exampleHost(async (base) => {
    const copy = copyExample('html', base);
    return {served: copy, copy};
  });
  promises(open, '/');
  keepsWords(open);
  staysPut(open);
});

describe('the example with htmx, which puts tags in and takes them out', () => {
  const open = exampleHost(async (base) => {
    const copy = copyExample('htmx', base);
    cpSync('node_modules/htmx.org/dist/htmx.min.js', join(copy, 'htmx.min.js'));
    return {served: copy, copy};
  });
  promises(open, '/');
  keepsWords(open);
});
