import {WIDGETS, type Widget} from '../../src/kit/widgets.js';

/* The matrix: what happens to a page with all our widgets, and what its reader is promised then. */

/**
 * What becomes of a widget: it `works` (its own numbers stand there, and its first press leads on), or the page's
 * `own words` stay in sight. There is no third.
 */
export type Fate = 'works' | 'own words';

/** One case. The name completes "a page …" or "a file …", the promise is what a reader sees. */
export interface Row {
  name: string;
  promise: string;
}

/** The same fate for all five. */
export const all = (fate: Fate): Record<Widget, Fate> => Object.fromEntries(WIDGETS.map((widget) => [widget, fate])) as Record<Widget, Fate>;
