/** Where the peers are installed, and their pages stand: beside nothing else of the project. */
export const ROOT = 'scripts/bench/peers';

/** What is compared: three of our widgets. */
export const PAGES = ['hotline-card', 'rights-quiz', 'recruiter-lookup'] as const;
export type PageName = (typeof PAGES)[number];

/** Who builds it. `packages`: what is taken from npm for it, of which the report says version and licence. */
export interface Variant {
  name: string;
  title: string;
  packages: string[];
}

/** The lower bound, ours, and the peers. */
export const VARIANTS: Variant[] = [
  {name: 'plain', title: 'plain HTML, no script', packages: []},
  {name: 'ours', title: 'ours', packages: []},
  {name: 'surveyjs', title: 'SurveyJS', packages: ['survey-core', 'survey-js-ui']},
  {name: 'webawesome', title: 'Web Awesome', packages: ['@awesome.me/webawesome', 'minisearch']},
  {name: 'govuk', title: 'GOV.UK Frontend', packages: ['govuk-frontend', 'minisearch']},
  {name: 'react', title: 'React', packages: ['react', 'react-dom', 'minisearch']},
  {name: 'preact', title: 'Preact', packages: ['preact', 'minisearch']},
];
