import {html, nothing, type TemplateResult} from 'lit';
import {assetUrl} from '../assets.js';
import {common} from '../content/common.js';
import {isDraft, langTag} from '../languages.js';
import {getLocale} from '../locale.js';
import type {FrameController} from './frame-controller.js';
import type {Panel} from './frame-host.js';
import {note, say} from './say.js';

/** A weather page: neutral for whoever looks over the shoulder. */
export const EXIT = 'https://www.bmkg.go.id/';

/** What a widget puts into the frame. */
export interface FrameParts {
  title: () => string;
  /** Names of the states that hold now, for tests, stories and partners' style sheets. */
  states: readonly string[];
  /** The first screen: what the reader sees without a press. */
  first: unknown;
  /** The label of the widget's own panel, its state for {@link More.more}, and what stands there where that is late. */
  more?: {label: () => string; state: unknown; plain: () => unknown};
  /** Source and date line. */
  source: unknown;
}

/** The address of a widget's complete page in the language on screen. */
export const pageUrl = (widget: string): string | undefined => assetUrl(`pages/${getLocale()}/${widget}.html`);

/** The link to the complete page, where we know its address. */
export const pageLink = (widget: string): unknown => {
  const url = pageUrl(widget);
  return url ? html`<a class="button" href=${url} target="_blank">${say(common.fullPage)}</a>` : nothing;
};

function panel(it: FrameController, parts: FrameParts): unknown {
  if (!it.panel) return nothing;
  const own = it.panel === 'more';
  if (own ? it.more : it.languages) return own ? it.more!.more(parts.more!.state as never) : it.languages!.panel(it);
  return [own && it.late ? parts.more!.plain() : nothing, it.moreFailed ? pageLink(it.widget) : note(say(common.loadingList))];
}

/** The frame that all widgets share. A template, so that no widget needs another tag on the page. */
export const frame = (it: FrameController, parts: FrameParts): TemplateResult => {
  const opener = (name: Panel, label: () => string) => html`
    <button class="open" aria-expanded=${it.panel === name} @click=${() => it.toggle(name)}>${say(label)}</button>
  `;
  return html`
    <div class="root" part="root" lang=${langTag(getLocale())} data-theme=${it.theme}>
      <section class="card" part="card" aria-labelledby="title" data-state=${parts.states.join(' ')}>
        <div class="band"></div>
        ${it.exits
          ? html`<div class="bar exit"><a class="button" href=${EXIT} rel="noreferrer" @click=${it.exit ?? nothing}>${say(common.quickExit)}</a><span class="small">${say(common.quickExitLimit)}</span></div>`
          : nothing}
        <div class="head">
          <div class="title" id="title" role="heading" aria-level=${it.level}>${say(parts.title)}</div>
          ${parts.first}
        </div>
        <div class="bar">${parts.more ? opener('more', parts.more.label) : nothing}${opener('language', common.languages)}</div>
        ${isDraft(getLocale()) ? note(say(common.draftNotice)) : nothing}
        ${it.panel ? html`<div class="panel">${panel(it, parts)}</div>` : nothing}
        <div class="small source">${parts.source}</div>
      </section>
    </div>
    <slot name="status"></slot>
  `;
};
