import {readFileSync} from 'node:fs';
import type {z} from 'zod';
import {Refusal} from './import/refusal.js';

/** Reads a file of data and holds it against its schema. @throws {Refusal} with a sentence for every mistake, and what to do */
export function readChecked<Data>(file: string, schema: z.ZodType<Data>, remedy = 'Restore it from the last version.'): Data {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    throw new Refusal(code ? `${file} cannot be read (${code}): is it there? ${remedy}` : `${file} is not JSON: ${message}. ${remedy}`);
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new Refusal(...result.error.issues.map(({path, message}) => `${file}${path.length ? `, ${path.join('.')}` : ''}: ${message}`));
}
