import {WIDGETS, attributesOf, tagOf, type Attribute} from '../../src/kit/widgets.js';

/* What is public of every widget, from `custom-elements.json` and the one table of attributes and their values. */

interface Named {
  name: string;
  description?: string;
  type?: {text: string};
  default?: string;
}

/** What `custom-elements.json` says of a class; only what is read or set here. */
export interface Declaration {
  name: string;
  tagName?: string;
  summary?: string;
  description?: string;
  members?: (Named & {kind: string; attribute?: string})[];
  attributes?: (Named & {fieldName?: string})[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

export interface Manifest {
  modules: {path: string; declarations?: Declaration[]}[];
}

/** A widget as the types and the editors' files tell it. */
export type Element = Required<Pick<Declaration, 'name' | 'tagName' | 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties'>> & {summary: string};

const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(' | ');
const span = (from: number, to: number): number[] => Array.from({length: to - from + 1}, (_, at) => from + at);

/** The values of an attribute, for a list to choose from; none where it takes any text. */
export function valuesOf(attribute: Attribute): string[] {
  if (attribute.kind === 'choice') return [...attribute.values];
  return attribute.kind === 'number' ? span(attribute.from, attribute.to).map(String) : [];
}

/** The TypeScript type of what a page may write. A number may be written as a number, a switch as `true` and `false`. */
export function typeOf(attribute: Attribute): string {
  if (attribute.kind === 'switch') return `boolean | ${quoted(['', 'true', 'false'])}`;
  if (attribute.kind === 'number') return `${span(attribute.from, attribute.to).join(' | ')} | ${quoted(valuesOf(attribute))}`;
  return quoted(valuesOf(attribute)) || 'string';
}

/** The property of an attribute: `heading-level` → `headingLevel`. */
export const propertyOf = (attribute: string): string => attribute.replace(/-./g, (part) => part[1].toUpperCase());

/**
 * The manifest with types, defaults and properties of every attribute, in the order of the table.
 *
 * @throws where manifest and table differ: one of them was forgotten.
 */
export function enrich<M extends Manifest>(manifest: M): M {
  const copy = structuredClone(manifest);
  // The analyzer takes files as the disk hands them out; the same sources make the same manifest.
  copy.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  for (const widget of WIDGETS) {
    const it = declarationOf(copy, tagOf(widget));
    const table = attributesOf(widget);
    const said = new Map(it.attributes?.map((each) => [each.name, each]));
    const differ = [...new Set([...said.keys(), ...Object.keys(table)])].filter((name) => !said.has(name) || !table[name]);
    if (differ.length) throw new Error(`<${it.tagName}>: the attribute ${differ.join(', ')} stands either in src/kit/widgets.ts or in the comments of its class, not in both. Add it where it is missing.`);
    it.attributes = Object.entries(table).map(([name, attribute]) => ({...said.get(name)!, type: {text: typeOf(attribute)}, ...(attribute.usual && {default: attribute.usual}), fieldName: propertyOf(name)}));
    for (const member of it.members ?? []) {
      const name = Object.keys(table).find((each) => propertyOf(each) === member.name);
      if (name) member.attribute = name;
    }
    // The analyzer also takes an event that is made from a variable, by that variable's name.
    it.events = it.events?.filter(({name}) => name.startsWith('aman-'));
  }
  return copy;
}

/** @throws where no class of the manifest has the tag. */
function declarationOf({modules}: Manifest, tag: string): Declaration {
  const found = modules.flatMap(({declarations}) => declarations ?? []).find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>: does its class have a comment with @tag?`);
  return found;
}

/** All widgets of an enriched manifest, in the order in which partners see them. */
export const elementsOf = (manifest: Manifest): Element[] =>
  WIDGETS.map((widget) => {
    const {name, tagName, summary, description, attributes = [], events = [], slots = [], cssParts = [], cssProperties = []} = declarationOf(manifest, tagOf(widget));
    return {name, tagName: tagName!, summary: summary ?? description ?? '', attributes, events, slots, cssParts, cssProperties};
  });
