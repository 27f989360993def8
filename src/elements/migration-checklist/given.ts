import {QUESTIONS, type Answers} from '../../data/answers-checklist.js';
import {OTHER_NAMES} from '../../data/destinations.js';
import {oneOf, tidy} from '../../ui/attributes.js';

/** What the page says it is about, as answers; what it says in words that we do not know is none. */
export function given(destination: string | null, scheme: string | null): Answers {
  const place = OTHER_NAMES[tidy(destination)] ?? oneOf('destination', destination, ['', ...QUESTIONS.destination], '');
  const way = oneOf('scheme', scheme, ['', ...QUESTIONS.scheme], '');
  return {...(place && {destination: place}), ...(way && {scheme: way})} as Answers;
}
