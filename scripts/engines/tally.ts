/** What one run of tests brought. */
export interface Tally {
  passed: number;
  failed: number;
  /** Each by its name, with the reason. */
  skipped: string[];
}

export const emptyTally = (): Tally => ({passed: 0, failed: 0, skipped: []});

export const sum = (all: readonly Tally[]): Tally =>
  all.reduce((whole, each) => ({passed: whole.passed + each.passed, failed: whole.failed + each.failed, skipped: [...whole.skipped, ...each.skipped]}), emptyTally());
