/** What scenarios of the rights quiz are about. */
export const TOPICS = ['recruiter', 'money', 'papers', 'visa', 'contract', 'abroad', 'help', 'family'] as const;
export type Topic = (typeof TOPICS)[number];

/** For whom a scenario was written first: who may leave, a parent, an elder of village or church, young people. */
export const READERS = ['self', 'parent', 'elder', 'youth'] as const;

/** The answer that is always there, leads on, and is never counted against anybody. */
export const UNKNOWN = -1;

/** How many questions a round has, where the page does not say, and at most. */
export const ROUND = {usual: 6, most: 10} as const;
