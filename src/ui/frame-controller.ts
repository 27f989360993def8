import type {LitElement, ReactiveController} from 'lit';
import {getLocale, switchLanguage, useWords} from '../locale.js';
import {common} from '../content/common.js';
import {isOn, oneOf} from './attributes.js';
import {copyText} from './clipboard.js';
import {ErrorEvent, ReadyEvent, ViewEvent} from './events.js';
import {forgetAll} from './storage.js';
import {hearLanguage, tellLanguage} from './language.js';
import {hush, onVoices, read, voiceFor} from './speech.js';
import {hold} from './hold.js';

/** A weather page: neutral for whoever looks over the shoulder. */
export const EXIT = 'https://www.bmkg.go.id/';

/** How long a button says that it copied, in ms. */
const SHOWN = 4_000;

/** What every widget's host offers to the frame. */
export type FrameHost = LitElement & {headingLevel: string | null; quickExit: string | null; theme: string | null};

/** The properties that all widgets share; spread into `static properties`. */
export const frameProperties = {
  headingLevel: {attribute: 'heading-level'},
  quickExit: {attribute: 'quick-exit'},
  theme: {},
};

/** State and behaviour that all widgets share: language, reading aloud, quick exit, the height of the fallback. */
export class FrameController implements ReactiveController {
  /** The open panel: the widget's own (`more`), the languages, or none. */
  panel: '' | 'more' | 'language' = '';
  /** The language whose words did not come. */
  failedLanguage = '';
  speaking = false;
  /** The copy button that was pressed last, and what came of it. */
  copied?: {key: string; state: 'done' | 'failed'};
  online = true;
  /** Said once to screen readers, in light DOM: browsers are unreliable with live regions inside shadow roots. */
  #status?: HTMLElement;
  #stop: (() => void)[] = [];
  #shifts: number[] = [];
  #seen = false;

  constructor(readonly host: FrameHost, readonly widget: string) {
    host.addController(this);
  }

  get level(): number {
    return Number(oneOf('heading-level', this.host.headingLevel, ['2', '1', '3', '4', '5', '6'], '2'));
  }

  get theme(): string {
    return oneOf('theme', this.host.theme, ['light', 'dark', 'auto'], 'light');
  }

  get exits(): boolean {
    return isOn(this.host.quickExit);
  }

  hostConnected(): void {
    const update = () => this.host.requestUpdate();
    const online = () => ((this.online = navigator.onLine), update());
    const shown = (event: PageTransitionEvent) => event.persisted && this.#left && this.#blank();
    online();
    addEventListener('online', online);
    addEventListener('offline', online);
    addEventListener('pageshow', shown);
    document.addEventListener('keydown', this.#shift);
    this.#stop = [
      hearLanguage((code) => void this.#change(code)),
      onVoices(update),
      () => {
        removeEventListener('online', online);
        removeEventListener('offline', online);
        removeEventListener('pageshow', shown);
        document.removeEventListener('keydown', this.#shift);
      },
    ];
    void useWords(this.widget).then(update, () => this.fail('words'));
    if (!this.host.hasUpdated) hold(this.host);
  }

  hostDisconnected(): void {
    for (const stop of this.#stop.splice(0)) stop();
    if (this.speaking) hush();
    this.speaking = false;
  }

  hostUpdated(): void {
    if (this.#seen) return;
    this.#seen = true;
    this.host.dispatchEvent(new ReadyEvent());
    if (typeof IntersectionObserver === 'undefined') return;
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      this.host.dispatchEvent(new ViewEvent());
    });
    watch.observe(this.host);
  }

  /** Opens a panel, or closes it when it is open. */
  toggle(panel: 'more' | 'language'): void {
    this.panel = this.panel === panel ? '' : panel;
    this.host.requestUpdate();
  }

  /** The reader picked a language: all widgets on the page follow. */
  pick(code: string): void {
    tellLanguage(code);
  }

  /** Tells the page that something did not work, without details of the reader. */
  fail(code: string): void {
    this.host.dispatchEvent(new ErrorEvent(code));
  }

  /** Copies a text for the button `key`; the button says how it went for some seconds. */
  async copy(key: string, text: string, shown?: Element | null): Promise<boolean> {
    const done = await copyText(text, shown);
    this.copied = {key, state: done ? 'done' : 'failed'};
    this.announce(done ? common.copied() : common.copyByHand());
    this.host.requestUpdate();
    setTimeout(() => {
      this.copied = undefined;
      this.host.requestUpdate();
    }, SHOWN);
    return done;
  }

  /** Says a short text once to screen readers. */
  announce(text: string): void {
    if (!this.#status) {
      this.#status = document.createElement('span');
      this.#status.slot = 'status';
      this.#status.setAttribute('role', 'status');
      this.host.append(this.#status);
    }
    this.#status.textContent = text;
  }

  /** Reads sentences aloud, or stops. */
  speak(text: string): void {
    const voice = voiceFor(getLocale());
    if (this.speaking || !voice) hush();
    else read(text, voice, () => ((this.speaking = false), this.host.requestUpdate()));
    this.speaking = !this.speaking && Boolean(voice);
    this.host.requestUpdate();
  }

  /** Leaves the page: blank first, then our own data, then the network. */
  exit = (event?: Event): void => {
    event?.preventDefault();
    this.#left = true;
    this.#blank();
    forgetAll();
    try {
      (top ?? window).location.replace(EXIT);
    } catch {
      // A sandboxed frame may not leave; the widget is blank, and says nothing.
    }
  };

  #left = false;

  #blank(): void {
    this.host.hidden = true;
    if (top === window) document.documentElement.hidden = true;
  }

  #shift = (event: KeyboardEvent): void => {
    if (!this.exits || event.key !== 'Shift' || event.repeat) return;
    this.#shifts = [...this.#shifts.filter((time) => event.timeStamp - time < 5_000), event.timeStamp];
    if (this.#shifts.length > 2) this.exit();
  };

  async #change(code: string): Promise<void> {
    const done = await switchLanguage(code);
    this.failedLanguage = done ? '' : code;
    if (done) this.panel = this.panel === 'language' ? '' : this.panel;
    else this.fail('words');
    this.host.requestUpdate();
  }
}
