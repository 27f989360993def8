import {dayOf} from '../../../src/base/dates.js';
import {now} from '../../../src/base/clock.js';
import {currentContacts} from '../../../src/cli/contacts.js';
import {currentLists} from '../../../src/cli/lists.js';
import {channelLink, hasNumber, plainTerms, sourceLines} from '../../../src/content/contact-lines.js';
import {needAdvice, needName, needScript, opened} from '../../../src/content/hotline-more.js';
import {hotline} from '../../../src/content/hotline.js';
import * as answers from '../../../src/content/lookup-answers.js';
import * as checks from '../../../src/content/lookup-checks.js';
import {day} from '../../../src/content/day.js';
import {listLine} from '../../../src/content/lookup-lines.js';
import * as lookup from '../../../src/content/lookup.js';
import {unknown} from '../../../src/content/questions.js';
import * as quiz from '../../../src/content/quiz/words.js';
import {bare} from '../../../src/base/ltr.js';
import {firstNumber, needsInOrder, rowsFor} from '../../../src/data/choose.js';
import {UNKNOWN} from '../../../src/data/quiz.js';
import {MINUTES} from '../../../src/elements/rights-quiz/alone-view.js';
import {given} from '../../../src/elements/rights-quiz/given.js';
import {drawer} from '../../../src/elements/rights-quiz/session.js';
import {callOf, fallbackNow} from '../../../src/kit/facts.js';
import {orderOf} from '../../../src/content/quiz/round.js';
import type {CardContent, Content, LookupContent, QuizContent} from './pages/content.js';

/* What every page shows, ours and the peers': taken from our own words and data, so that nobody has to type it again. */

/** The seed that our quiz is given, so that all pages ask the same questions in the same order. */
export const SEED = 'gereja';

const contacts = currentContacts();
const today = dayOf(now());
const wish = {region: 'ntt', destination: '', need: ''} as const;

/** A line of ours as plain text. */
const text = (line: () => string): string => bare(line());

function card(): CardContent {
  const first = firstNumber(contacts, wish, today)!;
  return {
    title: text(hotline.title),
    call: text(hotline.call),
    terms: plainTerms(first.channel).map(text),
    source: sourceLines(first.row.contact).map(text),
    open: text(hotline.choose),
    heading: text(opened.chooseHeading),
    say: text(opened.whatToSay),
    needs: needsInOrder('').map((need) => ({
      name: text(needName[need]),
      advice: text(needAdvice[need]),
      script: text(needScript[need]),
      contacts: rowsFor(contacts, need, wish, today).map(({contact}) => ({
        name: contact.name.id!,
        ways: contact.channels.map((channel) => ({display: channel.display, href: channelLink(channel) ?? '', terms: hasNumber(channel) ? plainTerms(channel).map(text).join(' ') : ''})),
      })),
    })),
  };
}

function questions(): QuizContent {
  const {round, seed} = drawer(() => given(null, null, SEED))();
  return {
    title: text(quiz.title),
    intro: text(() => quiz.intro(round.length, Math.ceil(round.length * MINUTES))),
    promise: text(quiz.promise),
    begin: text(quiz.begin),
    answer: text(quiz.answer),
    choose: text(quiz.choose),
    right: text(quiz.right),
    better: text(quiz.better),
    noMatter: text(quiz.noMatter),
    canDo: text(quiz.canDo),
    onward: text(quiz.onward),
    toEnd: text(quiz.toEnd),
    remember: text(quiz.remember),
    action: text(quiz.action),
    unknown: UNKNOWN,
    questions: round.map((each) => ({
      topic: text(quiz.topicName[each.topic]),
      situation: text(each.situation),
      options: [...orderOf(each, seed).map((at) => ({at, label: text(each.options[at])})), {at: UNKNOWN, label: text(unknown)}],
      why: text(each.why.say),
      act: text(each.act),
    })),
  };
}

function company(): LookupContent {
  const {registry} = currentLists();
  return {
    title: text(lookup.title),
    label: text(lookup.label),
    check: text(lookup.check),
    listed: text(() => answers.headline.listed(day(registry.asOf))),
    notSafe: text(answers.notSafe),
    unknown: text(() => answers.headline.unknown(day(registry.asOf))),
    accusesNobody: text(answers.accusesNobody),
    question: text(() => answers.headline.question('')),
    number: text(answers.number),
    compare: text(answers.compareNumber),
    headOffice: text(answers.headOffice),
    askFirst: text(answers.askFirst),
    heading: text(checks.heading),
    checks: [[checks.jobOrder, checks.jobOrderWhy], [checks.destination], [checks.branch], [checks.person, checks.personWhy]].map((lines) => lines.map(text)),
    source: text(listLine(registry.source, registry.asOf)),
  };
}

/** All of it, in Indonesian. */
export function content(): Content {
  const {value, display} = callOf(contacts);
  return {call: {href: `tel:${value}`, display}, fallback: fallbackNow(), card: card(), quiz: questions(), lookup: company()};
}

/** A company that everybody is asked for: the first whose name has three words, and a way to misspell it that leaves it readable. */
export function asked(): {name: string; number: string; misspelt: string} {
  const {registry} = currentLists();
  const names = registry.names.split('\n');
  const at = names.findIndex((name, row) => /^\S{5,} \S{5,} \S{5,}$/.test(name) && registry.numbers.split('\n')[row]);
  const name = names[at];
  const number = registry.numbers.split('\n')[at];
  return {name, number, misspelt: name.slice(0, 2) + name.slice(3)};
}
