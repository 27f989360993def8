import {css} from 'lit';

export const cardStyles = css`
  .row[aria-expanded] {
    position: relative;
    padding-inline-end: 2em;
  }
  /* Drawn, so that it is not read aloud. */
  .row[aria-expanded]::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.17em);
    inset-inline-end: 0.7em;
    inline-size: 0.6em;
    border-block-start: 0.35em solid;
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }
  .row[aria-expanded='true']::after {
    transform: scaleY(-1);
  }
  .way {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
    align-items: center;
  }
  .way .number {
    flex: 1 1 9em;
  }
  .way a.number {
    display: inline-grid;
    align-content: center;
    min-block-size: 48px;
  }
  .way .number:not([href^='tel'], [href*='wa.me']) {
    font-size: 1em;
  }
  .way .small {
    flex: 1 1 100%;
  }
  /* In a wide place contacts stand side by side, so that a number and its buttons stay together. */
  .panel .contacts {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: 1em;
    align-items: start;
  }
  [data-need] {
    padding-block-end: 0.75em;
  }
  .name,
  .panel > strong {
    font-size: 1.1em;
  }
  blockquote {
    margin: 0.3em 0 0.5em;
    padding: 0.6em 0.8em;
    font-size: 1.1em;
    background: color-mix(in srgb, var(--accent) 8%, transparent);
    border-radius: var(--radius);
  }
  .save > button {
    justify-self: start;
  }
  .mark::before {
    content: '? ';
    font-weight: 700;
  }
  .old::before {
    content: '\\26a0  ';
  }
  .save {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
  }
`;
