import {availableParallelism} from 'node:os';

/** Pages or test files at once. At most two: a browser has work beside its pages too, and more would make slow what tests measure. */
export const LANES = Math.min(2, availableParallelism());

/** Does jobs in the order given, some at once; the first failure is thrown when all lanes have ended. */
export async function inLanes<Job>(jobs: readonly Job[], work: (job: Job) => Promise<void>): Promise<void> {
  const left = [...jobs];
  const lane = async (): Promise<void> => {
    for (let job = left.shift(); job !== undefined; job = left.shift()) await work(job);
  };
  const ends = await Promise.allSettled(Array.from({length: LANES}, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
