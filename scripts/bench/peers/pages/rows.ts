export interface Company {
  id: number;
  name: string;
  number: string;
}

/** The rows of the list of companies. */
export async function companies(): Promise<Company[]> {
  const {names, numbers} = (await (await fetch('/data/1/registry.json')).json()) as {names: string; numbers: string};
  const rows = numbers.split('\n');
  return names.split('\n').map((name, id) => ({id, name, number: rows[id]}));
}

/** Long numbers in groups, to be read aloud. */
export const grouped = (number: string): string => [number.slice(0, 4), number.slice(4, 8), number.slice(8, 13), number.slice(13)].filter(Boolean).join(' ');
