import {css, type CSSResult} from 'lit';
import type {FrameController} from './frame-controller.js';
import {EXIT} from './frame.js';
import {forgetAll} from './storage.js';

/** What the part `exit.js` can do; it comes only where a page asks for the exit. */
export interface Exit {
  armExit(it: FrameController): void;
  styles: CSSResult[];
}

/** Within how many milliseconds three presses of Shift leave, as on GOV.UK's "Exit this page". */
const TIME = 5_000;

/**
 * Makes the exit leave at once: blank first, then our own data, then the network. Coming back shows a blank page.
 * The history of the phone stays as it is, and the line beside the button says so.
 */
export function armExit(it: FrameController): void {
  // The part that brings this may come after the widget has gone, or be asked for twice before it comes.
  if (it.exit || !it.host.isConnected) return;
  let left = false;
  let presses: number[] = [];
  const blank = () => {
    const page = document.documentElement;
    it.host.hidden = page.hidden = true;
    // Some themes give `html` a display of their own, which is stronger than `hidden`.
    page.style.setProperty('display', 'none', 'important');
  };
  it.exit = (event) => {
    event?.preventDefault();
    left = true;
    blank();
    forgetAll();
    try {
      (top ?? window).location.replace(EXIT);
    } catch {
      // A sandboxed frame may not leave; the widget is blank, and says nothing.
    }
  };
  const shown = (event: PageTransitionEvent) => event.persisted && left && blank();
  const shift = (event: KeyboardEvent) => {
    if (event.repeat) return;
    // With another key in between Shift writes capitals, or goes back with Tab: that is no wish to leave.
    presses = event.key !== 'Shift' ? [] : [...presses.filter((time) => event.timeStamp - time < TIME), event.timeStamp];
    if (presses.length > 2 && it.exits) it.exit?.();
  };
  addEventListener('pageshow', shown);
  addEventListener('keydown', shift);
  it.leaving.push(() => {
    removeEventListener('pageshow', shown);
    removeEventListener('keydown', shift);
    it.exit = undefined;
  });
  it.update();
}

/** The exit stands out: its colour is that of danger. */
export const styles = [
  css`
    .exit .button {
      flex-direction: column;
      align-items: start;
      justify-content: center;
      color: var(--surface);
      background: var(--danger);
      border-color: var(--danger);
    }
    .exit {
      margin-block-start: 0.25em;
    }
    .exit .small {
      flex: 1;
    }
    .exit .draft {
      display: block;
      font-weight: 400;
    }
  `,
];
