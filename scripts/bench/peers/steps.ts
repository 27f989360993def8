import {grouped} from './pages/rows.js';
import {asked} from './content.js';
import {fitting, type Content} from './pages/content.js';
import type {Step} from './robot.js';
import type {PageName} from './variants.js';

/** What is pressed on a page, and which words must answer. Where a library has no such control, what stands instead of it. */
export function stepsFor(page: PageName, variant: string, content: Content): Step[] {
  const {card, quiz, lookup} = content;
  const [question] = quiz.questions;
  const {name, number} = asked();
  const survey = variant === 'surveyjs';
  switch (page) {
    case 'hotline-card':
      return [{press: card.open}, {see: card.needs[0].name}];
    case 'rights-quiz':
      // A survey answers as soon as something is chosen.
      return [{press: quiz.begin}, {press: fitting(question)}, ...(survey ? [] : [{press: quiz.answer}]), {see: question.why}];
    case 'recruiter-lookup':
      // A survey's box is a list that grows shorter while somebody types.
      return [{type: name}, {press: survey ? name : lookup.check}, {see: grouped(number)}];
  }
}
