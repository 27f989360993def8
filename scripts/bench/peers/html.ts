import {before, fitting, toRemember, type Content} from './pages/content.js';

/*
 * Pages whose widgets are HTML from the beginning, as GOV.UK Frontend and Web Awesome are used: everything stands in
 * the page, and a small script of the partner shows one part after the other.
 */

/** How a library writes what all three pages need. Texts come escaped. */
export interface Kit {
  box(title: string, inner: string): string;
  /** `name` becomes its `data-press`; without one it sends its form. */
  button(label: string, name?: string): string;
  radios(legend: string, hint: string, options: {value: number; label: string}[]): string;
  details(summary: string, inner: string): string;
  input(label: string): string;
  paragraph(text: string): string;
  link(href: string, text: string): string;
}

const ENTITIES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
/** Text inside HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

const call = ({call, card}: Content, kit: Kit): string =>
  kit.paragraph(card.call) + kit.paragraph(`<strong>${kit.link(call.href, call.display)}</strong>`) + kit.paragraph(card.terms.map(escaped).join(' '));

function cardPage(content: Content, kit: Kit): string {
  const {card} = content;
  const way = ({display, href, terms}: Content['card']['needs'][number]['contacts'][number]['ways'][number]): string =>
    kit.paragraph(`${href ? kit.link(href, escaped(display)) : escaped(display)} ${escaped(terms)}`);
  const needs = card.needs.map(({name, advice, script, contacts}) =>
    kit.details(
      escaped(name),
      kit.paragraph(escaped(advice)) +
        kit.paragraph(`<strong>${escaped(card.say)}</strong>`) +
        `<blockquote>${escaped(script)}</blockquote>` +
        contacts.map((each) => kit.paragraph(`<strong>${escaped(each.name)}</strong>`) + each.ways.map(way).join('')).join(''),
    ),
  );
  return kit.box(
    escaped(card.title),
    call(content, kit) + kit.details(escaped(card.open), kit.paragraph(`<strong>${escaped(card.heading)}</strong>`) + needs.join('')) + kit.paragraph(card.source.map(escaped).join(' ')),
  );
}

function quizPage(content: Content, kit: Kit): string {
  const {quiz} = content;
  const count = quiz.questions.length;
  const outcomes: [name: string, chosen: number][] = [['right', 0], ['unknown', quiz.unknown], ['other', NaN]];
  const steps = quiz.questions.flatMap((question, at) => [
    `<form data-step hidden>${kit.radios(escaped(question.situation), `${escaped(question.topic)} · ${at + 1} / ${count}`, question.options.map((option) => ({value: option.at, label: escaped(option.label)})))}<p role="alert" hidden>${escaped(quiz.choose)}</p>${kit.button(escaped(quiz.answer))}</form>`,
    `<div data-step hidden>${kit.paragraph(escaped(question.situation))}<h3 tabindex="-1">${outcomes.map(([name, chosen]) => `<span data-outcome="${name}" hidden>${escaped(before(quiz, chosen))} ${escaped(fitting(question))}</span>`).join('')}</h3>${kit.paragraph(escaped(question.why))}${kit.paragraph(`<strong>${escaped(quiz.canDo)}</strong> <span>${escaped(question.act)}</span>`)}${kit.button(escaped(at + 1 === count ? quiz.toEnd : quiz.onward), 'next')}</div>`,
  ]);
  const end = `<div data-step hidden><h3 tabindex="-1">${escaped(quiz.remember)}</h3><ol>${toRemember(quiz).map((line) => `<li>${escaped(line)}</li>`).join('')}</ol>${kit.paragraph(escaped(quiz.action))}</div>`;
  const start = `<div data-step>${kit.paragraph(escaped(quiz.intro))}${kit.paragraph(escaped(quiz.promise))}${kit.button(escaped(quiz.begin), 'next')}</div>`;
  return kit.box(escaped(quiz.title), [start, ...steps, end].join('') + call(content, kit));
}

function lookupPage(content: Content, kit: Kit): string {
  const {lookup} = content;
  const part = (id: string, inner: string): string => `<div id="${id}" hidden>${inner}</div>`;
  const strong = (text: string): string => `<strong>${escaped(text)}</strong>`;
  const checks = lookup.checks.map((lines) => `<li>${lines.map(escaped).join(' ')}</li>`).join('');
  const answer = [
    part('listed', `<h3>${escaped(lookup.listed)}</h3>${kit.paragraph(strong(lookup.notSafe))}${kit.paragraph(`<strong id="company"></strong><br>${escaped(lookup.number)}: <span id="number"></span>`)}${kit.paragraph(escaped(lookup.compare))}${kit.paragraph(escaped(lookup.headOffice))}`),
    part('near', `<h3>${escaped(lookup.question)}</h3><div id="names"></div>${kit.paragraph(escaped(lookup.askFirst))}`),
    part('unknown', `<h3>${escaped(lookup.unknown)}</h3>${kit.paragraph(escaped(lookup.accusesNobody))}${kit.paragraph(escaped(lookup.askFirst))}`),
    part('after', `${kit.paragraph(strong(lookup.heading))}<ol>${checks}</ol>${call(content, kit)}`),
  ];
  return kit.box(
    escaped(lookup.title),
    `<form id="ask">${kit.input(escaped(lookup.label))}${kit.button(escaped(lookup.check))}</form><div role="status">${answer.join('')}</div>${kit.paragraph(escaped(lookup.source))}<template id="row">${kit.button('', 'row')}</template>`,
  );
}

/** By page: its HTML in a library's own markup. */
export const htmlPages = {'hotline-card': cardPage, 'rights-quiz': quizPage, 'recruiter-lookup': lookupPage};
