import {css} from 'lit';

/** What a held first screen gives up, when the words before it were shorter: first its source, then its small print and some air. */
export const heldStyles = css`
  [data-tight] .source,
  [data-tight='2'] .meta {
    display: none;
  }
  [data-tight='2'] .card {
    padding-block-end: 0.5em;
  }
  [data-tight='2'] .card,
  [data-tight='2'] .head {
    row-gap: 0.2em;
  }
`;
