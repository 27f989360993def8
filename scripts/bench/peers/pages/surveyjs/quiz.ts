import {quiz} from 'peers:content';
import {before, fitting, toRemember} from '../content.js';
import {callElement, html, show} from './survey.js';

const pages = quiz.questions.map((question, at) => {
  const name = `answer${at}`;
  const said = (chosen: number): string[] => [`<strong>${before(quiz, chosen)} ${fitting(question)}</strong>`, question.why, `<strong>${quiz.canDo}</strong> <span>${question.act}</span>`];
  const outcome = (kind: string, chosen: number, when: string) => ({...html(`${kind}${at}`, ...said(chosen)), visibleIf: when});
  return {
    elements: [
      {type: 'radiogroup', name, title: question.situation, description: `${question.topic} · ${at + 1} / ${quiz.questions.length}`, isRequired: true, requiredErrorText: quiz.choose, choices: question.options.map((option) => ({value: option.at, text: option.label}))},
      outcome('right', 0, `{${name}} = 0`),
      outcome('unknown', quiz.unknown, `{${name}} = ${quiz.unknown}`),
      outcome('other', NaN, `{${name}} notempty and {${name}} <> 0 and {${name}} <> ${quiz.unknown}`),
      callElement(`call${at}`),
    ],
  };
});

show({
  title: quiz.title,
  firstPageIsStartPage: true,
  startSurveyText: quiz.begin,
  pageNextText: quiz.onward,
  completeText: quiz.toEnd,
  showPrevButton: false,
  completedHtml: `<h3>${quiz.remember}</h3><ol>${toRemember(quiz).map((line) => `<li>${line}</li>`).join('')}</ol><p>${quiz.action}</p>`,
  pages: [{elements: [html('intro', quiz.intro, quiz.promise), callElement('call')]}, ...pages],
});
