import {setAssets} from '../assets.js';
import {now} from '../base/clock.js';
import {dayOf, longDay} from '../base/dates.js';
import {ageOf, listAge} from '../data/freshness.js';
import {leafOf} from '../data/pulpit-leaf.js';
import {READY, type PrintJob, type PrintNote, type PrintTable} from '../ui/print.js';
import {addAddress} from './page-address.js';
import {takeChoices} from './page-choices.js';
import {tellHeight} from './page-height.js';
import {fillLeaf, mayPrint, tellHeld} from './page-leaf.js';

/*
 * What a complete page can do more where scripts run: tell what has grown old since it was made, put the QR code on
 * its sheets, print a job that a widget hands over, and follow the language that the widget's reader picks.
 */

const script = document.currentScript as HTMLScriptElement;
setAssets(new URL('..', script.src).href);
/** Without what a partner set in it: on paper it is typed by hand. */
const address = location.href.split(/[?#]/)[0];

/** Letters of a name that is printed; longer ones are no names. */
const LONGEST = 120;

/** `hidden` never comes back: a page that was made with an expired record stays so. */
function tellAge(): void {
  const today = dayOf(now());
  for (const row of document.querySelectorAll<HTMLElement>('.contact')) {
    const {scope, date} = row.dataset;
    if (date !== undefined && ageOf({scope, sourceDate: date || undefined}, today, date || today) === 'expired') row.querySelector('.old')!.removeAttribute('hidden');
  }
  for (const line of document.querySelectorAll<HTMLElement>('[data-list]')) if (listAge('registry', line.dataset.list!, today) === 'expired') line.hidden = false;
}

/** Puts texts where the page left blanks. As text: what a message brings is never markup. */
const fill = (line: Element | null, texts: string[]): void => line?.querySelectorAll('bdi').forEach((blank, i) => (blank.textContent = texts[i] ?? ''));

/** The record of one lookup. The page's own sentences are shown; only the name, the days and the time are the message's. */
function record(sheet: Element, {asked, answer, registry, day, time}: PrintNote): void {
  const code = document.documentElement.lang.split('-')[0];
  const said = sheet.querySelector(`[data-answer="${CSS.escape(answer)}"]`);
  fill(sheet.querySelector('.asked'), [String(asked).slice(0, LONGEST)]);
  fill(said, [registry ? longDay(registry, code) : '']);
  said?.removeAttribute('hidden');
  fill(sheet.querySelector('.when'), [longDay(day, code), time]);
}

/** The result of a group: numbers beside sentences that the page holds itself. */
function result(sheet: Element, {people, day, rows, all, notes}: PrintTable): void {
  const cells = (row: Element | null, texts: string[] = []): void => row?.querySelectorAll('td').forEach((cell, i) => (cell.textContent = texts[i] ?? ''));
  fill(sheet.querySelector('.told'), [people, longDay(day, document.documentElement.lang.split('-')[0])]);
  for (const row of sheet.querySelectorAll<HTMLElement>('tr[data-id]')) cells(row, rows[row.dataset.id!]);
  cells(sheet.querySelector('tfoot tr'), all);
  sheet.querySelector('.notes')!.textContent = notes.join('\n');
}

const sheetShown = (): Element | null => (location.hash ? document.querySelector(`.sheet${CSS.escape(location.hash).replace('\\#', '#')}`) : null);

async function prepare(): Promise<void> {
  const sheet = sheetShown();
  if (sheet) await addAddress(sheet, address);
}

/** Shows only the asked records: the page knows their numbers itself, so a message can never bring a wrong one. */
async function run({sheet, ids, note, table, leaf, done = [], cannot = []}: PrintJob): Promise<void> {
  const shown = document.querySelector<HTMLElement>(`.sheet[id="${CSS.escape(sheet)}"]`);
  if (!shown) return;
  if (note) record(shown, note);
  if (table) result(shown, table);
  if (ids?.length) for (const row of document.querySelectorAll<HTMLElement>(`#${CSS.escape(sheet)} [data-id]`)) {
    const id = row.dataset.id!;
    row.hidden = !ids.includes(id);
    const box = row.querySelector('.box');
    if (box) box.textContent = done.includes(id) ? '✓' : cannot.includes(id) ? '–' : '';
  }
  const isLeaf = shown.classList.contains('leaf');
  const filled = leafOf(leaf, sheet);
  if (isLeaf && !filled) return;
  if (filled) fillLeaf(shown, filled);
  location.hash = sheet;
  await prepare();
  if (!isLeaf || mayPrint(shown)) print();
}

addEventListener('hashchange', () => void prepare());
addEventListener('message', ({source, data}: MessageEvent<PrintJob>) => {
  if (opener && source === opener && typeof data?.sheet === 'string') void run(data);
});
document.addEventListener('aman-language', (event) => {
  const code = (event as CustomEvent<string>).detail;
  if (/^[a-z]{2,3}$/.test(code)) location.href = address.replace(/\/[a-z]{2,3}\/([^/]+)$/, `/${code}/$1`) + location.search + location.hash;
});

for (const button of document.querySelectorAll<HTMLButtonElement>('.leaf button')) {
  button.hidden = false;
  button.onclick = () => mayPrint(button.closest<HTMLElement>('.leaf')!) && print();
}
takeChoices();
tellHeight();
tellAge();
tellHeld(dayOf(now()));
void prepare();
// No data goes with it, so it may go to whoever opened the page.
(opener as Window | null)?.postMessage(READY, '*');
