/** Every name that can stand in the `data-state` of the lookup. */
export const STATES = ['ready', 'loading', 'stale', 'very-stale', 'dates-only', 'data-failed', 'offline', 'partner', 'partner-failed'] as const;
