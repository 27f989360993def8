import type {Traffic} from './traffic.js';

/* What a month of views costs a host, worked out from what single views were measured to cost. */

/** Assumed, not measured: most readers come once; few look twice within five minutes. */
export const SHARES = {first: 0.8, later: 0.15, soon: 0.05} as const;
/** Assumed: what an answer takes on the wire beside its body, "not modified" too (headers, frames, TLS). */
export const HEADERS = 500;

const MONTH = 30 * 24 * 3600;
const SITES: [sites: number, views: number][] = [[100, 300], [1_000, 300], [1_000, 3_000], [10_000, 300], [10_000, 3_000]];
const COUNTED = ['hotline-card.js', 'aman.js, all five widgets'];

const number = (value: number): string => Math.round(value).toLocaleString('en-US');
/** Three figures: enough to plan with. */
const rough = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en-US', {maximumFractionDigits: 3});
const GB = 1e9;

/** Rows: each embed, with requests and bytes of a first, a soon and a later view. */
export const viewRows = (all: readonly Traffic[]): string[][] => [
  ['embed', 'first view: requests', 'bytes', 'again within 5 minutes: requests', 'bytes', 'again later: requests', 'bytes'],
  ...all.map(({name, first, soon, later}) => [name, ...[first, soon, later].flatMap(({requests, bytes}) => [number(requests), number(bytes)])]),
];

/** Rows: sites and their views, with what the host sends in a month. */
export function monthRows(all: readonly Traffic[]): string[][] {
  const rows = COUNTED.flatMap((wanted) => {
    const {name, first, later, soon} = all.find((each) => each.name === wanted)!;
    const requests = SHARES.first * first.requests + SHARES.later * later.requests + SHARES.soon * soon.requests;
    const bytes = SHARES.first * first.bytes + SHARES.later * later.bytes + SHARES.soon * soon.bytes + requests * HEADERS;
    return SITES.map(([sites, views]) => {
      const seen = sites * views;
      return [name, number(sites), number(views), rough((seen * requests) / 1e6), rough((seen * requests) / MONTH), rough((seen * bytes) / GB), rough((seen * (first.bytes + first.requests * HEADERS)) / GB)];
    });
  });
  return [['embed', 'sites', 'views a month each', 'requests, million', 'requests a second', 'GB', 'GB if every view is a first one'], ...rows];
}

/** Rows as docs/HOSTING.md shows them. */
export const markdown = ([head, ...rows]: string[][]): string => [head, head.map((_, at) => (at ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
