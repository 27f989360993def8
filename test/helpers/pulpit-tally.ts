import type {PulpitMessage} from '../../src/elements/pulpit-message/pulpit-message.js';
import {all, one} from './card.js';
import {opened, press, write} from './pulpit.js';

/** The tally, asked for and kept. */
export async function kept(attributes: Record<string, string> = {message: 'own-papers'}): Promise<PulpitMessage> {
  const widget = await opened(attributes);
  await press(widget, '.read');
  if (one(widget, '.keep')) await press(widget, '.keep');
  return widget;
}

/** Notes a reading. */
export async function note(widget: PulpitMessage, people: string, day = '2026-11-25'): Promise<void> {
  await write(widget, 'on', day);
  await write(widget, 'present', people);
  await press(widget, '.go');
}

/** The rows of the tally on screen. */
export const rows = (widget: Element): string[] => all(widget, 'tbody tr').map((row) => row.textContent!.replace(/\s+/g, ' ').trim());
