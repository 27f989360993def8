/** PHP that is written as it is: a call. */
export class Call {
  constructor(readonly code: string) {}
}

/** A text as PHP writes it. */
export const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A value as PHP writes it; objects and lists become arrays. */
export function toPhp(value: unknown, indent = ''): string {
  if (value instanceof Call) return value.code;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}\t`;
  const rows = Array.isArray(value) ? value.map((each) => toPhp(each, inner)) : Object.entries(value).map(([key, each]) => `${quoted(key)} => ${toPhp(each, inner)}`);
  return `array(${rows.map((row) => `\n${inner}${row},`).join('')}\n${indent})`;
}

/** A file that gives back one value. */
export const phpFile = (value: unknown): string => `<?php\n/**\n * Made by the build.\n *\n * @package MigrasiAman\n */\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${toPhp(value)};\n`;
