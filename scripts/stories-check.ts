import {ANSWERS} from '../src/data/answers.js';
import {HOURS, STATES} from '../src/elements/hotline-card/states.js';
import {STATES as CHECKLIST_STATES} from '../src/elements/migration-checklist/states.js';
import {STATES as LOOKUP_STATES} from '../src/elements/recruiter-lookup/states.js';
import {STATES as PULPIT_STATES} from '../src/elements/pulpit-message/states.js';
import {STATES as QUIZ_STATES} from '../src/elements/rights-quiz/states.js';
import {DAYS} from '../stories/days.js';
import {PSEUDO} from '../stories/pseudo.js';
import {openBrowser} from './browser.js';
import {inLanes} from './lanes.js';
import {plantFaults, pseudoFaults} from './pseudo-check.js';
import {serve} from './server.js';
import {docsFaults} from './stories-docs.js';
import {KINDS, StoriesPage, storiesOf, storyIds, type Globals, type Kind, type Look} from './stories-page.js';

/**
 * Opens every story of the built Storybook in both themes, the chief ones in every language and width too. Fails on
 * errors of a page or a play function, on requests to another origin, on what axe finds, on what sticks out, and on
 * states and answers of a widget that none of its stories shows or nobody named. Ends with `N passed, N failed`.
 */
const FOLDER = 'storybook-static';
/** Each widget: how the ids of its stories begin, its chief stories, and all names it may say. */
const WIDGETS: {tag: string; chief: string[]; named: Record<Kind, readonly string[]>}[] = [
  {tag: 'hotline-card', chief: ['ready', 'opened'], named: {state: STATES, hours: HOURS, answer: []}},
  {tag: 'recruiter-lookup', chief: ['ready', 'listed', 'stopped', 'question'], named: {state: LOOKUP_STATES, hours: [], answer: ANSWERS}},
  {tag: 'migration-checklist', chief: ['start', 'steps', 'papers'], named: {state: CHECKLIST_STATES, hours: [], answer: []}},
  {tag: 'pulpit-message', chief: ['start', 'message', 'aloud', 'tally'], named: {state: PULPIT_STATES, hours: [], answer: []}},
  {tag: 'rights-quiz', chief: ['intro', 'question', 'feedback-other', 'group-first'], named: {state: QUIZ_STATES, hours: [], answer: []}},
];
const CHIEF = WIDGETS.flatMap(({tag, chief}) => chief.map((name) => `widgets-${tag}--${name}`));
const [READY] = CHIEF;
const ROUNDS: {locale: string; width: number; only?: string[]}[] = [
  {locale: 'id', width: 320},
  ...[280, 1280].map((width) => ({locale: 'id', width, only: CHIEF})),
  ...['en', 'mkn', 'tet'].flatMap((locale) => [320, 1280].map((width) => ({locale, width, only: CHIEF}))),
];

let passed = 0;
let failed = 0;
function count(name: string, faults: string[]): void {
  faults.length ? failed++ : passed++;
  for (const fault of faults) console.log(`FAIL ${name}: ${fault}`);
}

const {server, url} = await serve(FOLDER);
const browser = await openBrowser();
const ids = storyIds(FOLDER);

/** A page of its own, in a process of its own, so that two widgets can be looked at at once. */
async function opened(): Promise<StoriesPage> {
  const page = await browser.newPage();
  // tsx names functions by a helper that pages do not have.
  await page.addInitScript('globalThis.__name = (it) => it');
  const stories = new StoriesPage(page, url);
  await stories.load();
  await stories.show(READY);
  return stories;
}

/** What the stories of one widget showed. */
type Reached = Record<Kind, Set<string>>;

/** Stories in all rounds and both themes: drawn and played in one, then the toolbar turns to the other. */
async function rounds(stories: StoriesPage, own: string[]): Promise<Reached> {
  const reached = Object.fromEntries(KINDS.map((kind) => [kind, new Set<string>()])) as Reached;
  let theme = 'light';
  for (const {locale, width, only = own} of ROUNDS) {
    await stories.page.setViewportSize({width: width + 40, height: 800});
    await stories.set({locale, width: `${width}px`});
    for (const id of own.filter((each) => only.includes(each)))
      for (const turn of [0, 1]) {
        if (turn) theme = theme === 'light' ? 'dark' : 'light';
        const errors = turn ? await stories.set({theme}) : await stories.show(id);
        const look = await stories.look();
        for (const kind of KINDS) look.names[kind].forEach((each) => reached[kind].add(each));
        count(`${id} ${locale} ${theme} ${width}px`, [...errors, ...(await stories.faults(look))]);
      }
  }
  return reached;
}

/** The names that are in a list and not reached, and the other way round. */
const differ = (kind: string, named: readonly string[], seen: Set<string>): string[] => [
  ...named.filter((each) => !seen.has(each)).map((each) => `no story reaches ${kind} "${each}"`),
  ...[...seen].filter((each) => !named.includes(each)).map((each) => `${kind} "${each}" is reached, and stands in no list`),
];

/** Each switch of the toolbar changes what is on screen. */
async function toolbar(stories: StoriesPage): Promise<void> {
  await stories.show(READY);
  await stories.set({locale: 'id', theme: 'light', width: '320px'});
  const switches: [globals: Globals, done: (look: Look) => unknown][] = [
    [{locale: 'en'}, (look) => look.locale === 'en'],
    [{theme: 'dark'}, (look) => look.theme === 'dark'],
    [{today: '2100-01-01'}, (look) => look.names.state.includes('dates-only')],
    [{width: '280px'}, (look) => look.width === 280],
  ];
  for (const [globals, done] of switches) {
    const before = done(await stories.look());
    const errors = await stories.set(globals);
    count(`toolbar ${JSON.stringify(globals)}`, [...errors, ...(!before && done(await stories.look()) ? [] : ['changes nothing'])]);
  }
}

/** Stories that cannot be shown in another language: they set their own, or a longer text is one of their states. */
const OWN_LANGUAGE = /-(draft|language-panel|english)$|--aloud$/;

/** Stories in the pseudo-language: nothing but data stands outside its marks, nothing is cut, nothing sticks out. */
async function pseudoRound(stories: StoriesPage, own: string[]): Promise<void> {
  const {page} = stories;
  await stories.show(READY);
  await page.setViewportSize({width: 360, height: 800});
  await stories.set({locale: PSEUDO, theme: 'light', width: '320px', today: DAYS.tuesday});
  for (const id of own.filter((each) => !OWN_LANGUAGE.test(each))) {
    const errors = await stories.show(id);
    const {out} = await stories.look();
    count(`${id} pseudo`, [...errors, ...out.map((each) => `sticks out: ${each}`), ...(await pseudoFaults(page))]);
  }
  await plantFaults(page);
  const found = (await pseudoFaults(page)).map((fault) => fault.split(':')[0]);
  count('the pseudo-language finds a bare sentence and a cut one', found.join() === 'not through msg(),cut' ? [] : [`found ${found.join() || 'nothing'}`]);
  await stories.set({locale: 'id'});
}

await inLanes(WIDGETS, async ({tag, named}) => {
  const stories = await opened();
  const own = storiesOf(tag, ids);
  const reached = await rounds(stories, own);
  count(`all stories of ${tag}`, KINDS.flatMap((kind) => differ(`data-${kind}`, named[kind], reached[kind])));
  if (own.includes(READY)) await toolbar(stories);
  await pseudoRound(stories, own);
  count(`widgets-${tag}--docs`, await docsFaults(stories, `widgets-${tag}--docs`, `aman-${tag}`));
  await stories.page.close();
});

await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
