import {call, card} from 'peers:content';
import 'survey-core/survey-core.min.css';
import {Model} from 'survey-core';
import 'survey-js-ui';

/** An element with text of the page: what SurveyJS offers for everything that is no question. */
export const html = (name: string, ...lines: string[]): object => ({type: 'html', name, html: lines.map((line) => `<p>${line}</p>`).join('')});

/** The number to press. */
export const callElement = (name: string): object => html(name, card.call, `<a href="${call.href}">${call.display}</a>`, card.terms.join(' '));

/** Draws a survey in the place of the page's own words. */
export function show(json: object): Model {
  const survey = new Model(json);
  const place = document.getElementById('app')!;
  place.replaceChildren();
  survey.render(place);
  return survey;
}
