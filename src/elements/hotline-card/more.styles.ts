import {css} from 'lit';

export const cardStyles = css`
  .way {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
    align-items: center;
  }
  .way .number {
    flex: 1 1 9em;
  }
  /* A number of several words goes below its first one; it is never broken inside a word. */
  .way a.number {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
    align-items: center;
    min-block-size: 48px;
  }
  .way .number:not([href^='tel']) {
    font-size: 1em;
    white-space: normal;
  }
  .way .small {
    flex: 1 1 100%;
  }
  [data-need] {
    padding-block-end: 0.75em;
  }
  blockquote {
    margin: 0.3em 0 0;
    font-size: 1.1em;
  }
  .mark::before {
    content: '? ';
    font-weight: 700;
  }
  .old::before {
    content: '⚠ ';
  }
  .save {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
  }
`;
