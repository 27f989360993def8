/*
 * The columns of a translator's sheet, in the order in which they stand. Translators read Indonesian, so the headings
 * are Indonesian; the command finds a column by its heading, wherever it stands.
 */

export const COLUMNS = {
  number: {heading: 'No', width: 6},
  place: {heading: 'Tempat', width: 18},
  critical: {heading: 'Penting', width: 9},
  source: {heading: 'Bahasa Indonesia', width: 44},
  draft: {heading: 'Rancangan', width: 44},
  stage: {heading: 'Keadaan', width: 12},
  correction: {heading: 'Perbaikan', width: 44},
  understood: {heading: 'Mengerti?', width: 11},
  polite: {heading: 'Sopan?', width: 9},
  sayable: {heading: 'Enak diucapkan?', width: 16},
  role: {heading: 'Peran pemeriksa', width: 22},
  date: {heading: 'Tanggal', width: 12},
  note: {heading: 'Catatan', width: 30},
  about: {heading: 'Keterangan (Inggris)', width: 40},
  id: {heading: 'Kode (jangan diubah)', width: 22},
  version: {heading: 'Versi (jangan diubah)', width: 14},
} as const;
export type Column = keyof typeof COLUMNS;

/** Columns that a reviewer fills in. */
export const OPEN: readonly Column[] = ['correction', 'understood', 'polite', 'sayable', 'role', 'date', 'note'];

/** The three questions of each sentence. */
export const ANSWERS = ['understood', 'polite', 'sayable'] as const satisfies readonly Column[];

/** Without these a row cannot be taken back. */
export const NEEDED: readonly Column[] = ['source', 'correction', ...ANSWERS, 'role', 'date', 'id', 'version'];
