import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {make} from '../../src/cli/voices/make.js';
import {nameOf, readings} from '../../src/cli/voices/scripts.js';
import {hear} from './hear-console.js';

/** Samples of a second: enough for a tone. */
const RATE = 8_000;

/** A tone of so many milliseconds, as a WAV file. */
export function tone(ms: number): Uint8Array {
  const samples = Math.round((RATE * ms) / 1000);
  const file = Buffer.alloc(44 + samples, 128);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples, 4);
  file.write('WAVEfmt ', 8);
  [16, 0x0001_0001, RATE, RATE, 0x0008_0001].forEach((value, at) => file.writeUInt32LE(value, 16 + 4 * at));
  file.write('data', 36);
  file.writeUInt32LE(samples, 40);
  for (let at = 0; at < samples; at++) file[44 + at] = 128 + Math.round(60 * Math.sin((2 * Math.PI * 440 * at) / RATE));
  return file;
}

/** A folder with recordings of the first messages, named as the kit says, and the list that the command makes of them. */
export async function recordings(language: string, count: number, ms = 300): Promise<{folder: string; list: string; ids: string[]; said: string; code: number}> {
  const folder = mkdtempSync(join(tmpdir(), 'voices-'));
  mkdirSync(join(folder, language));
  const all = readings().slice(0, count);
  for (const each of all) writeFileSync(join(folder, language, `${nameOf(each)}.wav`), tone(ms));
  const said = hear();
  const code = await make([join(folder, language), '--language', language, '--recorded', '2026-11-20']);
  return {folder, list: join(folder, 'voices.json'), ids: all.map(({id}) => id), said: said(), code};
}
