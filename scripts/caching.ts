/**
 * How long what we serve may be kept: said by the example configurations, by the bench's own host, and in
 * docs/HOSTING.md. `test/built/hosting.test.ts` keeps them alike.
 */
export const CACHING = {
  /** `/1.2.3/`: never changes. */
  version: 'public, max-age=31536000, immutable',
  /** All else may hold a number that must be corrected. */
  moving: 'public, max-age=300, stale-if-error=86400',
} as const;

/** What may be kept for how long, by the path asked for. */
export const cachingOf = (path: string): string => (/\/\d+\.\d+\.\d+\//.test(path) ? CACHING.version : CACHING.moving);
