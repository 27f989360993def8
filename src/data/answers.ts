/** The names of all answers of the recruiter lookup, as they stand in `data-answer`. */
export const ANSWERS = ['listed', 'was-listed', 'stopped', 'revoked', 'similar', 'unknown', 'question', 'person', 'wrong-form', 'phone', 'too-short', 'no-list'] as const;
export type AnswerKind = (typeof ANSWERS)[number];
