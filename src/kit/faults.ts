import {colourOf} from '../base/contrast.js';
import {readAccent, type Reading} from './accent.js';
import {folderOf, keyOf, shownWidgets, valueOf, type Choices} from './choices.js';
import {WAY, isFramed, type Host} from './hosts.js';
import {COMMON, OWN, type Attribute} from './widgets.js';

/** What is said beside one field. An `error` would break the embed; a `warning` never stops anybody. */
export interface Mark {
  /** `accent`, `own`, `host`, `widgets`, or the key of an attribute. */
  field: string;
  level: 'good' | 'warning' | 'error';
  /** The sentence, by its name in `src/content/kit/builder.ts`. */
  say: string;
  /** For an accent that is hard to read. */
  reading?: Reading;
}

/** What is wrong with a value, by the kind of its attribute. */
const WRONG: Readonly<Record<Attribute['kind'], string>> = {choice: 'notKnown', number: 'notNumber', switch: 'notKnown', address: 'notAddress', text: 'tooLong'};

/** Whether what the partner chooses for a tag does not reach the reader: there is a frame, or no page at all. */
const isAway = (host?: Host): boolean => isFramed(host) || host === 'messages';

function markAccent({accent, values, host}: Choices): Mark[] {
  if (!accent.trim()) return [];
  const colour = colourOf(accent);
  if (!colour) return [{field: 'accent', level: 'warning', say: 'notColour'}];
  if (isAway(host)) return [{field: 'accent', level: 'warning', say: 'notInFrame'}];
  const theme = valueOf(COMMON.theme, values.theme ?? '');
  // No colour can be read both on a light and on a dark ground.
  if (theme === 'auto') return [{field: 'accent', level: 'warning', say: 'accentAuto'}];
  const reading = readAccent(colour, theme === 'dark' ? 'dark' : 'light');
  return [{field: 'accent', level: reading.good ? 'good' : 'warning', say: reading.good ? 'contrastGood' : 'contrastLow', reading}];
}

/** The marks beside the fields of the builder, in their order. */
export function marksOf(choices: Choices): Mark[] {
  const marks: Mark[] = [
    {field: 'widgets', level: choices.widgets.length ? 'good' : 'warning', say: choices.widgets.length ? 'chosen' : 'noWidget'},
    {field: 'host', level: choices.host ? 'good' : 'warning', say: choices.host ? 'chosen' : 'noHost'},
  ];
  const fields: [string, Attribute][] = [
    ...Object.entries(COMMON),
    ...shownWidgets(choices).flatMap((widget) => Object.entries(OWN[widget]).map(([name, attribute]): [string, Attribute] => [keyOf(widget, name), attribute])),
  ];
  for (const [field, attribute] of fields) {
    const typed = choices.values[field] ?? '';
    if (!typed.trim()) continue;
    const good = valueOf(attribute, typed) !== undefined;
    const framed = isAway(choices.host) && attribute.kind === 'address';
    marks.push(framed ? {field, level: 'warning', say: 'notInFrame'} : good ? {field, level: 'good', say: 'good'} : {field, level: attribute.kind === 'address' ? 'error' : 'warning', say: WRONG[attribute.kind]});
  }
  marks.push(...markAccent(choices));
  if (choices.host && WAY[choices.host] === 'files') {
    const own = folderOf(choices.own);
    if (!choices.own.trim()) marks.push({field: 'own', level: 'warning', say: 'noFolder'});
    else marks.push(own === undefined ? {field: 'own', level: 'error', say: 'notAddress'} : {field: 'own', level: 'good', say: 'good'});
  }
  return marks;
}

/** Whether nothing that would break the embed is left. */
export const mayCopy = (marks: readonly Mark[]): boolean => marks.every(({level}) => level !== 'error');
