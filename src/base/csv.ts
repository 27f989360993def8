/** A cell as text: quoted where it must be, and never a formula for the spreadsheet that opens it. */
const cell = (value: string | number): string => {
  const text = /^-?\d+(,\d+)?$/.test(String(value)) ? String(value) : String(value).replace(/^([=+\-@\t\r])/, "'$1");
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table as Indonesian spreadsheets expect it: semicolons, and a byte order mark. */
export const csv = (lines: readonly (readonly (string | number)[])[]): string => `\ufeff${lines.map((line) => `${line.map(cell).join(';')}\r\n`).join('')}`;
