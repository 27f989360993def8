import type {LitElement} from 'lit';

/**
 * Keeps the page from jumping. The fallback inside the tag has a height and outer margins; the first screen of the
 * widget gets exactly the same: shorter is padded, and what is longer leaves its small print to the opened panel
 * (`data-tight`: how much). The reader's first press lifts the hold. Where nothing could be drawn, the controller’s slot keeps the fallback in sight.
 */
export function hold(host: LitElement): void {
  const range = document.createRange();
  range.selectNodeContents(host);
  const rect = range.getBoundingClientRect();
  const {height} = rect;
  const margin = (child: Element | null, side: 'top' | 'bottom') =>
    child && Math.abs(child.getBoundingClientRect()[side] - rect[side]) < 1 ? getComputedStyle(child).getPropertyValue(`margin-${side}`) : '0px';
  const margins = `${margin(host.firstElementChild, 'top')} ${margin(host.lastElementChild, 'bottom')}`;
  void host.updateComplete.then(() => {
    const root = host.renderRoot.querySelector<HTMLElement>('.root');
    if (!height || !root) return;
    root.style.marginBlock = margins;
    root.style.minBlockSize = `${height}px`;
    // A source that is known later must not make the held screen longer.
    if (!root.querySelector('.source')?.textContent) root.dataset.tight = '1';
    for (const tight of ['1', '12', '123']) if (root.offsetHeight > height + 1) root.dataset.tight = tight;
    const lift = () => {
      root.style.marginBlock = root.style.minBlockSize = '';
      delete root.dataset.tight;
    };
    host.renderRoot.addEventListener('click', lift, {once: true});
  });
}
