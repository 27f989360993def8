import {css} from 'lit';

export const styles = css`
  .head > * {
    flex: 1 100%;
  }
  .who {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
    gap: 0.4em;
  }
  .who .row {
    margin: 0;
    padding: 0.3em 0.4em;
    line-height: 1.2;
  }
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .ask label {
    font-weight: 600;
  }
  .ask .bar {
    gap: 0.4em;
  }
  .ask .field {
    flex: 1 7em;
    inline-size: auto;
    min-inline-size: 0;
    font-size: 1.1em;
  }
  .go {
    padding-inline: 1.2em;
    color: var(--on);
    background: var(--accent);
    border-color: var(--accent);
  }
  .answer {
    gap: 0.7em;
  }
  .headline {
    display: flex;
    font-size: 1.2em;
    gap: 0.6em;
    align-items: center;
    font-weight: 700;
    line-height: 1.25;
  }
  .icon {
    flex: none;
    inline-size: 1.6em;
    block-size: 1.6em;
    border: 2px solid currentColor;
    border-radius: 50%;
    line-height: 1.6em;
    text-align: center;
  }
  .strong {
    font-weight: 700;
  }
  .contact {
    padding: 0.1em 0 0.1em 0.7em;
    border-inline-start: 3px solid var(--border);
    gap: 0.2em;
  }
  .name {
    font-size: 1.1em;
  }
  u {
    text-decoration: underline 3px;
    text-underline-offset: 0.15em;
  }
  .choices,
  .events {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .choices .row:not(.none) {
    color: var(--text);
  }
  ol {
    margin: 0.3em 0 0;
    padding-inline-start: 1.4em;
  }
  li {
    margin-block: 0.3em;
  }
  blockquote,
  pre {
    margin: 0;
    padding: 0.6em 0.8em;
    font: inherit;
    white-space: pre-wrap;
    background: color-mix(in srgb, var(--accent) 8%, transparent);
    border-radius: var(--radius);
  }
  blockquote {
    font-size: 1.1em;
  }
  .answer,
  .checks,
  .record {
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--border);
  }
  .mark::before {
    content: '? ';
    font-weight: 700;
  }
`;
