import {existsSync, readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {addressOf, voicesSchema} from '../../partner/voices.js';
import {VOICE_NAMES} from '../../ui/voice-names.js';
import {readings} from './scripts.js';

/** A site to resolve addresses against: the list does not know where it will stand. */
const SITE = 'https://example.org/suara/voices.json';

/** Everything that is wrong with a list, and with the recordings beside it. */
export function faultsOf(file: string): string[] {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return [`${file} cannot be read as JSON: ${(error as Error).message}`];
  }
  const parsed = voicesSchema.safeParse(data);
  if (!parsed.success) return parsed.error.issues.map(({path, message}) => `${path.join('.') || 'the whole file'}: ${message}`);
  const now = new Map(readings().map(({id, sign}) => [id, sign]));
  return parsed.data.voices.flatMap(({language, files}) => [
    ...(VOICE_NAMES[language] ? [] : [`${language}: this language has no name here, so that it is not offered`]),
    ...Object.entries(files).flatMap(([id, recording]) => {
      const where = `${language}, ${id}`;
      if (!now.has(id)) return [`${where}: there is no such message`];
      if (now.get(id) !== recording.script) return [`${where}: the text has changed since it was recorded; widgets do not play it. Record it again`];
      try {
        addressOf(recording, SITE);
      } catch {
        return [`${where}: ${recording.src} stands on another site than the list`];
      }
      const beside = join(dirname(file), decodeURIComponent(recording.src));
      if (!existsSync(beside)) return [`${where}: ${recording.src} is not there`];
      return statSync(beside).size === recording.bytes ? [] : [`${where}: ${recording.src} has ${statSync(beside).size} bytes, the list says ${recording.bytes}`];
    }),
  ]);
}

/** `voices check <voices.json>`: 0 all well, 1 not. */
export async function check([file, ...more]: string[]): Promise<number> {
  if (!file || more.length) {
    console.error('Say which list: voices check suara/voices.json');
    return 2;
  }
  const faults = faultsOf(file);
  for (const fault of faults) console.error(fault);
  if (!faults.length) console.log(`${file}: all well.`);
  return faults.length ? 1 : 0;
}
