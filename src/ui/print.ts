import type {Day} from '../base/dates.js';
import type {AnswerKind} from '../data/answers.js';
import type {Leaf} from '../data/pulpit-leaf.js';

/** The record of one lookup. `asked` is the only text of the reader's; the page shows it as text, and keeps nothing. */
export interface PrintNote {
  asked: string;
  answer: AnswerKind;
  registry?: Day;
  day: Day;
  /** `HH.MM` in WITA. */
  time: string;
}

/** The result of a group: numbers as they are shown, and no names. */
export interface PrintTable {
  people: string;
  day: Day;
  /** For each row of the sheet, by id: what stands in its cells. */
  rows: Record<string, string[]>;
  all: string[];
  /** What is said below them. */
  notes: string[];
}

/** What a widget asks its own page to print: names of things that page already holds, and what the reader filled in. */
export interface PrintJob {
  /** The sheet's id on the page. */
  sheet: string;
  /** Records to put on the sheet, by id. */
  ids?: string[];
  note?: PrintNote;
  table?: PrintTable;
  leaf?: Leaf;
  /** Rows to tick, and rows that are not possible yet, by id. */
  done?: string[];
  cannot?: string[];
}

/** Message of a page to the window that opened it: it is ready for a job. */
export const READY = 'aman-print-ready';

/** How long a page may take to open over a slow link, in ms. */
const WAIT = 60_000;

/**
 * Opens the widget's page, waits until it says that it is ready, and hands it the job, to exactly that origin.
 * Nothing is kept or put in an address. `false`: the browser blocked the window.
 */
export function printOn(page: string, job: PrintJob): boolean {
  let opened: Window | null = null;
  const {origin} = new URL(page);
  const deaf = () => removeEventListener('message', hear);
  const hear = (event: MessageEvent) => {
    if (event.source !== opened || event.origin !== origin || event.data !== READY) return;
    deaf();
    opened?.postMessage(job, origin);
  };
  addEventListener('message', hear);
  try {
    opened = open(page, '_blank');
  } catch {
    opened = null;
  }
  if (opened) setTimeout(deaf, WAIT);
  else deaf();
  return Boolean(opened);
}
