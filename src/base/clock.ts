let read = (): Date => new Date();

/** In the year 8307: days are written with four digits of a year. */
const LAST = 2e14;

/**
 * The one clock of the project. Everything that ages or opens asks it, so that tests and stories can set the day. A
 * clock that a page broke says 1970: only dates are shown then.
 */
export const now = (): Date => {
  const moment = +read();
  return new Date(moment > 0 && moment < LAST ? moment : 0);
};

/** Sets the clock to a fixed moment; without an argument the device's own clock counts again. */
export function setClock(moment?: Date | string): void {
  read = moment ? () => new Date(moment) : () => new Date();
}
