import {DESTINATIONS} from './destinations.js';

/**
 * The questions of the migration checklist and their answers. All can be skipped; `unknown` is always an answer, and
 * counts like none.
 */
export const QUESTIONS = {
  trouble: ['left', 'night', 'refused', 'birth', 'elsewhere', 'money', 'none', 'unknown'],
  age: ['yes', 'no', 'unknown'],
  place: ['here', 'abroad', 'unpapered', 'unknown'],
  destination: [...DESTINATIONS, 'unknown'],
  work: ['household', 'plantation', 'factory', 'nurse', 'ship', 'office', 'other', 'unknown'],
  scheme: ['company', 'government', 'own', 'sea', 'unknown'],
  married: ['yes', 'no', 'unknown'],
  before: ['yes', 'no', 'unknown'],
} as const;
export type Question = keyof typeof QUESTIONS;
export type Answer<Q extends Question> = (typeof QUESTIONS)[Q][number];

/** What a reader answered. It changes what is shown, and nothing else; it leaves the phone only on paper. */
export type Answers = {[Q in Question]?: Answer<Q>};

/** The order in which they are asked. */
export const ORDER = Object.keys(QUESTIONS) as Question[];

/** How a paper stands. */
export const PAPER_STATUS = ['todo', 'done', 'cannot'] as const;
export type PaperStatus = (typeof PAPER_STATUS)[number];

/** Why a paper is not possible yet. */
export const WHY = ['money', 'far', 'refused', 'how'] as const;
export type Why = (typeof WHY)[number];
