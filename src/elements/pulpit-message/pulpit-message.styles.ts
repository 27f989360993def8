import {css} from 'lit';

export const styles = css`
  /* A container lends no width to its host: beside others in a row, or floated, it would have none. */
  :host {
    min-inline-size: min(20em, 100%);
  }
  .root {
    container-type: inline-size;
  }
  .office {
    display: none;
  }
  /* The number stays in sight, and quiet: the message is what one came for. */
  .call {
    min-block-size: 48px;
    color: var(--accent);
    background: none;
  }
  .text {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--border);
  }
  .text.sent {
    white-space: pre-line;
  }
  [data-state^='start'] .go {
    flex: 1;
  }
  .form {
    flex: 1 auto;
    padding-inline: 0.3em;
    overflow-wrap: normal;
  }
  .grow {
    flex: 1 100%;
  }
  .tick {
    flex: 1 9em;
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 48px;
  }
  .tick input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--accent);
  }
  label .count {
    display: block;
  }
  fieldset {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
    margin: 0;
    padding: 0.5em 0.7em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  [aria-invalid='true'] {
    border-color: var(--danger);
  }
  /* As large as the lectern needs: a breath is a line. */
  .aloud {
    display: grid;
    gap: 0.7em;
    font-size: clamp(1.7em, 5cqi, 2.4em);
    line-height: 1.35;
    text-wrap: balance;
  }
  .aloud span {
    display: block;
    padding-inline-start: 0.8em;
    text-indent: -0.8em;
  }
  .clock {
    justify-content: space-between;
    font-variant-numeric: tabular-nums;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.85em;
  }
  th,
  td {
    padding: 0.3em 0.2em;
    text-align: start;
    font-weight: 400;
    border-block-end: 1px solid var(--border);
  }
  /* Dates and numbers break only where nothing else helps; names of messages a little earlier. */
  @container (min-width: 15em) {
    td,
    thead th {
      overflow-wrap: normal;
    }
  }
  @container (min-width: 18em) {
    table {
      font-size: 0.9em;
    }
    tbody th {
      overflow-wrap: normal;
    }
  }
  td button {
    min-inline-size: 48px;
  }
`;
