import type {Row} from './row.js';

/** A reader who went on to another page, or comes another day. */
export const BACK = {
  cache: {name: 'is left and come back to, and was kept whole by the browser', promise: 'the reader’s place and answers are still there, every widget works, and nothing is asked for or drawn twice'},
  kept: {name: 'holds a list that the reader asked this phone to keep, and gets no data', promise: 'what was ticked is still ticked'},
} satisfies Record<string, Row>;
