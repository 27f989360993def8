/* Style sheets of pages that style everything, also what is not theirs. */

/** The resets that most pages begin with, in short: Meyer's, Bootstrap's, Tailwind's preflight. */
const RESETS = `html, body, div, span, h1, h2, p, a, img, small, strong, ol, ul, li, form, label, table, section { margin: 0; padding: 0; border: 0; font: inherit; font-size: 100%; vertical-align: baseline }
  ol, ul { list-style: none } blockquote { quotes: none } table { border-collapse: collapse; border-spacing: 0 }
  *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid } html { font-size: 62.5%; line-height: 1.5; tab-size: 4; -webkit-text-size-adjust: none }
  a { color: inherit; text-decoration: inherit } button, input, select { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background: transparent } img, svg { display: block; max-width: 100% } :focus { outline: 0 }`;

const SHOUTING = `* { font-size: 30px !important; color: red !important; letter-spacing: 1em !important; word-spacing: 1em !important; text-transform: uppercase !important; line-height: 1 !important; transition: all 3s !important;
  text-indent: 3em !important; white-space: nowrap !important; text-shadow: 2px 2px #000 !important; font-style: italic !important; font-weight: 100 !important; cursor: none !important; user-select: none !important; text-align: right !important; direction: rtl }`;

const HIDING = `p { display: none } a { pointer-events: none; display: none !important } button { all: unset } [hidden] { display: block !important } div:empty, span:empty { display: none } svg { display: none !important }
  .card, .open, .root, .row, .bar, .go, .panel, .number { display: none !important } :not(:defined) { visibility: hidden } section, header { position: fixed }`;

const INHERITED = `body { font: italic small-caps bold 40px/0.5 cursive; color: #f0f; letter-spacing: 1em; word-spacing: 2em; text-indent: 5em; white-space: nowrap; cursor: none; user-select: none; pointer-events: none; text-transform: uppercase; text-align: right; text-shadow: 5px 5px red; list-style: square; hyphens: auto; word-break: break-all;
  -webkit-text-fill-color: #fff; -webkit-text-stroke: 3px red; border-spacing: 30px; fill: red; stroke: red; --border: none; --text: #fff; --surface: #fff; --accent: #fff; --space: 9em; --quiet: #fff; --on: #8a2f1c; --radius: 40em; --danger: #fff }`;

const DARK = 'html { color-scheme: dark; background: #000; color: #fff } body { background: #111 } a { color: #ff0 !important } input, select, button { background: #000 !important; color: #fff !important }';

/** What each of them does, and its rules. */
export const STYLES: Readonly<Record<string, string>> = {
  'resets everything': RESETS,
  'sets size, colour, spacing and case of everything, with !important': SHOUTING,
  'hides paragraphs, links, icons and our own class names': HIDING,
  'gives its body everything that is inherited': INHERITED,
  'is dark': DARK,
  'is made larger as a whole': 'body { zoom: 1.5 }',
  'floats everything': '* { float: left !important; position: relative !important; margin: 0 !important; padding: 0 !important; border: 0 !important; min-height: 0 !important }',
  'puts everything in a row or a grid that gives no width': 'main { display: grid; justify-items: start }',
};

/** All that can be true at once. */
export const TOGETHER = [RESETS, DARK, HIDING, SHOUTING, INHERITED].join('\n');
