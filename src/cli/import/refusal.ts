/** So many problems are listed; a file with more has one cause, and the first ones show it. */
const MOST_LISTED = 25;

/** Why a file is not taken: a sentence for each problem, for the steward who has to mend it. */
export class Refusal extends Error {
  readonly problems: readonly string[];

  constructor(...problems: string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }

  /** The problems as lines, the first ones only where there are very many. */
  override toString(): string {
    const more = this.problems.length - MOST_LISTED;
    return [...this.problems.slice(0, MOST_LISTED), ...(more > 0 ? [`… and ${more} more`] : [])].map((line) => `  ${line}`).join('\n');
  }
}

/** The command itself was not understood. */
export class Usage extends Error {}
