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
  .steps .row {
    color: var(--text);
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
  .paper {
    border-block-start: 1px solid var(--border);
  }
  .paper > details > .panel {
    padding-block-end: 0.8em;
  }
  .status {
    float: inline-end;
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
  .kept {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--border);
  }
`;
