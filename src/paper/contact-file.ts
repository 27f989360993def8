const escape = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines longer than 75 octets are folded (RFC 2426, section 2.6). Names here may be typed by a reader. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const char of line) {
    if (new TextEncoder().encode(current + char).length > (lines.length ? 74 : 75)) {
      lines.push(current);
      current = '';
    }
    current += char;
  }
  return [...lines, current].join('\r\n ');
}

/**
 * A vCard 3.0 without photo: version 4 and photos fail on many Android phones. Numbers stay exactly as dialled.
 */
export function contactFile(name: string, numbers: readonly string[]): string {
  const clean = escape(name.slice(0, 100));
  return ['BEGIN:VCARD', 'VERSION:3.0', `N:;${clean};;;`, `FN:${clean}`, ...[...new Set(numbers)].map((number) => `TEL;TYPE=VOICE:${number}`), 'END:VCARD']
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}
