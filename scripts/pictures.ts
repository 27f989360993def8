import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {bare} from '../src/base/ltr.js';
import {allSentences, type Sentence} from '../src/cli/words/scan.js';
import {forReaders} from '../src/cli/words/state.js';
import {openBrowser} from './browser.js';
import {serve} from './server.js';
import {StoriesPage, isOfThisBuild, storyIds} from './stories-page.js';
import {fewest, pattern} from './pictures/cover.js';
import {seenAt} from './pictures/seen-at.js';

/*
 * Pictures of the widgets for translators: `scripts/pictures.ts <folder>` draws every story in Indonesian at the width of
 * a phone, notes which sentences it shows, and keeps as few pictures as show them all. `words export` calls it.
 */
const STATIC = 'storybook-static';
/** Taller than this no picture can be read on paper. */
const TALLEST = 900;
/** Room around the sentences, in px, so that one sees where they are. */
const AROUND = 60;
/** Good enough to recognise a place, small enough to be sent by phone with eighty others. */
const LOOK = {type: 'jpeg', quality: 55} as const;
/** What stands for a widget where a sentence is in no story: every question of the quiz looks like this one. */
const CHIEF = ['hotline-card--ready', 'recruiter-lookup--listed', 'migration-checklist--steps', 'pulpit-message--message', 'rights-quiz--question'].map((name) => `widgets-${name}`);

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say where the pictures go: scripts/pictures.ts <folder>');
if (!isOfThisBuild(STATIC)) execFileSync('npm', ['run', '-s', 'storybook:build'], {stdio: ['ignore', 'ignore', 'inherit']});

const sentences = allSentences().filter(forReaders);
const patterns = sentences.map((sentence): [Sentence, RegExp] => [sentence, pattern(sentence.text)]);
const textOf = new Map(sentences.map(({id, text}) => [id, text]));
const {server, url} = await serve(STATIC);
const browser = await openBrowser();
const page = await browser.newPage({viewport: {width: 360, height: 800}});
await page.addInitScript('globalThis.__name = (it) => it');
const stories = new StoriesPage(page, url);
await stories.load();

const ids = storyIds(STATIC);
const shows: Record<string, string[]> = {};
await stories.set({locale: 'id', width: '320px', theme: 'light'});
for (const id of ids) {
  await stories.show(id);
  const text = bare((await stories.look()).text).replace(/\s+/g, ' ');
  shows[id] = patterns.filter(([, one]) => one.test(text)).map(([sentence]) => sentence.id);
}

const chosen = fewest(shows, CHIEF);
// What is there stays until all the new ones are made.
const made = `${folder}.new`;
rmSync(made, {recursive: true, force: true});
mkdirSync(made, {recursive: true});
const pictures = [];
for (const [story, added] of chosen) {
  await stories.show(story);
  const clip = await page.evaluate(seenAt, {sources: added.map((id) => pattern(textOf.get(id)!).source), around: AROUND, tallest: TALLEST});
  const file = `${story}.jpg`;
  await page.screenshot({path: `${made}/${file}`, clip, fullPage: true, ...LOOK});
  pictures.push({story, file, width: Math.round(clip.width), height: Math.round(clip.height)});
}
await browser.close();
server.close();
writeFileSync(`${made}/pictures.json`, `${JSON.stringify({pictures, seenIn: Object.fromEntries(chosen.flatMap(([story, seen]) => seen.map((id) => [id, story])))}, null, 1)}\n`);
rmSync(folder, {recursive: true, force: true});
renameSync(made, folder);
console.log(`${pictures.length} pictures show ${chosen.flatMap(([, seen]) => seen).length} of ${sentences.length} sentences.`);
