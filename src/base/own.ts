/** What a table of ours holds under a name that came from elsewhere: `constructor` and `toString` stand in every object. */
export const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined => (Object.keys(table).includes(name) ? table[name] : undefined);
