import {quoted} from '../../data/registry.schema.js';

/** Legal forms that may not place workers abroad: only a PT may (UU 18/2017 Pasal 51). */
const OTHER_FORMS = /^(?:CV|UD|PO|FA|FIRMA|YAYASAN|KOPERASI|PERKUMPULAN)\b|[\s,](?:CV|UD)\.?$/i;
const PT = /^(?:P\.?\s?T\.?(?:\s?TBK\.?)?|PERSEROAN TERBATAS|PERSERO)$/i;

/** A name without PT at either end; the rest stays as the source writes it. `problem`: it is no PT. */
export function withoutPt(written: string, form = ''): {name: string; problem?: string} {
  const name = written
    .replace(/^(?:(?:PT\b\.?|P\.\s?T\.)\s*)+/i, '')
    .replace(/[\s,]+(?:PT\.?|P\.\s?T\.?)$/i, '')
    .trim();
  const other = form.trim() && !PT.test(form.trim()) ? form.trim() : OTHER_FORMS.exec(name)?.[0].replace(/[\s,]/g, '');
  return {name, ...(other && {problem: `${quoted(written)} is no PT (${quoted(other)}): only a PT may place workers, so correct the form or delete the row.`})};
}

/** A line for every issue that a schema finds in one row. */
export const issuesOf = (row: number, result: {error?: {issues: {message: string}[]}}): string[] => (result.error?.issues ?? []).map(({message}) => `row ${row}: ${message}.`);
