import {readFileSync} from 'node:fs';
import {ANSWERS} from '../src/data/answers.js';
import {HOURS, STATES} from '../src/elements/hotline-card/states.js';
import {STATES as CHECKLIST_STATES} from '../src/elements/migration-checklist/states.js';
import {STATES as LOOKUP_STATES} from '../src/elements/recruiter-lookup/states.js';
import {STATES as PULPIT_STATES} from '../src/elements/pulpit-message/states.js';
import {STATES as QUIZ_STATES} from '../src/elements/rights-quiz/states.js';
import {DAYS} from '../stories/days.js';
import {PSEUDO} from '../stories/pseudo.js';
import {openBrowser} from './browser.js';
import {plantFaults, pseudoFaults} from './pseudo-check.js';
import {serve} from './server.js';
import {KINDS, StoriesPage, type Globals, type Kind, type Look} from './stories-page.js';

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
const page = await browser.newPage();
// tsx names functions by a helper that pages do not have.
await page.addInitScript('globalThis.__name = (it) => it');
const stories = new StoriesPage(page, url);
await stories.load();

const {entries} = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as {entries: Record<string, {type: string}>};
const ids = Object.keys(entries).filter((id) => entries[id].type === 'story');
/** What the stories of each widget showed. */
const reached = WIDGETS.map(() => Object.fromEntries(KINDS.map((kind) => [kind, new Set<string>()])) as Record<Kind, Set<string>>);
let theme = 'light';

/** Both themes of one story: drawn and played in one, then the toolbar turns to the other. */
async function story(id: string, globals: Globals): Promise<void> {
  for (const turn of [0, 1]) {
    if (turn) theme = theme === 'light' ? 'dark' : 'light';
    const errors = turn ? await stories.set({theme}) : await stories.show(id);
    const look = await stories.look();
    const seen = reached[WIDGETS.findIndex(({tag}) => id.startsWith(`widgets-${tag}-`))];
    for (const kind of KINDS) look.names[kind].forEach((each) => seen[kind].add(each));
    count(`${id} ${globals.locale} ${theme} ${globals.width}`, [...errors, ...(await stories.faults(look))]);
  }
}

await stories.show(READY);
for (const {locale, width, only = ids} of ROUNDS) {
  const globals = {locale, width: `${width}px`};
  await page.setViewportSize({width: width + 40, height: 800});
  await stories.set(globals);
  for (const id of only) await story(id, globals);
}

/** The names that are in a list and not reached, and the other way round. */
const differ = (kind: string, named: readonly string[], seen: Set<string>): string[] => [
  ...named.filter((each) => !seen.has(each)).map((each) => `no story reaches ${kind} "${each}"`),
  ...[...seen].filter((each) => !named.includes(each)).map((each) => `${kind} "${each}" is reached, and stands in no list`),
];
WIDGETS.forEach(({tag, named}, at) => count(`all stories of ${tag}`, KINDS.flatMap((kind) => differ(`data-${kind}`, named[kind], reached[at][kind]))));

/** Each switch of the toolbar changes what is on screen. */
async function toolbar(): Promise<void> {
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
await toolbar();

/** Stories that cannot be shown in another language: they set their own, or a longer text is one of their states. */
const OWN_LANGUAGE = /-(draft|language-panel|english)$|--aloud$/;

/** Every story in the pseudo-language: nothing but data stands outside its marks, nothing is cut, nothing sticks out. */
async function pseudoRound(): Promise<void> {
  await stories.show(READY);
  await page.setViewportSize({width: 360, height: 800});
  await stories.set({locale: PSEUDO, theme: 'light', width: '320px', today: DAYS.tuesday});
  for (const id of ids.filter((each) => !OWN_LANGUAGE.test(each))) {
    const errors = await stories.show(id);
    const {out} = await stories.look();
    count(`${id} pseudo`, [...errors, ...out.map((each) => `sticks out: ${each}`), ...(await pseudoFaults(page))]);
  }
  await plantFaults(page);
  const found = (await pseudoFaults(page)).map((fault) => fault.split(':')[0]);
  count('the pseudo-language finds a bare sentence and a cut one', found.join() === 'not through msg(),cut' ? [] : [`found ${found.join() || 'nothing'}`]);
  await stories.set({locale: 'id'});
}
await pseudoRound();

type Named = {name: string; privacy?: string};
type Declaration = Partial<Record<'members' | 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties', Named[]>> & {tagName?: string};

/** The docs page of a tag names all that is public, and nothing private. */
async function docs(id: string, tag: string): Promise<void> {
  const {modules} = JSON.parse(readFileSync('dist/lib/custom-elements.json', 'utf8')) as {modules: {declarations: Declaration[]}[]};
  const it = modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === tag)!;
  const named = [it.attributes, it.events, it.slots, it.cssParts, it.cssProperties].flatMap((list) => list!.map(({name}) => name || '(default)'));
  const hidden = it.members!.filter(({privacy}) => privacy === 'private').map(({name}) => name);
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=docs`);
  const rows = page.locator('.docblock-argstable tbody tr td:first-child');
  await rows.first().waitFor({timeout: 30_000});
  const seen = (await rows.allInnerTexts()).map((text) => text.trim());
  count(id, [
    ...named.filter((name) => !seen.includes(name)).map((name) => `does not name ${name}`),
    ...hidden.filter((name) => seen.includes(name)).map((name) => `names the private ${name}`),
    ...stories.taken(),
  ]);
}
for (const {tag} of WIDGETS) await docs(`widgets-${tag}--docs`, `aman-${tag}`);

await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
