/**
 * The names that `data-state` can carry: first those of the whole card, then those inside the opened panel. Tests
 * and stories hold these lists against what they reach; the element itself does not import them.
 */
export const STATES = ['ready','empty','stale','very-stale','dates-only','unsupported','offline','data-failed','loading','no-mission','missions-failed','no-local-phone'] as const;

/** The names that `data-hours` can carry, beside each number. */
export const HOURS = ['always','open','workday','closed','unknown'] as const;
