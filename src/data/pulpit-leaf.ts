import {isDay, type Day} from '../base/dates.js';
import {LIMITS, PAPERS, SHEET, isNumber, type Paper} from './pulpit.js';

/** A pulpit message on paper, and what the reader wrote for it: shown as text, and kept nowhere. */
export interface Leaf {
  paper: Paper;
  /** With a QR code. */
  qr: boolean;
  parish: string;
  day: Day | '';
  /** A local helper who agreed. */
  local?: {role: string; number: string};
}

const isText = (data: unknown, most: number): data is string => typeof data === 'string' && data.length <= most;

/**
 * What a page may print of what a window hands over, which may be anybody's; `undefined` where one of it cannot be. The
 * same rules as in the widget: a number is no code of a phone, and a name is no longer than paper holds.
 */
export function leafOf(data: unknown, sheet: string): Leaf | undefined {
  const {paper, qr, parish, day, local} = Object(data) as Partial<Record<keyof Leaf, unknown>>;
  const known = PAPERS.find((each) => each === paper);
  if (!known || SHEET[known] !== sheet || !isText(parish, LIMITS.parish)) return undefined;
  if (day !== '' && !isDay(day)) return undefined;
  const leaf: Leaf = {paper: known, qr: qr === true, parish, day};
  if (local === undefined) return leaf;
  const {role, number} = Object(local) as Record<string, unknown>;
  return isText(role, LIMITS.role) && isText(number, 30) && isNumber(number) ? {...leaf, local: {role, number}} : undefined;
}
