import {css} from 'lit';

/* Groups: as large as the screen allows, so that the last row of benches can read it from a projector. */
export const groupStyles = css`
  /* A container lends no width to its host: beside others in a row, or floated, it would have none. */
  :host {
    min-inline-size: min(20em, 100%);
  }
  .root {
    container-type: inline-size;
  }
  /* As high as the screen is, too: a vote and its button stand together on 1280 × 720. */
  @container (min-width: 40em) {
    .group {
      gap: 0.4em;
      font-size: clamp(1.1em, 2.9vh, 1.9em);
      line-height: 1.25;
    }
  }
  .group button,
  .group .field {
    font-size: max(0.7em, 1rem);
  }
  .votes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .votes .bar {
    flex-wrap: nowrap;
    min-inline-size: 0;
  }
  .vote {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.2em;
    border-block-end: 1px solid var(--border);
  }
  .vote > div:first-child {
    flex: 1 14em;
  }
  .letter {
    display: inline-block;
    min-inline-size: 1.5em;
    color: var(--accent);
  }
  .vote button {
    min-inline-size: 48px;
  }
  .people,
  .hands {
    inline-size: 5em;
    min-inline-size: 0;
    text-align: center;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: max(0.7em, 0.9rem);
  }
  th,
  td {
    padding: 0.4em 0.3em;
    text-align: start;
    font-weight: 400;
    border-block-end: 1px solid var(--border);
  }
  thead th,
  tfoot * {
    font-weight: 700;
  }
  /* Words of the narrow columns stay whole where there is room for them. */
  @container (min-width: 15em) {
    td,
    thead th {
      overflow-wrap: normal;
    }
  }
`;
