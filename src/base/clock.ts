let read = (): Date => new Date();

/** The last moment, in ms, that has the same day in every zone. */
const LAST = 8e15;

/**
 * The one clock of the project. Everything that ages or opens asks it, so that tests and stories can set the day. A
 * clock that a page broke says 1970: only dates are shown then.
 */
export const now = (): Date => new Date(Math.min(+read() || 0, LAST));

/** Sets the clock to a fixed moment; without an argument the device's own clock counts again. */
export function setClock(moment?: Date | string): void {
  read = moment ? () => new Date(moment) : () => new Date();
}
