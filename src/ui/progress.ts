import {progress} from '../generated/progress.js';

/** How many sentences of a widget native speakers have checked in a language, and how many there are. */
export const checkedOf = (code: string, widget: string): [checked: number, total: number] => progress[widget]?.[code] ?? [0, 0];
