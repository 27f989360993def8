import type {LitElement} from 'lit';

/** What a partner may set from the address of a page. Never a list of companies: a link could then bring a false one. */
const SETTABLE = /^(region|destination|need|scheme|questions|topic|mode|seed|tradition|message|length|theme|quick-exit|languages)$/;

/**
 * `?embed=1`: in a frame the widget stands alone, with a link to the whole page; a frame that scrolls through a long page
 * helps nobody. Nothing stands below that could jump, so the widget lets go of the height of its words at once, as at
 * the reader's first press: what a call costs, and the source, are not on this screen otherwise.
 */
function standAlone(widget: LitElement | null): void {
  document.documentElement.classList.add('embedded');
  document.querySelector('.whole')?.removeAttribute('hidden');
  if (!widget) return;
  void window.customElements
    ?.whenDefined(widget.localName)
    .then(() => widget.updateComplete)
    .then(() => widget.renderRoot.dispatchEvent(new Event('click')));
}

/** Hands the choices in the page's address (`?destination=malaysia&theme=dark`) to its widget, before that has drawn itself. */
export function takeChoices(): void {
  const widget = document.querySelector<LitElement>('main > [theme]');
  const asked = new URLSearchParams(location.search);
  if (asked.has('embed') && !location.hash) standAlone(widget);
  for (const [name, value] of asked) if (SETTABLE.test(name)) widget?.setAttribute(name, value);
  // The same page in another language keeps them.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = location.search;
}
