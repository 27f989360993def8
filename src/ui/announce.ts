import type {LitElement} from 'lit';

const lines = new WeakMap<LitElement, HTMLElement>();

/** Says a short text once to screen readers, in light DOM: browsers are unreliable with live regions in shadow roots. */
export function announce(host: LitElement, text: string): void {
  let line = lines.get(host);
  if (!line?.isConnected) {
    line = document.createElement('span');
    line.slot = 'status';
    line.setAttribute('role', 'status');
    host.append(line);
    lines.set(host, line);
  }
  line.textContent = text;
}
