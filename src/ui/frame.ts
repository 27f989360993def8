import {html, nothing, type TemplateResult} from 'lit';
import {assetUrl} from '../assets.js';
import {common} from '../content/common.js';
import {LANGUAGES, checkedOf, getLocale, isDraft, langTag} from '../locale.js';
import {EXIT, type FrameController} from './frame-controller.js';
import {say} from './say.js';

/** What a widget puts into the frame. */
export interface FrameParts {
  title: () => string;
  /** Names of the states that hold now, for tests, stories and partners' style sheets. */
  states: string[];
  /** The first screen: what the reader sees without a press. */
  first: unknown;
  /** The label of the widget's own panel, and what stands in it when it is open. */
  more?: {label: () => string; body: () => unknown};
  /** Source and date line. */
  source: unknown;
}

/** The address of a widget's complete page in the language on screen. */
export const pageUrl = (widget: string): string | undefined => assetUrl(`pages/${getLocale()}/${widget}.html`);

/** A quiet line of text with an icon's weight: states that are not errors. */
export const note = (text: unknown): TemplateResult => html`<p class="note">${text}</p>`;

const languageRow = (it: FrameController, code: string): TemplateResult => html`
  <button class="row" lang=${langTag(code)} aria-pressed=${code === getLocale()} @click=${() => it.pick(code)}>${LANGUAGES[code].name}</button>
`;

const languagePanel = (it: FrameController): TemplateResult => {
  const codes = Object.keys(LANGUAGES);
  return html`
    <div class="panel" id="language">
      ${codes.filter((code) => !isDraft(code)).map((code) => languageRow(it, code))}
      <details>
        <summary>${say(common.otherLanguages)}</summary>
        ${codes.filter(isDraft).map(
          (code) => html`${languageRow(it, code)}<p class="small">${say(() => common.checkedSentences(...checkedOf(code, it.widget)))}</p>`,
        )}
      </details>
      ${it.failedLanguage
        ? html`<p class="note">${say(common.languageFailed)} <button @click=${() => it.pick(it.failedLanguage)}>${say(common.again)}</button></p>`
        : nothing}
    </div>
  `;
};

const exitBar = (it: FrameController): TemplateResult => html`
  <div class="exit">
    <a class="button" href=${EXIT} rel="noreferrer" @click=${it.exit}>${say(common.quickExit)}</a>
    <span class="small">${say(common.quickExitLimit)}</span>
  </div>
`;

const opener = (it: FrameController, panel: 'more' | 'language', label: () => string): TemplateResult => html`
  <button class="open" aria-expanded=${it.panel === panel} @click=${() => it.toggle(panel)}>${say(label)}</button>
`;

/** The frame that all widgets share. A template, so that no widget needs another tag on the page. */
export const frame = (it: FrameController, parts: FrameParts): TemplateResult => html`
  <div class="root" part="root" lang=${langTag(getLocale())} data-theme=${it.theme}>
    <section class="card" part="card" aria-labelledby="title" data-state=${parts.states.join(' ')}>
      <div class="band"></div>
      ${it.exits ? exitBar(it) : nothing}
      <div class="head">
        <div class="title" id="title" role="heading" aria-level=${it.level}>${say(parts.title)}</div>
        ${parts.first}
      </div>
      <div class="bar">
        ${parts.more ? opener(it, 'more', parts.more.label) : nothing} ${opener(it, 'language', common.languages)}
      </div>
      ${isDraft(getLocale()) ? note(say(common.draftNotice)) : nothing}
      ${it.panel === 'language' ? languagePanel(it) : nothing}
      ${it.panel === 'more' && parts.more ? html`<div class="panel" id="more">${parts.more.body()}</div>` : nothing}
      <div class="source">${parts.source}</div>
    </section>
  </div>
  <slot name="status"></slot>
`;
