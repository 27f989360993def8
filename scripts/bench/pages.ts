import {snippet} from '../snippet.js';
import type {Widget} from '../../src/kit/widgets.js';

/* Pages of a partner, each with the very snippet that the site offers. */

const pasted = snippet('');

/** A widget's words without a script. */
export const plain = (widget: Widget): string => snippet('', widget).replace(/<script.*?<\/script>/, '');

/** A page of a parish; `head`: what a library needs there. */
export const page = (embed: string, head = ''): string =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Paroki</title>${head}<main><h1>Paroki Santo Yosef</h1>${embed}<p id="below">Misa hari Minggu pukul 08.00 WITA.</p></main></html>`;

/** By path: the card's words without a script, the card as a partner may paste it, and the lookup. */
export const PAGES = {
  '/plain.html': page(plain('hotline-card')),
  '/card.html': page(pasted),
  '/english.html': page(pasted.replace('data-lang="id"', 'data-lang="en"')),
  '/malaysia.html': page(pasted.replace('<aman-hotline-card>', '<aman-hotline-card destination="malaysia">')),
  '/lookup.html': page(snippet('', 'recruiter-lookup')),
  '/empty.html': page(pasted.replace(/<aman-hotline-card>.*<\/aman-hotline-card>/, '')),
};
