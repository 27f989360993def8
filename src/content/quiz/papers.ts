import {msg} from '@lit/localize';
import {fact} from '../statements.js';
import type {Scenario} from './scenario.js';

/** Scenarios about papers. The first option is the fitting one. */
export const papers: Scenario[] = [
  {
    id: 'older-age',
    readers: 'youth parent',
    situation: () => msg('Seorang anak berumur 16 tahun. Perekrut mau menulis 21 tahun di KTP-nya. Bolehkah?', {desc: 'Quiz older-age: the situation'}),
    options: [
      () => msg('Tidak, umur harus benar', {desc: '[critical] Quiz older-age: the fitting answer'}),
      () => msg('Boleh, supaya lebih cepat', {desc: '[critical] Quiz older-age: an answer that does not fit'}),
      () => msg('Boleh, asal dia mau juga', {desc: '[critical] Quiz older-age: an answer that does not fit'}),
    ],
    why: fact('rf-umur-dipalsukan larangan-data-palsu syarat-umur-18', () => msg('Dilarang memberi umur yang tidak benar, dan itu tanda bahaya. Untuk kerja di luar negeri, umur harus paling sedikit 18 tahun.', {desc: '[critical] Quiz older-age: the reason'})),
    act: () => msg('Ceritakan kepada guru, pastor, pendeta, atau kepala desa.', {desc: '[critical] Quiz older-age: what to do'}),
  },
  {
    id: 'ktp-elsewhere',
    readers: 'self',
    situation: () => msg('Perekrut mau membuat KTP baru untuk Yohanes. Kota dan alamatnya lain.', {desc: 'Quiz ktp-elsewhere: the situation'}),
    options: [
      () => msg('Tolak, dan pakai KTP yang benar', {desc: '[critical] Quiz ktp-elsewhere: the fitting answer'}),
      () => msg('Terima, supaya cepat selesai', {desc: '[critical] Quiz ktp-elsewhere: an answer that does not fit'}),
    ],
    why: fact('rf-identitas-ganti', () => msg('KTP atau alamat baru yang dibuatkan di kota lain adalah tanda bahaya. Kalau celaka, asal Anda bisa sulit diketahui.', {desc: '[critical] Quiz ktp-elsewhere: the reason'})),
    act: () => msg('Urus KTP di tempat sendiri, lewat kantor desa.', {desc: '[critical] Quiz ktp-elsewhere: what to do'}),
  },
  {
    id: 'papers-taken',
    readers: 'self youth',
    situation: () => msg('Perekrut mengambil ijazah dan KTP asli Marten. Dia tidak mau mengembalikannya.', {desc: 'Quiz papers-taken: the situation'}),
    options: [
      () => msg('Minta kembali, dan minta tolong', {desc: '[critical] Quiz papers-taken: the fitting answer'}),
      () => msg('Biarkan saja, itu hanya jaminan', {desc: '[critical] Quiz papers-taken: an answer that does not fit'}),
      () => msg('Tunggu sampai dia kembali', {desc: '[critical] Quiz papers-taken: an answer that does not fit'}),
    ],
    why: fact('rf-dokumen-ditahan', () => msg('Paspor, KTP, atau ijazah yang diambil dan tidak dikembalikan adalah tanda bahaya.', {desc: '[critical] Quiz papers-taken: the reason'})),
    act: () => msg('Minta bersama keluarga atau kepala desa. Tetap ditahan? Lapor polisi atau BP3MI.', {desc: '[critical] Quiz papers-taken: what to do'}),
  },
  {
    id: 'passport-office',
    readers: 'self youth',
    fine: true,
    situation: () => msg('Ina mau mengurus paspor sendiri di kantor imigrasi. Bolehkah?', {desc: 'Quiz passport-office: the situation'}),
    options: [
      () => msg('Boleh, memang di sana tempatnya', {desc: '[critical] Quiz passport-office: the fitting answer'}),
      () => msg('Tidak, itu harus lewat perekrut', {desc: '[critical] Quiz passport-office: an answer that does not fit'}),
    ],
    why: fact('dokumen-paspor langkah-7-paspor-visa', () => msg('Paspor diurus di kantor imigrasi. Visa kerja diurus sesudah itu.', {desc: '[critical] Quiz passport-office: the reason'})),
    act: () => msg('Tanya kantor imigrasi, surat apa yang perlu dibawa.', {desc: '[critical] Quiz passport-office: what to do'}),
  },
];
