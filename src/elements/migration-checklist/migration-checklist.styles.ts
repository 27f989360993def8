import {css} from 'lit';

export const styles = css`
  .head > * {
    flex: 1 100%;
  }
  .headline {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
  }
  .go {
    color: var(--on);
    background: var(--accent);
    border-color: var(--accent);
  }
  [data-state^='start'] .office,
  [data-tight] p.small {
    display: none;
  }
  [data-tight='2'] .card {
    gap: 0.2em;
    padding-block-end: 0.5em;
  }
  .call {
    max-inline-size: 30em;
  }
  .strong {
    font-weight: 700;
  }
  .body {
    gap: 0.7em;
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
  .fact {
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--border);
  }
  .old {
    font-weight: 600;
  }
  .fact summary {
    padding: 0.2em 0;
    min-block-size: 24px;
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
    gap: 0.6em;
    align-items: center;
    justify-content: space-between;
    padding-inline: 0.2em;
  }
  .status {
    flex: none;
    padding-inline: 0.5em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  [data-status='done'] .status::before {
    content: '✓ ';
  }
  [data-status='cannot'] .status::before {
    content: '! ';
  }
  [data-status='done'] summary {
    color: var(--quiet);
  }
  .contact {
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--border);
    gap: 0.2em;
  }
  .mark::before {
    content: '? ';
    font-weight: 700;
  }
`;
