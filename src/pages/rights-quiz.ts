import {html} from '@lit-labs/ssr';
import {ltr} from '../base/ltr.js';
import {unknown} from '../content/questions.js';
import {page} from '../content/page.js';
import {BANK} from '../content/quiz/bank.js';
import * as group from '../content/quiz/group.js';
import * as words from '../content/quiz/page.js';
import {pictures} from '../content/quiz/pictures.js';
import {prompts} from '../content/quiz/prompts.js';
import {LETTERS, onPaper} from '../content/quiz/round.js';
import type {Question} from '../content/quiz/scenario.js';
import * as w from '../content/quiz/words.js';
import type {Contacts} from '../data/contacts.js';
import type {FactsFile} from '../data/facts.js';
import {TOPICS, type Topic} from '../data/quiz.js';
import {phrase} from '../locale.js';
import {askFirst, helpLines} from './contact.js';
import {say, shell} from './shell.js';
import {readLine, saidOn, statements} from './statements.js';

/**
 * The quiz's page: every story with its answers, the fitting one and the reason behind a fold; and three sheets: the
 * questions, the answers for a leader with what to ask, and the result that the widget fills.
 */
export function quizPage(data: Contacts, facts: FactsFile): unknown {
  const {said, sources} = statements(facts, data.asOf);
  const at = new Map(BANK.map(({id}, place) => [id, place + 1]));
  const options = (question: Question): unknown =>
    html`<ul class="letters">${onPaper(question).map((option, place) => html`<li><b>${LETTERS[place]}</b> ${say(question.options[option])}</li>`)}<li><b>?</b> ${say(unknown)}</li></ul>`;
  const fitting = (question: Question): unknown => html`<b>${LETTERS[onPaper(question).indexOf(0)]}.</b> ${say(question.options[0])}`;

  const {phone} = askFirst(data);
  const help = helpLines(data);
  const foot = html`<p class="number">${phone.display}</p><p class="source">${readLine()}</p><p class="back"><a href="#top">${say(page.back)}</a></p>`;

  const story = (question: Question): unknown => html`<li value=${at.get(question.id)} data-question=${question.id}><p>${say(question.situation)}</p>${options(question)}
<details><summary>${say(group.toAnswer)}</summary><p>${say(group.fitting)} ${fitting(question)}</p>${said(question.why)}<p><b>${say(w.canDo)}</b> ${say(question.act)}</p></details></li>`;
  const topic = (name: Topic): unknown => html`<section><h2><svg class="picture" viewBox="0 0 24 24" role="img" aria-label=${phrase(pictures[name][1]).text}><path d=${pictures[name][0]}></path></svg> ${say(w.topicName[name])}</h2>
<ol class="stories">${BANK.filter((each) => each.topic === name).map(story)}</ol></section>`;

  const sheets = html`<section class="sheet quiz" id="questions"><h1>${say(words.questions)}</h1><p>${say(words.noExam)}</p>
<ol class="blocks">${BANK.map((each) => html`<li>${say(each.situation)}${options(each)}</li>`)}</ol>${foot}</section>
<section class="sheet quiz" id="answers"><h1>${say(words.answers)}</h1><p>${say(words.advice)}</p>
<ol class="blocks">${BANK.map((each) => html`<li><b>${fitting(each)}</b><br>${saidOn(each.why, data.asOf)} ${say(each.act)}<br><i>${prompts[each.id].map((prompt) => html`${say(prompt)} `)}</i></li>`)}</ol>${foot}</section>
<section class="sheet" id="group"><h1>${say(group.result)}</h1><p class="told">${say(() => group.told(ltr(' '), ltr(' ')))}</p>
<table><thead><tr><th>${say(group.story)}</th><th>${say(group.before)}</th><th>${say(group.after)}</th></tr></thead>
<tbody>${BANK.map(({id, situation}) => html`<tr data-id=${id} hidden><th>${say(situation)}</th><td></td><td></td></tr>`)}</tbody>
<tfoot><tr><th>${say(group.all)}</th><td></td><td></td></tr></tfoot></table><p class="notes"></p>${foot}</section>`;

  return shell(
    'rights-quiz',
    w.title,
    sheets,
    html`<aman-rights-quiz theme="auto" heading-level="2">${help}</aman-rights-quiz>`,
    html`<p>${say(words.intro)} ${say(words.noExam)}</p>
<p class="printing"><a href="#questions">${say(words.questionSheet)}</a> <a href="#answers">${say(words.answerSheet)}</a></p>
<details><summary>${say(w.terms)}</summary>${w.meanings.map((meaning) => html`<p>${say(meaning)}</p>`)}</details>
${TOPICS.map(topic)}
<p><strong>${say(w.action)}</strong></p>${help}
<p>${readLine()}</p>
${sources()}
<footer><p>${say(page.licence)}</p></footer>`,
  );
}
