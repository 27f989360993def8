import {where} from './where.js';

/** `it` for tests in which the page would be left: {@link stay} must be able to keep it here. */
export const mayLeave = where('navigation' in window, 'no Navigation API keeps the page of the tests here');

interface Way extends Event {
  destination: {url: string};
  navigationType: string;
}

/**
 * Hears where the page would go, and keeps it here: the page that would go is the one the tests run in, and no test
 * may ask another host. `location.replace` cannot be replaced; the browser's own event of a navigation can be cancelled.
 */
export function stay(): string[] {
  const asked: string[] = [];
  const {navigation} = window as unknown as {navigation: EventTarget};
  const hear = (event: Event) => {
    const {destination, navigationType} = event as Way;
    event.preventDefault();
    asked.push(`${navigationType} ${destination.url}`);
  };
  navigation.addEventListener('navigate', hear);
  ends.push(() => navigation.removeEventListener('navigate', hear));
  return asked;
}

/** Keeps links from being followed, until the test ends; the widget hears the press all the same. */
export function holdLinks(): void {
  const hold = (event: Event) => event.composedPath().some((each) => each instanceof HTMLAnchorElement) && event.preventDefault();
  document.addEventListener('click', hold);
  ends.push(() => document.removeEventListener('click', hold));
}

const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
  // A page that was left is blank; the next test needs it again.
  document.documentElement.hidden = false;
  document.documentElement.removeAttribute('style');
});

/** Presses Shift at these moments (ms since the page began). */
export function pressShift(moments: number[], more: KeyboardEventInit = {}): void {
  for (const moment of moments) {
    const event = new KeyboardEvent('keydown', {key: 'Shift', bubbles: true, ...more});
    Object.defineProperty(event, 'timeStamp', {value: moment});
    document.body.dispatchEvent(event);
  }
}
