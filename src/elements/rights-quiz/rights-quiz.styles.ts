import {css} from 'lit';

export const styles = css`
  .office {
    display: none;
  }
  [data-state*='end'] .office {
    display: grid;
  }
  /* One button leads on; the number stays in sight, and quiet. */
  .body .call {
    min-block-size: 48px;
    color: var(--accent);
    background: none;
  }
  summary {
    padding: 0.8em;
    cursor: pointer;
  }
  .topic {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
    align-items: center;
    color: var(--accent);
    font-weight: 600;
  }
  .topic span {
    color: var(--quiet);
  }
  .topic svg {
    flex: none;
    inline-size: 2.6em;
    block-size: 2.6em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .choice {
    display: flex;
    gap: 0.6em;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 48px;
    padding: 0.4em 0.7em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--accent);
    background: color-mix(in srgb, var(--accent) 10%, transparent);
  }
  .choice input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--accent);
  }
  .remember {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding-inline-start: 1.6em;
    font-size: 1.1em;
  }
  .remember ::marker {
    color: var(--accent);
    font-weight: 700;
  }
`;
