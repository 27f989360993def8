/**
 * `it` for what only some browsers let a test see; the others skip it by name, with the reason beside it. For what the
 * test needs, never for what a reader needs.
 */
export const where = (can: boolean, why: string) => (name: string, keep: () => Promise<void> | void): void => void (can ? it(name, keep) : it.skip(`${name} (${why})`));
