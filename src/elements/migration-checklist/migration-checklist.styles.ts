import {css} from 'lit';

export const styles = css`
  /* The buttons say the same. */
  [data-tight*='3'] .head > p:not([class]),
  [data-state^='start'] .office {
    display: none;
  }
  .steps,
  .papers {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.4em;
  }
  .steps .row,
  .answers .row {
    margin: 0;
    block-size: 100%;
    color: var(--text);
  }
  .steps .small {
    display: block;
  }
  .kept,
  .paper {
    border-block-start: 1px solid var(--border);
  }
  .paper > details > .panel {
    padding-block-end: 0.8em;
  }
  .paper > details > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
    justify-content: space-between;
    padding-inline: 0.2em;
  }
  .paper .name {
    flex: 1 7em;
  }
  .status {
    padding-inline: 0.5em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  [data-status='done'] .status::before {
    content: '\\2713  ';
  }
  [data-status='cannot'] .status::before {
    content: '! ';
  }
  [data-status='done'] summary {
    color: var(--quiet);
  }
`;
