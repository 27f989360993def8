import '../../src/define/pulpit-message.js';
import type {PulpitMessage} from '../../src/elements/pulpit-message/pulpit-message.js';
import type {PrintJob} from '../../src/ui/print.js';
import {READY} from '../../src/ui/print.js';
import {all, make, one} from './card.js';
import {replace} from './replace.js';

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

/** A pulpit message on the page, drawn. */
export const makePulpit = (attributes?: Record<string, string>): Promise<PulpitMessage> => make('aman-pulpit-message', attributes);

/** Presses the first element that matches. */
export async function press(widget: PulpitMessage, selector: string): Promise<void> {
  one(widget, selector)!.click();
  await widget.updateComplete;
}

/** One that stands at its message. */
export async function opened(attributes?: Record<string, string>): Promise<PulpitMessage> {
  const widget = await makePulpit(attributes);
  await press(widget, '.go');
  return widget;
}

/** Writes into a field. */
export async function write(widget: PulpitMessage, field: string, text: string): Promise<void> {
  const input = one(widget, `input.${field}`) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await widget.updateComplete;
}

/** Chooses an option by its place. */
export async function pick(widget: PulpitMessage, field: string, at: number): Promise<void> {
  const select = one(widget, `select.${field}`) as HTMLSelectElement;
  select.selectedIndex = at;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await widget.updateComplete;
}

/** Writes a helper; who agrees, if asked. */
export async function helper(widget: PulpitMessage, role: string, number: string, agrees = true): Promise<void> {
  await write(widget, 'role', role);
  await write(widget, 'number', number);
  if (agrees) await press(widget, 'input.agreed');
}

/** The text that is read out, sentence by sentence. */
export const text = (widget: PulpitMessage): string[] => all(widget, '.text:not(.sent) > p').map((line) => line.textContent!.trim().replace(/\s+/g, ' '));

/** The text that WhatsApp gets. */
export const sent = (widget: PulpitMessage): string => new URL((one(widget, 'a.wa') as HTMLAnchorElement).href).searchParams.get('text')!;

/** Hears what the widget hands to its page: the address that it opens, and the job that follows when the page is ready. */
export function printer(): {address: string; jobs: [PrintJob, string][]; ready(): void} {
  const seen = {
    address: '',
    jobs: [] as [PrintJob, string][],
    ready: () => void dispatchEvent(new MessageEvent('message', {data: READY, origin: location.origin, source: other as unknown as Window})),
  };
  // A real window, so that it may be the source of a message.
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const other = frame.contentWindow!;
  replace(other, 'postMessage', {value: (job: PrintJob, to: string) => void seen.jobs.push([job, to])});
  replace(window, 'open', {value: (url: string) => ((seen.address = url), other)});
  return seen;
}
