/** The middle one of an odd number of measurements. */
export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Whether a measurement keeps its budget. */
export const verdict = (value: number, budget: number): string => (value <= budget ? 'ok' : 'over');

/** Prints rows in columns: the first to the left, the others to the right. */
export function table(rows: (string | number)[][]): void {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)));
  for (const row of rows) console.log(row.map((cell, column) => (column ? String(cell).padStart(widths[column]) : String(cell).padEnd(widths[column]))).join('  ').trimEnd());
}

/** The value that a share of the measurements does not pass. */
export const percentile = (values: number[], share: number): number => [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1];
