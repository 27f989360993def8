import {msg} from '@lit/localize';

/* Sentences that only the page of the pulpit messages and its sheets show. */

export const intro = () => msg('Delapan pesan untuk dibacakan, masing-masing dengan satu ajakan dan satu nomor.', {desc: 'First line of the page: eight messages to be read aloud, each with one action and one number'});
export const how = () => msg('Pilih satu setiap minggu. Bacakan apa adanya.', {desc: 'How to use the page: choose one a week, read it as it stands'});
export const never = () => msg('Jangan menyebut nama orang atau PT dari mimbar.', {desc: '[critical] Never name a person or a company from the pulpit'});
export const inserts = () => msg('Lihat dan cetak delapan sisipan A5', {desc: 'Link to the sheet with all eight inserts'});
export const posters = () => msg('Lihat dan cetak delapan poster A4', {desc: 'Link to the sheet with all eight posters'});
export const guides = () => msg('Lihat dan cetak delapan panduan bicara', {desc: 'Link to the sheet with all eight guides'});
export const slides = () => msg('Lihat delapan slide', {desc: 'Link to the sheet with all eight slides'});
export const overflow = () => msg('Teks ini tidak muat di kertas ini. Pilih kertas lebih besar, atau pendekkan nama.', {desc: 'What was typed does not fit the paper: choose a larger one, or shorten a name'});
export const notPrinted = () => msg('Aturan di sini bisa sudah berubah. Jangan cetak. Telepon dulu.', {desc: '[critical] Beside a message whose rules are old: they may have changed, do not print, ring first'});
export const qr = () => msg('Kode QR ke halaman di bawah ini', {desc: 'Text alternative of the QR code; the address stands beside it'});
export const more = () => msg('Tahu lebih banyak:', {desc: 'Before the printed address that the QR code leads to'});
export const schedule = () => msg('Pesan untuk setiap Minggu', {desc: 'Heading above the list of Sundays and their messages'});
export const scheduleNote = () => msg('Urutan ini saran. Gereja Anda boleh memilih sendiri.', {desc: 'The order of messages is a proposal; a church may choose itself'});
export const draftPaper = () => msg('Rancangan, belum diperiksa penutur asli.', {desc: '[critical] On paper in a draft language: a draft, not checked by a native speaker'});
