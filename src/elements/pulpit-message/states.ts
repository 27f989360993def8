/** Names that `data-state` of the pulpit message may hold: the screen, and what may be said beside it. */
export const STATES = ['start', 'message', 'aloud', 'tally', 'too-long', 'contact-wrong', 'held', 'print-blocked', 'kept', 'no-room', 'stale', 'very-stale', 'offline', 'dates-only', 'empty'] as const;
