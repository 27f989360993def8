import {css} from 'lit';

export const styles = css`
  .call {
    flex: 1 12em;
    display: flex;
    gap: 0.6em;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 56px;
    padding: 0.35em 0.6em;
    color: var(--on);
    text-decoration: none;
    background: var(--accent);
    border-radius: var(--radius);
  }
  .call svg {
    flex: none;
    inline-size: 1.6em;
    block-size: 1.6em;
    fill: currentColor;
  }
  small {
    display: block;
    font-size: 0.85em;
  }
  .title,
  .name,
  .number {
    font-weight: 700;
  }
  .number {
    font-size: 1.15em;
    white-space: nowrap;
  }
  .call .number {
    font-size: 1.5em;
    line-height: 1.15;
  }
  .meta {
    flex: 1 100%;
  }
  .contacts {
    margin: 0;
    padding: 0.25em 0 0.75em;
    list-style: none;
  }
  .contact {
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--border);
  }
`;
