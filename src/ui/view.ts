import {ViewEvent} from './events.js';

/** Tells the page, once, that a widget came into view. Not for the lookup: who asked about a company is nobody's to count. */
export function tellView(host: Element): void {
  try {
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      host.dispatchEvent(new ViewEvent());
    });
    watch.observe(host);
  } catch {
    // An old browser, or a page that put something else in its place: nobody is told.
  }
}
