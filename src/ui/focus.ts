import type {LitElement} from 'lit';

/** Draws a widget anew after a press. What was pressed may be gone: the heading takes the focus, or the button that leads on; or `what` is to be set right. */
export function showNext(host: LitElement, what = '.headline, .go'): void {
  host.requestUpdate();
  void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>(what)?.focus());
}
