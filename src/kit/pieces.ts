import type {Owned} from './addresses.js';
import type {Widget} from './widgets.js';

/** An element whose end may have been lost on the way. */
export interface Ending {
  /** Values as their author meant them. */
  attributes: Record<string, string>;
  /** Quotes around values were turned into something else, and became a part of them. */
  quoted: boolean;
  /** Whether its end tag was found. Without one, browsers take the rest of the page for its content. */
  closed: boolean;
  /** Written with `/>`, which HTML does not know. */
  selfClosed: boolean;
}

/** A script of ours as it stands in pasted code. */
export interface PastedScript extends Ending, Owned {
  /** As written; empty where it was taken away or put under another name. */
  src: string;
}

/** A frame with one of our complete pages. */
export type PastedFrame = Ending;

/** A widget's tag. */
export interface PastedTag extends Ending {
  widget: Widget;
  /** The text inside, as browsers put it there. */
  text: string;
  /** Values of the `tel:` links inside. */
  calls: string[];
  /** A paragraph stands around the tag and one inside it: browsers end the tag at the first of them. */
  wrapped: boolean;
}

/** What of ours stands in one place. */
export interface Pieces {
  scripts: PastedScript[];
  tags: PastedTag[];
  frames: PastedFrame[];
}

/** Nothing, in one place. */
export const none = (): Pieces => ({scripts: [], tags: [], frames: []});
