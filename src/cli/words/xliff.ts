import {existsSync, readFileSync} from 'node:fs';
import {DOMParser, XMLSerializer, type Document, type Element} from '@xmldom/xmldom';

/** States in which native speakers have checked a sentence. */
export const CHECKED = ['translated', 'final', 'signed-off'];
/** States in which a sentence that could hurt may stand without the Indonesian. */
export const SETTLED = ['final', 'signed-off'];

/** One unit of a language file. `{0}` stands for a placeholder, as in {@link Sentence}. */
export interface Unit {
  id: string;
  source: string;
  target?: string;
  state: string;
  notes: {from: string; text: string}[];
}

/** A language file that a person must mend. */
export class WordsError extends Error {}

const children = (node: Element, name: string): Element[] => [...node.childNodes].filter((each) => each.nodeName === name) as Element[];

/** Reads an XML file strictly: a broken file is an error here, never a warning. */
export function readXml(file: string): Document {
  const fail = (_level: string, text: string) => {
    throw new WordsError(`${file}: not well-formed XML (${text.split('\n')[0]}). Undo the last edit, or open it with a translation editor.`);
  };
  return new DOMParser({onError: fail}).parseFromString(readFileSync(file, 'utf8'), 'text/xml');
}

function textOf(node: Element, file: string, id: string): string {
  let text = '';
  for (const child of [...node.childNodes]) {
    if (child.nodeName === 'x') text += `{${(child as Element).getAttribute('id')}}`;
    else if (child.nodeType === 3 || child.nodeType === 4) text += child.nodeValue;
    else throw new WordsError(`${file}, unit ${id}: <${child.nodeName}> is not allowed in a sentence.`);
  }
  return text;
}

/** The placeholders of a sentence, in order: two sentences with the same value hold the same ones. */
export const placeholders = (text: string): string => (text.match(/\{\d\}/g) ?? []).sort().join(' ');

/**
 * The units of a language file.
 *
 * @throws {WordsError} for an empty target, a lost or added placeholder, a straight apostrophe, or broken XML.
 */
export function readUnits(file: string): Unit[] {
  if (!existsSync(file)) throw new WordsError(`${file} is missing. Run: npm run migrasi-aman -- words sync`);
  return [...readXml(file).getElementsByTagName('trans-unit')].map((unit) => {
    const id = unit.getAttribute('id') ?? '';
    const source = textOf(children(unit, 'source')[0], file, id);
    const [target] = children(unit, 'target');
    const text = target && textOf(target, file, id);
    if (text !== undefined && !text.trim()) throw new WordsError(`${file}, unit ${id} ("${source}"): the target is empty. Fill it, or remove the <target>: Indonesian shows then.`);
    if (text !== undefined && placeholders(text) !== placeholders(source))
      throw new WordsError(`${file}, unit ${id}: "${text}" must keep the placeholders of "${source}".`);
    return {
      id,
      source,
      ...(text !== undefined && {target: text}),
      state: target?.getAttribute('state') ?? '',
      notes: children(unit, 'note').map((each) => ({from: each.getAttribute('from') ?? '', text: each.textContent ?? ''})),
    };
  });
}

/** The unit nodes of a document by their ids. */
export const unitsById = (document: Document): Map<string, Element> => new Map([...document.getElementsByTagName('trans-unit')].map((unit) => [unit.getAttribute('id')!, unit]));

/** Puts a translation into a unit, or takes it out; `{0}` becomes the placeholder of the source again. */
export function setTarget(document: Document, unit: Element, text: string | undefined, state: string): void {
  for (const old of children(unit, 'target')) {
    // The line of its own that it stood on goes with it.
    if (old.previousSibling?.nodeType === 3) unit.removeChild(old.previousSibling);
    unit.removeChild(old);
  }
  if (text === undefined) return;
  const source = children(unit, 'source')[0];
  const target = document.createElement('target');
  target.setAttribute('state', state);
  for (const part of text.split(/(\{\d\})/)) {
    const hole = /^\{(\d)\}$/.exec(part);
    const model = hole && children(source, 'x').find((x) => x.getAttribute('id') === hole[1]);
    target.appendChild(model ? model.cloneNode(true) : document.createTextNode(part));
  }
  unit.insertBefore(target, source.nextSibling);
  unit.insertBefore(document.createTextNode('\n  '), target);
}

/** Adds a note at the end of a unit. */
export function addNote(document: Document, unit: Element, from: string, text: string): void {
  const note = document.createElement('note');
  note.setAttribute('from', from);
  note.appendChild(document.createTextNode(text));
  unit.appendChild(document.createTextNode('  '));
  unit.appendChild(note);
  unit.appendChild(document.createTextNode('\n'));
}

/** Replaces all notes but that of lit-localize, which is the sentence's own description. */
export function setNotes(document: Document, unit: Element, notes: Unit['notes']): void {
  for (const old of children(unit, 'note').filter((each) => each.getAttribute('from') !== 'lit-localize')) {
    if (old.previousSibling?.nodeType === 3) unit.removeChild(old.previousSibling);
    unit.removeChild(old);
  }
  for (const {from, text} of notes.filter((each) => each.from !== 'lit-localize')) addNote(document, unit, from, text);
}

/** Writes a document back as lit-localize does. */
export const toXml = (document: Document): string => `${new XMLSerializer().serializeToString(document).trimEnd()}\n`;

export {children};
