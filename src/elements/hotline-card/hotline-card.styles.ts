import {css} from 'lit';

export const styles = css`
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
