import {html, nothing} from 'lit';
import {now} from '../base/clock.js';
import {dayOf, longDay} from '../base/dates.js';
import {ltr} from '../base/ltr.js';
import {again} from '../content/common-more.js';
import * as w from '../content/voices-words.js';
import {clockIsWrong} from '../data/freshness.js';
import {scriptFor, signOf, type Script} from '../data/voices.js';
import {asOf} from '../generated/facts.js';
import {askLines, scripts} from '../generated/voices.js';
import {SOURCE} from '../languages.js';
import {getLocale, useWords} from '../locale.js';
import {addressOf, readVoices, type Recording, type VoicesFile} from '../partner/voices.js';
import {contactsNow} from './contacts-store.js';
import type {FrameController} from './frame-controller.js';
import {note, say} from './say.js';
import {failedOn, isPlaying, stopVoice, toggleVoice} from './voice-player.js';
import {VOICE_NAMES} from './voice-names.js';

/** What the part `voices.js` can do. */
export interface Voices {
  /** Rows for the picker, one a language with recordings; the opened one shows its messages. */
  view(it: FrameController, manifest: string): unknown;
}

/** `waiting`: all widgets that show it when it has come, or has not. */
type List = {file?: VoicesFile; failed?: true; waiting: Set<FrameController>};
const lists = new Map<string, List>();
/** The language that is open in each widget. */
const opened = new WeakMap<FrameController, string>();

async function load(it: FrameController, url: string): Promise<void> {
  const list: List = {waiting: new Set([it])};
  lists.set(url, list);
  try {
    [list.file] = await Promise.all([readVoices(url), useWords('voices').catch(() => it.fail('words'))]);
  } catch {
    list.failed = true;
    it.fail('voices');
  }
  for (const each of list.waiting) each.update();
  list.waiting.clear();
}

/** `0,2 MB`: what playing costs. */
const sizeOf = ({bytes}: Recording): string => new Intl.NumberFormat([getLocale(), SOURCE], {style: 'unit', unit: 'megabyte', maximumFractionDigits: 1}).format(Math.max(0.1, bytes / 1e6));

function messageView(it: FrameController, {id, lines}: Script, script: string[], url: string, recording: Recording): unknown {
  return html`
    <div class="panel" lang=${SOURCE}><strong>${lines[0]}</strong></div>
    <div class="bar"><button data-voice=${id} aria-pressed=${isPlaying(url)} @click=${() => toggleVoice(it, url)}>${say(isPlaying(url) ? w.stop : () => w.play(ltr(sizeOf(recording))))}</button></div>
    ${failedOn(url) ? note(say(w.playFailed)) : nothing}
    <details ?open=${failedOn(url)}><summary>${say(w.text)}</summary><p lang=${SOURCE}>${script.join(' ')}</p></details>
  `;
}

/** The messages of one language: those whose text is still what was read, and may be said today. */
function messages(it: FrameController, {recorded, files}: VoicesFile['voices'][number], manifest: string): unknown {
  const today = dayOf(now());
  const named = scripts.filter(({id}) => files[id]);
  const shown = named.flatMap((each) => {
    const script = scriptFor(each, askLines, contactsNow().data, today);
    const old = !script || signOf(script) !== files[each.id].script || (each.until && (today > each.until || clockIsWrong(asOf, today)));
    return old ? [] : [messageView(it, each, script, addressOf(files[each.id], manifest), files[each.id])];
  });
  const left = named.length - shown.length;
  return html`<div class="panel">
    <p class="small">${say(() => w.recorded(ltr(longDay(recorded, getLocale()))))}</p>
    ${shown} ${left ? note(say(() => w.older(left))) : nothing}
  </div>`;
}

/** The list's address; what is none is asked for as it stands, and does not come. */
function urlOf(manifest: string): string {
  try {
    return new URL(manifest, document.baseURI).href;
  } catch {
    return manifest;
  }
}

export function view(it: FrameController, manifest: string): unknown {
  const url = urlOf(manifest);
  const list = lists.get(url);
  if (!list) void load(it, url);
  else if (!list.file && !list.failed) list.waiting.add(it);
  if (list?.failed) return html`<p class="note">${say(w.voicesFailed)} <button @click=${() => void load(it, url)}>${say(again)}</button></p>`;
  if (!it.leaving.includes(stopVoice)) it.leaving.push(stopVoice);
  return list?.file?.voices
    .filter(({language}) => VOICE_NAMES[language])
    .map((voice) => {
      const open = opened.get(it) === voice.language;
      const toggle = () => {
        stopVoice();
        opened.set(it, open ? '' : voice.language);
        it.update();
      };
      return html`<button class="row" lang=${voice.language} aria-expanded=${open} @click=${toggle}>${say(() => w.spoken(VOICE_NAMES[voice.language]))}</button>${open ? messages(it, voice, url) : nothing}`;
    });
}
