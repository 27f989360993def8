import {msg} from '@lit/localize';

/* Saving a small table, in every widget that makes one. */

export const saveTable = () => msg('Simpan tabel (CSV)', {desc: 'Button that saves the result as a small table'});
export const saveFailed = () => msg('Tabel tidak bisa disimpan di sini. Salin saja.', {desc: 'The table cannot be saved in this browser; copy it'});
