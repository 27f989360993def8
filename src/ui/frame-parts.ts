import type {Exit} from './exit.js';
import type {Languages} from './language-panel.js';
import {later} from './later.js';

/** Set by the builds of single scripts: what most readers never need is a script of its own there. */
declare const PARTS: boolean | undefined;

/** Loads the choice of a language. */
export const loadLanguages = (): Promise<Languages> => (typeof PARTS === 'undefined' ? import('./language-panel.js') : later<Languages>('languages'));
/** Loads what the quick exit does. */
export const loadExit = (): Promise<Exit> => (typeof PARTS === 'undefined' ? import('./exit.js') : later<Exit>('exit'));
