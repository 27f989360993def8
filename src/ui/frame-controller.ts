import {adoptStyles, type CSSResult, type LitElement, type ReactiveController} from 'lit';
import {switchLanguage, useWords} from '../locale.js';
import {isOn, oneOf} from './attributes.js';
import {ErrorEvent, ReadyEvent} from './events.js';
import {hold} from './hold.js';
import type {FrameHost, More, Panel} from './frame-host.js';
import {loadExit, loadLanguages} from './frame-parts.js';
import {hearLanguage} from './language.js';
import type {Languages} from './language-panel.js';

export type {More} from './frame-host.js';

/** The properties that all widgets share; spread into `static properties`. */
export const frameProperties = {headingLevel: {attribute: 'heading-level'}, quickExit: {attribute: 'quick-exit'}, theme: {}, languages: {}, audio: {}};

/** After how long a part is late: until then nothing is drawn that it would take away again at once. In ms. */
const LATE = 1_000;

/** Inside a link of the page our buttons are not that link: Chromium would follow it. Our own pages press the root itself, which has no `closest`. */
function stayOnPage(event: Event): void {
  if ((event.target as Partial<Element>).closest?.('button')) event.preventDefault();
}

/** State and behaviour that all widgets share: panels, language, quick exit, the height of the fallback. */
export class FrameController implements ReactiveController {
  /** The open panel. */
  panel: Panel | '' = '';
  /** What stands behind a press, once it is here; `moreFailed`: it could not be loaded. */
  declare more?: More<never>;
  declare languages?: Languages;
  moreFailed = false;
  /** A part is late, or did not come: what can be read without it stands there. */
  late = false;
  /** The language whose words did not come. */
  failedLanguage = '';
  online = true;
  speaking = false;
  /** The copy button that was pressed last, and what came of it. */
  declare copied?: {key: string; state: 'done' | 'failed'};
  /** What to do when the widget leaves the page: parts put their own endings here. */
  leaving: (() => void)[] = [];
  #seen = false;
  #looks = new Set<CSSResult>();
  /** Shows the page's own words until the first drawing; where that fails, for good. */
  #words = document.createElement('slot');

  declare readonly host: FrameHost;
  declare readonly widget: string;
  declare readonly load?: () => Promise<More<never>>;

  constructor(host: FrameHost, widget: string, load?: () => Promise<More<never>>) {
    Object.assign(this, {host, widget, load});
    host.addController(this);
    // Now, while the page's own words are still on screen: a shadow root takes them away.
    hold(host);
  }

  /** What the exit does, once `armExit` of its own part has set it. */
  declare exit?: (event?: Event) => void;

  /** Draws the widget again. */
  update = (): void => this.host.requestUpdate();

  /** Level of the title. */
  get level(): string {
    return oneOf('heading-level', this.host.headingLevel, [...'213456'], '2');
  }

  /** Level of the headings inside. */
  get inner(): number {
    return Math.min(6, +this.level + 1);
  }

  /** `light` or `dark`; `auto` takes the reader's own setting as it is when the widget is drawn. */
  get theme(): string {
    const theme = oneOf('theme', this.host.theme, ['light', 'dark', 'auto'], 'light');
    return theme === 'auto' && matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : theme;
  }

  get exits(): boolean {
    return isOn(this.host.quickExit);
  }

  hostConnected(): void {
    const {renderRoot, ownerDocument} = this.host;
    renderRoot.addEventListener('click', stayOnPage);
    if (!this.#seen) renderRoot.append(this.#words);
    // In another document it loses its styles; it has them again when it is back.
    else if (ownerDocument === document && (renderRoot as ShadowRoot).adoptedStyleSheets?.length === 0) this.#dress();
    const online = () => {
      this.online = navigator.onLine;
      this.update();
    };
    const deaf = hearLanguage((code) => void this.#change(code));
    const listen = (how: typeof addEventListener) => {
      how('online', online);
      how('offline', online);
    };
    listen(addEventListener);
    this.leaving.push(deaf, () => listen(removeEventListener));
    online();
    useWords(this.widget).then(this.update, () => this.fail('words'));
  }

  hostDisconnected(): void {
    for (const end of this.leaving.splice(0)) end();
  }

  hostUpdated(): void {
    // The exit is a plain link until its script is here: then it blanks the page first, and hears Shift.
    if (this.exits && !this.exit && !this.moreFailed && this.host.isConnected)
      void this.#bring(async () => {
        const part = await loadExit();
        part.armExit(this);
        return part;
      });
    if (this.#seen) return;
    this.#seen = true;
    this.#words.remove();
    this.host.dispatchEvent(new ReadyEvent());
  }

  /** Opens a panel, or closes it when it is open; what belongs inside is loaded at the first press. */
  toggle(panel: Panel): void {
    this.panel = this.panel === panel ? '' : panel;
    this.update();
    void (panel === 'more' ? this.ensureMore() : this.#bring(async () => (this.languages ??= await loadLanguages())));
  }

  /** Loads what stands behind the widget's own press. */
  ensureMore(): Promise<void> {
    return this.#bring(async () => (this.more ??= await this.load!()));
  }

  /** Waits for a part. Where it does not come the page's link stands instead, and a next press tries again. */
  async #bring(part: () => Promise<{styles: CSSResult[]}>): Promise<void> {
    const timer = setTimeout(() => {
      this.late = true;
      this.update();
    }, LATE);
    try {
      const {styles} = await part();
      this.moreFailed = false;
      for (const look of styles) this.#looks.add(look);
      this.#dress();
    } catch {
      if (!this.moreFailed) this.fail('part');
      this.moreFailed = this.late = true;
    }
    clearTimeout(timer);
    this.update();
  }

  /** Gives the widget its styles, and those of its parts. */
  #dress(): void {
    const {renderRoot, constructor} = this.host;
    adoptStyles(renderRoot as ShadowRoot, [...(constructor as typeof LitElement).elementStyles, ...this.#looks]);
  }

  /** Tells the page that something did not work, without details of the reader. */
  fail(code: string): void {
    this.host.dispatchEvent(new ErrorEvent(code));
  }

  async #change(code: string): Promise<void> {
    const done = await switchLanguage(code);
    this.failedLanguage = done ? '' : code;
    if (!done) this.fail('words');
    else if (this.panel === 'language') {
      // What was pressed goes with the panel: the button that opened it takes the focus back.
      this.host.renderRoot.querySelector<HTMLElement>('.open:last-child')!.focus();
      this.panel = '';
    }
    this.update();
  }
}
