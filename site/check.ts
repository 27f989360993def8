import {check, type Finding} from '../src/kit/check.js';
import {make, one} from './dom.js';
import {type PageData} from './words.js';

const view = ({damage, harm}: Finding, {words}: PageData): HTMLElement => {
  const [what, way] = words.advice[damage];
  return make('li', {className: harm}, make('strong', {}, words.harms[harm]), ` ${what} `, make('span', {className: 'way'}, way));
};

/** Names what a website has done to the code in the box. It stays on this device. */
export function showCheck(section: HTMLElement, data: PageData): void {
  const {words, facts} = data;
  const result = one('#result', section);
  const code = one<HTMLTextAreaElement>('#paste', section).value;
  const findings = code.trim() ? check(code, facts) : [];
  const verdict = !code.trim() ? words.empty : findings.some(({harm}) => harm === 'broken') ? words.isBroken : findings.length ? words.worksStill : words.whole;
  result.replaceChildren(make('p', {className: 'verdict'}, verdict), make('ul', {}, ...findings.map((each) => view(each, data))));
  result.scrollIntoView({block: 'nearest'});
}
