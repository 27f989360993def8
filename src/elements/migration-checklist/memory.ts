import {daysBetween, type Day} from '../../base/dates.js';
import {PAPER_STATUS, QUESTIONS, WHY, type Answers, type PaperStatus, type Why} from '../../data/answers-checklist.js';
import {forget, recall, remember} from '../../ui/storage.js';

/** One person's list. */
export interface List {
  answers: Answers;
  papers: Record<string, PaperStatus>;
  /** Why a paper is not possible yet. */
  why: Record<string, Why>;
}

/** What a reader asked this phone to keep: two lists, for two people who share it, and the day of the last change. */
export interface Kept {
  day: Day;
  lists: [List, List];
}

const NAME = 'migration-checklist';

/** How many days a list is kept after its last change. */
export const KEPT_DAYS = 30;

export const emptyList = (): List => ({answers: {}, papers: {}, why: {}});

/** A list as read back: only what this version knows. */
function listOf(data: unknown): List {
  const {answers = {}, papers = {}, why = {}} = (data ?? {}) as Partial<List>;
  const known = <T>(of: unknown, allowed: (key: string) => readonly unknown[] | undefined) => Object.fromEntries(Object.entries(Object(of) as object).filter(([key, value]) => allowed(key)?.includes(value))) as T;
  return {answers: known(answers, (key) => QUESTIONS[key as keyof typeof QUESTIONS]), papers: known(papers, () => PAPER_STATUS), why: known(why, () => WHY)};
}

/** What is kept; `lost` where something was that can no longer be used: too old, or not readable. */
export function readKept(today: Day): Kept | 'lost' | undefined {
  const data = recall(NAME) as Kept | undefined;
  if (data === undefined) return undefined;
  const day = String(data?.day);
  const age = daysBetween(day, today);
  if (age >= 0 && age <= KEPT_DAYS && Array.isArray(data.lists)) return {day, lists: [listOf(data.lists[0]), listOf(data.lists[1])]};
  forget(NAME);
  return 'lost';
}

export const writeKept = (kept: Kept): boolean => remember(NAME, kept);
export const deleteKept = (): void => forget(NAME);
