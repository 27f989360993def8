/* The words and facts of one page, as plain text: what a partner would have in a file of their own. */

/** A contact of the hotline card. */
export interface Contact {
  name: string;
  ways: {display: string; href: string; terms: string}[];
}

export interface CardContent {
  title: string;
  call: string;
  terms: string[];
  source: string[];
  open: string;
  heading: string;
  say: string;
  needs: {name: string; advice: string; script: string; contacts: Contact[]}[];
}

/** `at`: its place among the written options; 0 is the fitting one. */
export interface Option {
  at: number;
  label: string;
}

export interface Question {
  topic: string;
  situation: string;
  options: Option[];
  why: string;
  act: string;
}

export interface QuizContent {
  title: string;
  intro: string;
  promise: string;
  begin: string;
  answer: string;
  choose: string;
  right: string;
  better: string;
  noMatter: string;
  canDo: string;
  onward: string;
  toEnd: string;
  remember: string;
  action: string;
  /** The place of "I do not know". */
  unknown: number;
  questions: Question[];
}

export interface LookupContent {
  title: string;
  label: string;
  check: string;
  listed: string;
  notSafe: string;
  unknown: string;
  accusesNobody: string;
  question: string;
  number: string;
  compare: string;
  headOffice: string;
  askFirst: string;
  heading: string;
  checks: string[][];
  source: string;
}

export interface Content {
  call: {href: string; display: string};
  fallback: Record<string, {title: string; lines: readonly string[]; link: string}>;
  card: CardContent;
  quiz: QuizContent;
  lookup: LookupContent;
}

/** What stands before "this is the answer": as the reader's choice was. */
export const before = (quiz: QuizContent, chosen: number): string => (chosen === 0 ? quiz.right : chosen === quiz.unknown ? quiz.noMatter : quiz.better);

/** The fitting answer. */
export const fitting = ({options}: Question): string => options.find(({at}) => at === 0)!.label;

/** Three sentences to remember. */
export const toRemember = ({questions}: QuizContent): string[] => questions.slice(0, 3).map(({act}) => act);
