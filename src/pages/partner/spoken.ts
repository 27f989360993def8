import {copied} from '../../content/common-more.js';
import * as builder from '../../content/kit/builder.js';
import {advice, empty, harms, isBroken, whole, worksStill} from '../../content/kit/check.js';
import {names} from '../../content/kit/site.js';
import type {Damage, Harm} from '../../kit/check.js';
import type {Output} from '../../kit/outputs.js';
import type {KitFacts} from '../../kit/snippet.js';
import type {Widget} from '../../kit/widgets.js';

/** The sentences that the site's script says, in the page's language; `{0}` stands for a value. */
export interface Spoken {
  marks: Record<string, string>;
  outputs: Record<Output['kind'], string>;
  names: Record<Widget, string>;
  /** What happened, and the way out. */
  advice: Record<Damage, readonly [what: string, way: string]>;
  harms: Record<Harm, string>;
  height: string;
  useColour: string;
  copy: string;
  copied: string;
  /** The same in a word, for a link. */
  done: string;
  byHand: string;
  sent: string;
  empty: string;
  repair: string;
  code: string;
  whole: string;
  worksStill: string;
  isBroken: string;
}

/** What the front page gives its script. */
export interface PageData {
  facts: KitFacts;
  words: Spoken;
}

const said = <K extends string, Line, Text>(lines: Record<K, Line>, say: (line: Line) => Text): Record<K, Text> =>
  Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, say(line as Line)])) as Record<K, Text>;

/** Says every sentence once, in the language on screen. */
export const spoken = (): Spoken => ({
  marks: said<string, (value: string) => string, string>(builder.marks, (line) => line('{0}')),
  outputs: said(builder.outputs, (line) => line()),
  names: said(names, (line) => line()),
  advice: said(advice, ({what, way}) => [what(), way()] as const),
  harms: said(harms, (line) => line()),
  height: builder.height('{0}'),
  useColour: builder.useColour('{0}'),
  copy: builder.copy(),
  copied: builder.copied(),
  done: copied(),
  byHand: builder.byHand(),
  sent: builder.sent(),
  empty: empty(),
  repair: builder.repair(),
  code: builder.code(),
  whole: whole(),
  worksStill: worksStill(),
  isBroken: isBroken(),
});
