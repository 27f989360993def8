import {html, nothing, type TemplateResult} from 'lit';
import {bare} from '../base/ltr.js';
import * as more from '../content/common-more.js';
import {getLocale} from '../locale.js';
import {announce} from './announce.js';
import {copyText} from './clipboard.js';
import {ShareEvent} from './events.js';
import type {FrameController} from './frame-controller.js';
import {pageLink, pageUrl} from './frame.js';
import {say} from './say.js';
import {canShare, systemShare, whatsAppShare} from './share.js';
import {hush, onVoices, read, voiceFor} from './speech.js';

/** How long a button says that it copied, in ms. */
const SHOWN = 4_000;

/** Reads text aloud, or stops. */
function speak(it: FrameController, text: string): void {
  const voice = voiceFor(getLocale());
  const start = !it.speaking && voice;
  hush();
  it.speaking = Boolean(start);
  if (start)
    read(text, start, () => {
      it.speaking = false;
      it.update();
    });
  it.update();
}

/** Copies a text for the button `key`, and lets the button say how it went. */
async function copy(it: FrameController, key: string, text: string, shown?: Element | null): Promise<boolean> {
  const done = await copyText(text, shown);
  const shows = (it.copied = {key, state: done ? 'done' : 'failed'});
  announce(it.host, done ? more.copied : more.copyByHand);
  it.update();
  setTimeout(() => {
    if (it.copied !== shows) return;
    it.copied = undefined;
    it.update();
  }, SHOWN);
  return done;
}

/** A button that copies. Where that is not possible the text is marked, or shown, for a long press. */
export function copyButton(it: FrameController, key: string, text: string, done: () => void, shown?: (event: Event) => Element | null): TemplateResult {
  const press = async (event: Event) => {
    if (await copy(it, key, text, shown?.(event))) done();
  };
  const state = it.copied?.key === key ? it.copied.state : '';
  return html`
    <button data-copied=${state || nothing} @click=${press}>
      ${say(state === 'done' ? more.copied : state ? more.copyByHand : more.copy)}
    </button>
    ${state === 'failed' && !shown ? html`<p class="small">${text}</p>` : nothing}
  `;
}

/** Reads aloud, or stops; nothing where this phone has no voice for the language. */
export function listenButton(it: FrameController, spoken: () => string): unknown {
  // The phone's list of voices comes late; the button then appears.
  if (it.host.isConnected && !it.leaving.includes(hush)) it.leaving.push(hush, onVoices(it.update));
  return voiceFor(getLocale()) ? html`<button @click=${() => speak(it, bare(spoken()))}>${say(it.speaking ? more.stopListening : more.listen)}</button>` : nothing;
}

/** Share and full page; `before`: what stands first in the row. Buttons that cannot work here are not drawn. */
export function shareRow(it: FrameController, shared: () => string, before?: unknown): TemplateResult {
  const text = [bare(shared()), pageUrl(it.widget)].filter(Boolean).join(' ');
  const told = (channel: string) => it.host.dispatchEvent(new ShareEvent(channel));
  return html`
    <div class="bar">
      ${before}
      ${canShare() ? html`<button @click=${async () => (await systemShare(text)) && told('system')}>${say(more.share)}</button>` : nothing}
      <a class="button" href=${whatsAppShare(text)} target="_blank" rel="noreferrer" @click=${() => told('whatsapp')}>${say(more.shareByWhatsApp)}</a>
      ${copyButton(it, 'share', text, () => told('copy'))} ${pageLink(it.widget)}
    </div>
  `;
}

/** Listen, share, full page: the row that ends a widget's panel. */
export const tools = (it: FrameController, content: {spoken: () => string; shared: () => string}): TemplateResult => shareRow(it, content.shared, listenButton(it, content.spoken));
