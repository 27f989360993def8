import {toDom} from '../src/kit/markup.js';
import {outputsOf, placementOf} from '../src/kit/outputs.js';
import {isFramed} from '../src/kit/hosts.js';
import type {Choices} from '../src/kit/choices.js';
import {scriptSnippet, type KitFacts} from '../src/kit/snippet.js';

/**
 * Shows what will stand on the partner's page, at 320 px: the very snippet in a page of its own, or the page that a
 * host will frame. Where the widget fails, its words are seen: that is what happens on the partner's page too.
 */
export function preview(frame: HTMLIFrameElement, choices: Choices, facts: KitFacts, root: string): void {
  // The files beside this page, whatever address the partner's own copy will have.
  const here: Choices = {...choices, own: '', pinned: false, host: choices.host === 'office' ? undefined : choices.host};
  const address = isFramed(choices.host) ? outputsOf(here, facts, root).find(({kind}) => kind === 'address' || kind === 'frame')! : undefined;
  const stamp = JSON.stringify(here);
  if (frame.dataset.stamp === stamp) return;
  frame.dataset.stamp = stamp;
  const page = address ? new URL(/src="([^"]+)"/.exec(address.text)?.[1].replace(/&amp;/g, '&') ?? address.text).href : new URL('preview.html', root).href;
  const fresh = frame.cloneNode() as HTMLIFrameElement;
  if (!address)
    fresh.addEventListener('load', () => {
      const inside = fresh.contentDocument!;
      inside.documentElement.lang = choices.lang;
      // As high as what stands in it, up to a small phone's screen.
      new ResizeObserver(() => (fresh.height = String(Math.min(640, Math.max(240, inside.body.offsetHeight))))).observe(inside.body);
      inside.body.replaceChildren(...toDom(scriptSnippet(placementOf(here, root), facts), inside));
    }, {once: true});
  fresh.height = '640';
  fresh.src = page;
  frame.replaceWith(fresh);
}
