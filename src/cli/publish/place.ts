import {copyFileSync, existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** A file's turn: data, scripts, pages, what else there is, and the integrity last, when all it speaks of is there. */
const turn = (name: string): number => [/^data\//, /^1\/[^/]*\.js(\.|$)/, /^1\/pages\//, /^(?!1\/sri\.json)/, /./].findIndex((which) => which.test(name));

/** The order in which a living site gets its files. */
export const inOrder = (names: readonly string[]): string[] => [...names].sort((a, b) => turn(a) - turn(b) || (a < b ? -1 : 1));

/** Files could not be put in place. */
export class NotPlaced extends Error {}

/**
 * Moves files from one folder into another of the same disk, each whole in one moment. Where one cannot be moved,
 * those before it are put back as they were.
 *
 * @param spare an empty folder of that disk, for the files as they were
 * @throws {NotPlaced} saying what stands in the folder now
 */
export function putInPlace(names: readonly string[], from: string, to: string, spare: string, move: (from: string, to: string) => void = renameSync): void {
  const kept = names.filter((name) => existsSync(join(to, name)));
  for (const name of kept) {
    mkdirSync(dirname(join(spare, name)), {recursive: true});
    copyFileSync(join(to, name), join(spare, name));
  }
  const done: string[] = [];
  try {
    for (const name of names) {
      mkdirSync(dirname(join(to, name)), {recursive: true});
      move(join(from, name), join(to, name));
      done.push(name);
    }
  } catch (error) {
    const why = `${join(to, names[done.length])} could not be put in place (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`;
    try {
      for (const name of done.reverse()) kept.includes(name) ? renameSync(join(spare, name), join(to, name)) : rmSync(join(to, name));
    } catch (second) {
      throw new NotPlaced(`${why}, and the files before it could not all be put back (${(second as Error).message}). The files as they were stand in ${spare}. Mend the cause, and publish again: it writes all of them.`);
    }
    throw new NotPlaced(`${why}. Everything is as it was. Mend the cause, and publish again.`);
  }
}
