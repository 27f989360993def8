import {TOPICS, type Topic} from '../../data/quiz.js';
import {retired} from '../../generated/quiz.js';
import {abroad} from './abroad.js';
import {contract} from './contract.js';
import {family} from './family.js';
import {help} from './help.js';
import {money} from './money.js';
import {papers} from './papers.js';
import {recruiter} from './recruiter.js';
import type {Question, Scenario} from './scenario.js';
import {visa} from './visa.js';

/** All that were written, the retired ones too. */
export const WRITTEN: Record<Topic, readonly Scenario[]> = {recruiter, money, papers, visa, contract, abroad, help, family};

/** The scenarios that are asked, topic by topic; a retired one is not. */
export const inUse = (all: Record<Topic, readonly Scenario[]>, out: readonly string[]): Question[] =>
  TOPICS.flatMap((topic) => all[topic].filter(({id}) => !out.includes(id)).map((each) => ({...each, topic})));

/** All that the quiz may ask. */
export const BANK = inUse(WRITTEN, retired);
