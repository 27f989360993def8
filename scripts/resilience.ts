import {writeFileSync} from 'node:fs';
import {resilience} from '../test/matrix/document.js';

/* Writes docs/RESILIENCE.md from the rows of the matrix. */

writeFileSync('docs/RESILIENCE.md', resilience());
