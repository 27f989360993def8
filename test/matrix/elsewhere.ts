import type {Row} from './row.js';

/** A case that has a test of its own: where, and a piece of its title there. */
export interface Elsewhere extends Row {
  file: string;
  title: string;
}

export const ELSEWHERE: Elsewhere[] = [
  {name: 'has old scripts: Prototype, MooTools, replaced built-in objects', promise: 'every widget works, without an error', file: 'test/built/hostile-host-scripts.test.ts', title: 'loaded ${when} ours: every widget works, without an error'},
  {name: 'has several copies and versions of ours', promise: 'all works, with one console line for each tag that was there already', file: 'test/built/hostile-host-scripts.test.ts', title: 'all works, with one console line for each tag that was there already'},
  {name: 'has style sheets that are against everything', promise: 'the widgets look as ever, and work', file: 'test/built/hostile-host.test.ts', title: 'the widgets look as ever, and work'},
  {name: 'is read from right to left, and dark', promise: 'the number stays in order', file: 'test/built/hostile-host.test.ts', title: 'the number stays in order'},
  {name: 'frames a complete page in a sandbox', promise: 'the widget comes to life', file: 'test/built/hosting-policy.test.ts', title: 'does so in a sandbox too'},
  {name: 'clones a widget', promise: 'the copy works', file: 'test/elements/hotline-card/coming-and-going.wtr.ts', title: 'can be cloned by the page'},
  {name: 'moves a widget while its part is on the way', promise: 'no listener stays on the page', file: 'test/elements/hotline-card/coming-and-going.wtr.ts', title: 'leaves no listener on the page when it goes while its part is on the way'},
  {name: 'loses its network after load', promise: 'every built-in number is shown', file: 'test/built/hotline-card.test.ts', title: 'shows every built-in number without a network after load'},
];
