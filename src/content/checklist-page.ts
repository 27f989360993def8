import {msg} from '@lit/localize';

/* Sentences of the checklist's complete page and its sheet. */

export const intro = () => msg('Semua langkah dan surat, tanpa tombol. Bisa dicetak.', {desc: 'First line of the complete page: all steps and papers, can be printed'});
export const sheet = () => msg('Daftar kosong untuk dicetak', {desc: 'Link to the blank sheet'});
export const nameLine = () => msg('Nama:', {desc: 'On the printed list: a line to write the name on'});
export const countryLine = () => msg('Negara dan pekerjaan:', {desc: 'On the printed list: a line to write country and work on'});
export const notes = () => msg('Catatan:', {desc: 'On the printed list: room for notes'});
export const papers = () => msg('Surat', {desc: 'Heading above the papers'});
export const countries = () => msg('Negara tujuan', {desc: 'Heading above the destinations'});
export const minors = () => msg('Di bawah 18 tahun', {desc: 'Heading: under 18'});
export {office} from './hotline-more.js';
