import {longDay, type Day} from '../base/dates.js';
import type {Leaf} from '../data/pulpit-leaf.js';

/* What the page of the pulpit messages does more: hold old rules back, fill a leaf, and refuse what does not fit. */

/** How many of a leaf stand on one paper. */
const COPIES: Readonly<Record<string, number>> = {four: 4, two: 2};

/** Messages whose rules are old today say so, and are not printed; nor where the clock is before the day they were read. */
export function tellHeld(today: Day): void {
  for (const each of document.querySelectorAll<HTMLElement>('[data-until]')) {
    const {until, read} = each.dataset;
    if (today <= until! && today >= read!) continue;
    each.querySelector('.held')!.removeAttribute('hidden');
    each.dataset.held = '';
  }
}

/** The leaves of a sheet that are asked for. */
const leavesOf = (sheet: HTMLElement): HTMLElement[] => [...sheet.querySelectorAll<HTMLElement>('article:not([hidden])')];

/** Shows a line, and puts texts where it has blanks. As text: what a message brings is never markup. */
function write(line: HTMLElement | null, ...texts: string[]): void {
  if (!line) return;
  line.hidden = !texts.some(Boolean);
  line.querySelectorAll('bdi').forEach((blank, at) => (blank.textContent = texts[at] ?? ''));
}

/** Puts on paper what the reader wrote, and as many copies as the paper holds. */
export function fillLeaf(sheet: HTMLElement, {paper, qr, parish, day, local}: Leaf): void {
  sheet.dataset.paper = paper;
  sheet.classList.toggle('without-qr', !qr);
  for (const copy of sheet.querySelectorAll('.copy')) copy.remove();
  for (const leaf of leavesOf(sheet)) {
    write(leaf.querySelector('.parish'), parish, day && longDay(day, document.documentElement.lang.split('-')[0]));
    write(leaf.querySelector('.local'), ...(local ? [local.role, local.number] : []));
    for (let copies = COPIES[paper] ?? 1; copies > 1; copies--) {
      const copy = leaf.cloneNode(true) as HTMLElement;
      copy.classList.add('copy');
      leaf.after(copy);
    }
  }
}

/**
 * Whether all leaves of a sheet may be printed: none is held back, none is fuller than its paper. Where not, the page
 * says so, and those leaves do not come out of the browser's own menu either.
 */
export function mayPrint(sheet: HTMLElement): boolean {
  const leaves = leavesOf(sheet);
  for (const leaf of leaves) leaf.toggleAttribute('data-full', leaf.scrollHeight > leaf.clientHeight + 1 || leaf.scrollWidth > leaf.clientWidth + 1);
  const full = leaves.some(({dataset}) => 'full' in dataset);
  sheet.querySelector<HTMLElement>('.overflow')!.hidden = !full;
  return !full && !leaves.some(({dataset}) => 'held' in dataset);
}
