/** Names that `data-state` of the checklist may hold. */
export const STATES = ['start', 'questions', 'steps', 'step', 'papers', 'end', 'minor', 'abroad', 'notice', 'kept', 'lost', 'deleted', 'dates-only', 'offline'] as const;
