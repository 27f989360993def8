import {longDay, type Day} from '../base/dates.js';
import {PAPERS} from '../data/pulpit.js';
import type {PrintLeaf} from '../ui/print.js';

/* What the page of the pulpit messages does more: hold old rules back, fill a leaf, and refuse what does not fit. */

/** How many of a leaf stand on one paper. */
const COPIES: Readonly<Record<string, number>> = {four: 4, two: 2};

/** Messages whose rules are old today say so, and are not printed. A clock from before the page was made says nothing. */
export function tellHeld(today: Day): void {
  for (const each of document.querySelectorAll<HTMLElement>('[data-until]')) {
    const {until} = each.dataset;
    if (!until || today <= until) continue;
    each.querySelector('.held')!.removeAttribute('hidden');
    each.dataset.held = '';
  }
}

/** Shows a line, and puts texts where it has blanks. As text: what a message brings is never markup. */
function write(line: HTMLElement | null, ...texts: string[]): void {
  if (!line) return;
  line.hidden = !texts.some(Boolean);
  line.querySelectorAll('bdi').forEach((blank, at) => (blank.textContent = texts[at] ?? ''));
}

/** Puts on paper what the reader wrote, and as many copies as the paper holds. */
export function fillLeaf(sheet: HTMLElement, {paper, qr, parish, day, local}: PrintLeaf): void {
  if (!PAPERS.includes(paper)) return;
  sheet.dataset.paper = paper;
  sheet.classList.toggle('without-qr', !qr);
  for (const leaf of sheet.querySelectorAll<HTMLElement>('article:not([hidden])')) {
    write(leaf.querySelector('.parish'), String(parish), day ? longDay(day, document.documentElement.lang.split('-')[0]) : '');
    write(leaf.querySelector('.local'), ...(local ? [String(local.role), String(local.number)] : []));
    for (let copy = 1; copy < (COPIES[paper] ?? 1); copy++) leaf.after(leaf.cloneNode(true));
  }
}

/** Whether all leaves of a sheet may be printed: none is held back, none is fuller than its paper. Says so where not. */
export function fits(sheet: HTMLElement): boolean {
  const leaves = [...sheet.querySelectorAll<HTMLElement>('article:not([hidden])')];
  const full = leaves.some((leaf) => leaf.scrollHeight > leaf.clientHeight + 1 || leaf.scrollWidth > leaf.clientWidth + 1);
  sheet.querySelector<HTMLElement>('.overflow')!.hidden = !full;
  return !full && !leaves.some(({dataset}) => 'held' in dataset);
}
