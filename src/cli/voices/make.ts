import {existsSync, readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {parseArgs} from 'node:util';
import {now} from '../../base/clock.js';
import {dayOf, isDay} from '../../base/dates.js';
import {MOST_BYTES, voicesSchema, type VoicesFile} from '../../partner/voices.js';
import {VOICE_NAMES} from '../../ui/voice-names.js';
import {nameOf, readings, type Reading} from './scripts.js';

const HOW = `voices make <folder> --language <code> --recorded <YYYY-MM-DD> [--list <voices.json>]
    --language   code of the language, such as aoz
    --recorded   the day of the recordings
    --list       the list that the recordings are added to (else voices.json in the folder above)`;

/** Sounds that browsers on old phones play. */
const SOUND = /\.(mp3|m4a|aac|ogg|opus|wav|webm)$/i;

/** One recording, or why it is not taken. */
function recordingOf(folder: string, file: string, all: readonly Reading[]): {id: string; sign: string} | string {
  const [, id, sign] = /^([a-z-]+)-([0-9a-f]{6})\./.exec(file) ?? [];
  const reading = all.find((each) => each.id === id);
  if (!reading) return `${file}: this name belongs to no message. Names are: ${all.map(nameOf).join(', ')}.`;
  if (reading.sign !== sign) return `${file}: its text has changed since (the name would be ${nameOf(reading)} now). Make a new sheet with "voices export", and record it again.`;
  const {size} = statSync(join(folder, file));
  if (!size) return `${file}: the file is empty.`;
  if (size > MOST_BYTES) return `${file}: ${(size / 1e6).toFixed(1)} MB is too large for a phone on a slow network; at most ${MOST_BYTES / 1e6} MB. Save it as MP3 or M4A, mono.`;
  return {id, sign};
}

/** `voices make <folder>`: writes the list that the attribute `audio` names. Nothing is written where anything is wrong. */
export async function make(args: string[]): Promise<number> {
  const fail = (...lines: string[]): number => (console.error(lines.join('\n')), lines.includes(HOW) ? 2 : 1);
  let parsed;
  try {
    const text = {type: 'string'} as const;
    parsed = parseArgs({args, allowPositionals: true, options: {language: text, recorded: text, list: text}});
  } catch (error) {
    return fail((error as Error).message, HOW);
  }
  const {values: {language = '', recorded = '', list}, positionals: [folder, ...more]} = parsed;
  if (!folder || more.length) return fail(HOW);
  if (!VOICE_NAMES[language]) return fail(`--language: "${language}" is not known. Known are: ${Object.keys(VOICE_NAMES).join(', ')}.`, HOW);
  if (!isDay(recorded) || recorded > dayOf(now())) return fail('--recorded: give the day of the recordings as 2026-11-25, not later than today.', HOW);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return fail(`There is no folder ${folder}.`);

  const all = readings();
  const sounds = readdirSync(folder).filter((file) => SOUND.test(file)).sort();
  const taken = sounds.map((file) => ({file, recording: recordingOf(folder, file, all)}));
  const problems = taken.flatMap(({recording}) => (typeof recording === 'string' ? [recording] : []));
  const ids = taken.flatMap(({recording}) => (typeof recording === 'string' ? [] : [recording.id]));
  for (const id of new Set(ids.filter((each, at) => ids.indexOf(each) !== at))) problems.push(`${id}: there are two recordings of it; keep one.`);
  if (!sounds.length) problems.push(`${folder} has no recordings (${SOUND.source.replace(/[^a-z0-9|]/gi, '').replaceAll('|', ', ')}).`);
  if (problems.length) return fail('The list was not made:', ...problems.map((each) => `  ${each}`));

  const target = list ?? join(folder, '..', 'voices.json');
  const old = existsSync(target) ? voicesSchema.safeParse(JSON.parse(readFileSync(target, 'utf8'))) : undefined;
  if (old && !old.success) return fail(`${target} is damaged: "voices check ${target}" says why. Mend it, or delete it.`);
  const files = Object.fromEntries(taken.map(({file, recording}) => {
    const {id, sign} = recording as {id: string; sign: string};
    const src = relative(join(target, '..'), join(folder, file)).split(sep).map(encodeURIComponent).join('/');
    return [id, {src, bytes: statSync(join(folder, file)).size, script: sign}];
  }));
  const made: VoicesFile = {schema: 1, voices: [...(old?.data?.voices ?? []).filter((each) => each.language !== language), {language, recorded, files}]};
  writeFileSync(target, `${JSON.stringify(made, null, 2)}\n`);
  const lacking = all.filter(({id}) => !files[id]);
  console.log(`${target}: ${VOICE_NAMES[language]} with ${Object.keys(files).length} of ${all.length} messages.${lacking.length ? ` Not recorded yet: ${lacking.map(({id}) => id).join(', ')}.` : ''}\nPut it on your site with the recordings, and name it on the tag: audio="…/voices.json"`);
  return 0;
}
