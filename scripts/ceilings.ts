/** The design's ceilings in bytes, brotli. `test/built/budgets.test.ts` keeps them, `npm run bench` shows them. */
export const SCRIPTS: Readonly<Record<string, number>> = {
  '1/hotline-card.js': 13_000,
  '1/recruiter-lookup.js': 22_000,
  '1/migration-checklist.js': 22_000,
  '1/rights-quiz.js': 22_000,
  '1/pulpit-message.js': 28_000,
  '1/aman.js': 60_000,
  // Ours, not the design's: parts that stand behind a press stay small.
  '1/languages.js': 2_500,
  '1/exit.js': 1_000,
};

/** Words of one widget in one language. */
export const WORDS: Readonly<Record<string, number>> = {'hotline-card': 6_000, 'recruiter-lookup': 6_000, 'migration-checklist': 6_000, 'rights-quiz': 9_000, 'pulpit-message': 14_000};

/** Words of the recordings, fetched only on a page that names some. */
export const VOICE_WORDS = 1_000;

/** A complete page with its style and its script. */
export const PAGE = 20_000;

/** The list of companies and that of sanctions, together. */
export const LISTS = 9_000;
