import {css} from 'lit';

/* The look of widgets that lead from screen to screen: the heading that takes the focus, the button that leads on, statements with their basis. */
export const flowStyles = css`
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
  [data-tight] p.small {
    display: none;
  }
  .call {
    max-inline-size: 30em;
  }
  .strong {
    font-weight: 600;
  }
  .body {
    gap: 0.7em;
  }
  .fact summary {
    padding: 0.2em 0;
    min-block-size: 24px;
  }
  .fact,
  .contact {
    gap: 0.2em;
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--border);
  }
  .mark::before {
    content: '? ';
    font-weight: 700;
  }
`;
