let read = (): Date => new Date();

/** The one clock of the project. Everything that ages or opens asks it, so that tests and stories can set the day. */
export const now = (): Date => read();

/** Sets the clock to a fixed moment; without an argument the device's own clock counts again. */
export function setClock(moment?: Date | string): void {
  read = moment ? () => new Date(moment) : () => new Date();
}
