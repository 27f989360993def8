import {scriptFor, signOf} from '../src/data/voices.js';
import {builtIn} from '../src/generated/contacts.js';
import {askLines, scripts} from '../src/generated/voices.js';
import type {VoicesFile} from '../src/partner/voices.js';

/** A partner's list as the command makes it; its sounds are nowhere. `old`: one recording says a text that has changed. */
export function voicesFile(old = false): VoicesFile {
  const files = scripts.slice(0, 3).map((script, at) => {
    const said = scriptFor(script, askLines, builtIn, builtIn.asOf)!;
    return [script.id, {src: `${script.id}.mp3`, bytes: 180_000 + at * 60_000, script: old && !at ? '000000' : signOf(said)}];
  });
  return {schema: 1, voices: [{language: 'aoz', recorded: builtIn.asOf, files: Object.fromEntries(files)}]};
}
