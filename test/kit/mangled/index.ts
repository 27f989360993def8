import {editors} from './editors.js';
import {hands} from './hands.js';
import {plugins} from './plugins.js';

/** Snippets as real programs and people leave them. */
export const mangled = [...editors, ...plugins, ...hands];
