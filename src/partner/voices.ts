import * as z from 'zod/mini';
import {limitedText} from './limited-text.js';

/*
 * A partner's recordings: one JSON file beside them says which message each one is, how large it is, and which text
 * was read. docs/VOICES.md describes it.
 */

/** Letters of such a file. */
const MOST_LETTERS = 100_000;
/** Bytes of one recording: three minutes of speech, with room. */
export const MOST_BYTES = 5_000_000;

const recording = z.strictObject({
  /** Address of the sound file, from the manifest's own. */
  src: z.string().check(z.minLength(1), z.maxLength(300)),
  bytes: z.int().check(z.minimum(1), z.maximum(MOST_BYTES)),
  /** Which Indonesian text was read: the sign that the kit prints beside it. */
  script: z.string().check(z.regex(/^[0-9a-f]{6}$/)),
});

/** The whole file: one entry a language. */
export const voicesSchema = z.strictObject({
  schema: z.literal(1),
  voices: z
    .array(
      z.strictObject({
        /** Code of the language, such as `aoz`. */
        language: z.string().check(z.regex(/^[a-z]{2,3}$/)),
        recorded: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
        files: z.record(z.string().check(z.regex(/^[a-z-]{1,40}$/)), recording),
      }),
    )
    .check(z.minLength(1), z.maxLength(30)),
});
export type VoicesFile = z.infer<typeof voicesSchema>;
export type Recording = z.infer<typeof recording>;

/** The addresses of recordings must be at home with their manifest: a list never sends a reader's phone elsewhere. */
export function addressOf({src}: Pick<Recording, 'src'>, manifest: string): string {
  const url = new URL(src, manifest);
  if (url.origin !== new URL(manifest).origin || !/^https?:$/.test(url.protocol)) throw new Error(`${src}: a recording stands on the same site as its list`);
  return url.href;
}

/** Fetches and checks a partner's list. @throws where it is missing, damaged, or points to another site. */
export async function readVoices(manifest: string): Promise<VoicesFile> {
  const file = z.parse(voicesSchema, JSON.parse(await limitedText(manifest, MOST_LETTERS)));
  for (const {files} of file.voices) for (const each of Object.values(files)) addressOf(each, manifest);
  return file;
}
