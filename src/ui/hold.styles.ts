import {css} from 'lit';

/** What a held first screen gives up, when the words before it were shorter: its source, then its small print and some air; then what a widget's own styles say. */
export const heldStyles = css`
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
`;
