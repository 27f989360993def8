import {css} from 'lit';

/* The look of what stands behind a press, shared by all widgets. */
export const moreStyles = css`
  .panel .draft {
    display: block;
    font-weight: 400;
  }
  .note,
  [aria-expanded='true'],
  [aria-pressed='true'] {
    background: color-mix(in srgb, var(--accent) 10%, transparent);
  }
  ::slotted([slot='status']) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .field {
    inline-size: 100%;
    color: var(--text);
    background: var(--surface);
    border-color: var(--quiet);
    font-weight: 400;
  }
  label .field,
  .note button,
  .note .button {
    margin-block-start: 0.3em;
  }
  summary {
    padding: 0.8em;
    cursor: pointer;
  }
  .row {
    display: block;
    inline-size: 100%;
    margin-block: 0.25em;
    text-align: start;
  }
  /* What is chosen is never told by colour alone; the sign is not read aloud, since the button says "pressed". */
  [aria-pressed='true']::before {
    content: '\\2713  ';
    content: '\\2713  ' / '';
  }
`;
