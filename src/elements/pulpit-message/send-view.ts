import {html, type TemplateResult} from 'lit';
import * as more from '../../content/common-more.js';
import {ShareEvent} from '../../ui/events.js';
import type {FrameController} from '../../ui/frame-controller.js';
import {say} from '../../ui/say.js';
import {whatsAppShare} from '../../ui/share.js';
import {copyButton} from '../../ui/tools.js';

/** Two ways to give a text to somebody: by WhatsApp, or copied. `key` names the copy button, `before` stands first. */
export function sendView(frame: FrameController, key: string, text: string, before?: unknown): TemplateResult {
  const told = (channel: string) => frame.host.dispatchEvent(new ShareEvent(channel));
  return html`
    <div class="bar">
      ${before} <a class="button wa" href=${whatsAppShare(text)} target="_blank" rel="noreferrer" @click=${() => told('whatsapp')}>${say(more.shareByWhatsApp)}</a>
      ${copyButton(frame, key, text, () => told('copy'))}
    </div>
  `;
}
