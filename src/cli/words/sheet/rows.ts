import type {Sentence} from '../scan.js';
import {forReaders, isCritical, stageOf, versionOf, type Stage} from '../state.js';
import type {Unit} from '../xliff.js';
import {PICTURE, placeOf} from './says.js';

/** A picture of a widget, made from one of its stories. */
export interface Picture {
  story: string;
  /** Name of its file, beside the list of pictures. */
  file: string;
  /** Size in px, so that paper keeps its proportions. */
  width: number;
  height: number;
}

/** Which sentence is seen in which picture. */
export interface Pictures {
  pictures: Picture[];
  /** Story of each sentence, by the sentence's id. */
  seenIn: Record<string, string>;
}

export const NONE: Pictures = {pictures: [], seenIn: {}};

/** One row of the sheet. */
export interface SheetRow {
  number: number;
  place: string;
  picture?: Picture;
  critical: boolean;
  source: string;
  draft?: string;
  stage: Stage;
  about: string;
  id: string;
  version: string;
}

/** The rows for one language: picture by picture, then what stands in none, place by place. */
export function rowsFor(sentences: readonly Sentence[], units: readonly Unit[], {pictures, seenIn}: Pictures = NONE): SheetRow[] {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const at = new Map(pictures.map(({story}, index) => [story, index]));
  const placed = sentences
    .filter((each) => forReaders(each) && known.has(each.id))
    .map((sentence) => {
      const {name, story = ''} = placeOf(sentence.file);
      return {sentence, place: name, shot: at.get(seenIn[sentence.id] ?? story) ?? pictures.length};
    })
    .sort((a, b) => a.shot - b.shot || a.place.localeCompare(b.place));
  return placed.map(({sentence, place, shot}, index) => {
    const unit = known.get(sentence.id)!;
    const picture = pictures[shot];
    return {
      number: index + 1,
      place: picture ? `${place}, ${PICTURE(shot + 1).toLowerCase()}` : place,
      ...(picture && {picture}),
      critical: isCritical(sentence),
      source: unit.source,
      ...(unit.target !== undefined && {draft: unit.target}),
      stage: stageOf(unit),
      about: sentence.desc.replace(/^\[critical\] /, ''),
      id: unit.id,
      version: versionOf(unit),
    };
  });
}
