import {QUESTIONS, type Answers} from '../../data/answers-checklist.js';
import {OTHER_NAMES} from '../../data/destinations.js';
import {oneOf} from '../../ui/attributes.js';

/** What the page says it is about, as answers; what it says in words that we do not know is none. */
export function given(destination: string | null, scheme: string | null): Answers {
  const name = oneOf('destination', destination, ['', ...QUESTIONS.destination, ...Object.keys(OTHER_NAMES)], '');
  const way = oneOf('scheme', scheme, ['', ...QUESTIONS.scheme], '');
  return {...(name && {destination: OTHER_NAMES[name] ?? name}), ...(way && {scheme: way})} as Answers;
}
