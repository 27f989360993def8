/** Names that `data-state` of the quiz may hold: alone, in a group, and what may be said beside either. */
export const STATES = ['intro', 'question', 'feedback-right', 'feedback-other', 'feedback-unknown', 'end', 'group-loading', 'group-start', 'group-first', 'group-talk', 'group-second', 'group-answer', 'group-end', 'few', 'offline', 'dates-only'] as const;
