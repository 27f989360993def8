import {html, nothing, type TemplateResult} from 'lit';
import {bare} from '../base/ltr.js';
import {common} from '../content/common.js';
import {getLocale} from '../locale.js';
import {ShareEvent} from './events.js';
import type {FrameController} from './frame-controller.js';
import {pageUrl} from './frame.js';
import {say} from './say.js';
import {canShare, systemShare, whatsAppShare} from './share.js';
import {voiceFor} from './speech.js';

/** Listen, share, full page: the row that ends every widget's panel. Buttons that cannot work here are not drawn. */
export function tools(it: FrameController, content: {spoken: () => string; shared: () => string}): TemplateResult {
  const page = pageUrl(it.widget);
  const text = () => [bare(content.shared()), page].filter(Boolean).join(' ');
  const told = (channel: string) => it.host.dispatchEvent(new ShareEvent(channel));
  return html`
    <div class="tools">
      ${voiceFor(getLocale())
        ? html`<button @click=${() => it.speak(bare(content.spoken()))}>${say(it.speaking ? common.stopListening : common.listen)}</button>`
        : nothing}
      ${canShare() ? html`<button @click=${async () => (await systemShare(text())) && told('system')}>${say(common.share)}</button>` : nothing}
      <a class="button" href=${whatsAppShare(text())} target="_blank" rel="noopener" @click=${() => told('whatsapp')}>${say(common.shareByWhatsApp)}</a>
      ${copyButton(it, 'share', text(), () => told('copy'))}
      ${page ? html`<a href=${page} target="_blank">${say(common.fullPage)}</a>` : nothing}
    </div>
  `;
}

/** A button that copies. Where that is not possible the text is marked, or shown, for a long press. */
export function copyButton(it: FrameController, key: string, text: string, done: () => void, shown?: (event: Event) => Element | null): TemplateResult {
  const press = async (event: Event) => {
    if (await it.copy(key, text, shown?.(event))) done();
  };
  const state = it.copied?.key === key ? it.copied.state : '';
  return html`
    <button data-copied=${state || nothing} @click=${press}>
      ${say(state === 'done' ? common.copied : state ? common.copyByHand : common.copy)}
    </button>
    ${state === 'failed' && !shown ? html`<p class="small">${text}</p>` : nothing}
  `;
}
