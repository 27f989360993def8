import type {LitElement} from 'lit';
import {ltr} from '../../base/ltr.js';
import {stayAwake} from '../../ui/wake-lock.js';

const two = (n: number): string => String(n).padStart(2, '0');

/** The view for reading aloud: it keeps the screen on while it is open, and shows how long the reading takes. */
export class Aloud {
  /** The screen stays on. */
  awake = false;
  #open = false;
  #since?: number;
  #took = 0;
  #tick?: ReturnType<typeof setInterval>;
  #sleep?: () => void;

  constructor(readonly host: LitElement) {}

  get runs(): boolean {
    return this.#since !== undefined;
  }

  /** Minutes and seconds since the start. */
  get time(): string {
    const seconds = Math.floor(((this.runs ? performance.now() - this.#since! : 0) + this.#took) / 1000);
    return ltr(`${Math.floor(seconds / 60)}:${two(seconds % 60)}`);
  }

  /** Follows the screen, after each drawing: `open` when the text is on it, and the widget on a page. */
  show(open: boolean): void {
    if (open === this.#open) return;
    this.#open = open;
    if (!open) return this.end();
    this.#took = 0;
    this.#sleep = stayAwake((awake) => {
      this.awake = awake;
      this.host.requestUpdate();
    });
  }

  /** Starts the clock, or stops it. */
  turn(): void {
    if (this.runs) {
      this.#took += performance.now() - this.#since!;
      this.#stop();
    } else {
      this.#since = performance.now();
      this.#tick = setInterval(() => this.host.requestUpdate(), 1000);
    }
    this.host.requestUpdate();
  }

  /** The text is closed, or the widget leaves the page. */
  end(): void {
    this.#stop();
    this.#sleep?.();
    this.#sleep = undefined;
    this.#open = this.awake = false;
  }

  #stop(): void {
    clearInterval(this.#tick);
    this.#since = undefined;
  }
}
