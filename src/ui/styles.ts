import {css} from 'lit';

/*
 * The look that all widgets share. Sizes are in em from `.root`, which grows with the browser's own text size.
 * The reset stands on `.root`, never on the host: margin, width and place on the page stay the partner's.
 */
export const frameStyles = css`
  :host {
    display: block;
    visibility: inherit !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    visibility: inherit;
    direction: ltr;
    display: block;
    color-scheme: light;
    --accent: var(--aman-color-accent, #8a2f1c);
    --on: #fff;
    --text: var(--aman-color-text, #2b211c);
    --quiet: #66564b;
    --surface: var(--aman-color-surface, #fffaf4);
    --border: var(--aman-color-border, #dccdbd);
    --danger: var(--aman-color-danger, #a3161a);
    --space: var(--aman-space, 0.75em);
    --radius: var(--aman-radius, 0.6em);
    color: var(--text);
    font-family: var(--aman-font, system-ui, sans-serif);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .root[data-theme='dark'] {
    color-scheme: dark;
    --accent: var(--aman-color-accent, #f2ab8f);
    --on: #2b140c;
    --text: var(--aman-color-text, #f6ede4);
    --quiet: #c9b9aa;
    --surface: var(--aman-color-surface, #221a16);
    --border: var(--aman-color-border, #54463b);
    --danger: var(--aman-color-danger, #ff9d96);
  }
  .card {
    box-sizing: border-box;
    min-block-size: inherit;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: 0.5em;
    padding: 0 var(--space) var(--space);
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    overflow: hidden;
  }
  .band {
    block-size: 6px;
    margin-inline: calc(-1 * var(--space));
    background: repeating-conic-gradient(from 45deg, var(--accent) 0 25%, var(--border) 0 50%) 0 0 / 12px 12px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em var(--space);
    align-items: center;
    justify-content: space-between;
  }
  .title {
    flex: 1 9em;
    font-size: 1.3em;
    line-height: 1.2;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  p {
    margin: 0;
  }
  a {
    color: var(--accent);
  }
  button,
  .button,
  .field {
    box-sizing: border-box;
    min-block-size: 48px;
    padding: 0.2em 0.6em;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    background: none;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .button {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }
  .open {
    flex: 1 6em;
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    justify-content: center;
  }
  /* Drawn, not written: the search for a font that has the sign was a good part of the first layout. A border keeps the reader's own colours. */
  .open::after {
    content: '';
    flex: none;
    inline-size: 0.6em;
    border-block-start: 0.35em solid;
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }
  [aria-expanded='true'],
  [aria-pressed='true'] {
    border-color: var(--accent);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .panel,
  .contacts,
  .contact {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .note {
    padding: 0.5em 0.7em;
    border-inline-start: 4px solid var(--accent);
  }
  .small {
    color: var(--quiet);
    font-size: 0.85em;
  }
  /* What a held first screen gives up (hold.ts): its source, then its small print and some air; then what a widget's own styles say. */
  [data-tight] .source,
  [data-tight*='2'] .meta {
    display: none;
  }
  [data-tight*='2'] .head {
    row-gap: 0.2em;
  }
  [data-tight*='2'] .card {
    row-gap: 0.2em;
    padding-block-end: 0.5em;
  }
  @media print {
    button,
    .bar {
      display: none;
    }
  }
`;
