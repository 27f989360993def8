import {msg, str} from '@lit/localize';
import type {Line} from '../contact-lines.js';

/* The partner site: for whoever looks after a website, in Indonesian and English. */

export const title = () => msg('Bantuan pekerja migran untuk situs Anda', {desc: 'Partner site: title'});
export const lead = () => msg('Di desa, tawaran kerja datang dari teman. Bantu orang mengeceknya sebelum berangkat.', {desc: 'Partner site: first line, why this exists'});
export const promises: readonly Line[] = [
  () => msg('Gratis, untuk gereja, kantor, dan lembaga', {desc: 'Partner site: promise 1'}),
  () => msg('Tidak ada data pembaca yang dikirim', {desc: 'Partner site: promise 2, no data of readers is sent'}),
  () => msg('Tiga menit, tanpa akun', {desc: 'Partner site: promise 3, three minutes and no account'}),
];
export const begin = () => msg('Pasang di situs saya', {desc: 'Partner site: button to the builder'});
export const tools = () => msg('Empat alat lain', {desc: 'Partner site: heading above four widgets; the hotline card stands above'});
export const toolsLead = () => msg('Semuanya bisa dicoba di sini, sama seperti di situs Anda.', {desc: 'Partner site: the widgets below are live'});
export const place = () => msg('Pasang alat ini', {desc: 'Partner site: button below a widget, to the builder'});
export const fullPage = () => msg('Halaman lengkap, tanpa JavaScript', {desc: 'Partner site: link to the complete page of a widget'});

/** What each widget is for, in one sentence. */
export const about = {
  'hotline-card': () => msg('Nomor yang bisa ditelepon sekarang, dan apa yang bisa dikatakan.', {desc: 'Partner site: what the hotline card does'}),
  'recruiter-lookup': () => msg('Orang mengecek nama PT yang mengajak, dan tahu langkah berikutnya.', {desc: 'Partner site: what the recruiter lookup does'}),
  'migration-checklist': () => msg('Jalan resmi: sembilan langkah dan daftar surat.', {desc: 'Partner site: what the checklist does'}),
  'rights-quiz': () => msg('Cerita pendek dengan penjelasan. Untuk sendiri atau satu kelas.', {desc: 'Partner site: what the quiz does'}),
  'pulpit-message': () => msg('Delapan pesan untuk mimbar, warta, WhatsApp, dan dinding.', {desc: 'Partner site: what the pulpit message does'}),
} as const;

/** Short names of the widgets. */
export const names = {
  'hotline-card': () => msg('Kartu bantuan', {desc: 'Partner site: name of the hotline card'}),
  'recruiter-lookup': () => msg('Cek perekrut', {desc: 'Partner site: name of the recruiter lookup'}),
  'migration-checklist': () => msg('Daftar langkah', {desc: 'Partner site: name of the checklist'}),
  'rights-quiz': () => msg('Kuis hak', {desc: 'Partner site: name of the rights quiz'}),
  'pulpit-message': () => msg('Pesan mimbar', {desc: 'Partner site: name of the pulpit message'}),
} as const;

/* Without JavaScript. */
export const ready = () => msg('Tiga kode siap tempel', {desc: 'Partner site: heading above three snippets that need no builder'});
export const readyLead = () => msg('Tidak perlu mengisi apa pun. Salin satu baris, lalu tempel.', {desc: 'Partner site: copy one line and paste it'});
export const changeAddress = (from: string) => msg(str`Ganti ${from} dengan alamat halaman ini.`, {desc: 'Partner site, without JavaScript: replace the example address by the address of this page'});

/* Offices, and the end of the page. */
export const forOffices = () => msg('Untuk kantor pemerintah', {desc: 'Partner site: heading, and link to the page for offices'});
export const officesLead = () => msg('Teks siap salin: aksesibilitas, privasi, keamanan, dan aturan server.', {desc: 'Partner site: what the page for offices holds'});
export const questions = () => msg('Yang sering ditanyakan', {desc: 'Partner site: heading above questions and answers'});
/** The place of the question that everybody should see the answer of. */
export const UNTRIED = 3;
export const asked: readonly [question: Line, answer: Line][] = [
  [
    () => msg('Siapa yang memperbarui nomornya?', {desc: 'Partner site: question'}),
    () => msg('Kami. Alat di situs Anda ikut berubah tanpa tempel ulang. Tulisan cadangan di dalam kode tidak ikut. Periksa setahun sekali.', {desc: 'Partner site: answer; the widget changes by itself, the fallback words inside the pasted code do not'}),
  ],
  [
    () => msg('Apa yang terjadi kalau alatnya gagal?', {desc: 'Partner site: question'}),
    () => msg('Tulisan dan nomor di dalam kode tetap terlihat. Jangan dihapus.', {desc: 'Partner site: answer'}),
  ],
  [
    () => msg('Apakah situs kami jadi lambat?', {desc: 'Partner site: question'}),
    () => msg('Tidak. Kartu bantuan hanya 13 kB, satu file. Halaman Anda tampil lebih dulu.', {desc: 'Partner site: answer; 13 kB is the ceiling of the hotline card, kept by a test'}),
  ],
  [
    () => msg('Apakah nomornya sudah diperiksa?', {desc: 'Partner site: question'}),
    () => msg('Setiap nomor punya sumber dan tanggal. Belum ada yang menelepon untuk memeriksanya.', {desc: 'Partner site: answer; nobody has rung the numbers yet'}),
  ],
  [
    () => msg('Bahasa apa saja?', {desc: 'Partner site: question'}),
    () => msg('Indonesia dan Inggris. Bahasa Kupang dan Tetun masih rancangan.', {desc: 'Partner site: answer; the last two are drafts'}),
  ],
];
export const licence = () => msg('Kode: MIT. Tulisan dan data: CC BY 4.0.', {desc: 'Partner site: licences'});
export const dataDate = (date: string) => msg(str`Data per ${date}`, {desc: 'Partner site: the day of the data'});
export const home = () => msg('Ke halaman depan', {desc: 'Partner site: link back to the first page'});
