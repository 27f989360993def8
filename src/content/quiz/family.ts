import {msg} from '@lit/localize';
import {fact} from '../statements.js';
import type {Scenario} from './scenario.js';

/** Scenarios about the family. The first option is the fitting one. */
export const family: Scenario[] = [
  {
    id: 'permit-letter',
    readers: 'self parent',
    situation: () => msg('Maria sudah menikah dan mau kerja di luar negeri. Dia perlu surat izin dari siapa?', {desc: 'Quiz permit-letter: the situation'}),
    options: [
      () => msg('Suaminya, dan desa harus tahu', {desc: '[critical] Quiz permit-letter: the fitting answer'}),
      () => msg('Perekrutnya, dan PT harus tahu', {desc: '[critical] Quiz permit-letter: an answer that does not fit'}),
      () => msg('Majikannya, dan agen harus tahu', {desc: '[critical] Quiz permit-letter: an answer that does not fit'}),
    ],
    why: fact('dokumen-izin-keluarga', () => msg('Yang sudah menikah perlu surat izin suami atau istri. Kepala desa atau lurah harus tahu.', {desc: '[critical] Quiz permit-letter: the reason'})),
    act: () => msg('Bicara di rumah. Kalau sulit, tanya kepala desa atau Disnaker.', {desc: '[critical] Quiz permit-letter: what to do'}),
  },
  {
    id: 'forged-letter',
    readers: 'self elder',
    situation: () => msg('Suami Ina belum setuju. Perekrut menawarkan surat izin palsu.', {desc: 'Quiz forged-letter: the situation'}),
    options: [
      () => msg('Tolak, dan bicara lagi di rumah', {desc: '[critical] Quiz forged-letter: the fitting answer'}),
      () => msg('Terima, suami nanti juga tahu', {desc: '[critical] Quiz forged-letter: an answer that does not fit'}),
    ],
    why: fact('larangan-data-palsu dokumen-izin-keluarga', () => msg('Dilarang memberi data yang tidak benar di surat. Yang sudah menikah perlu surat izin suami atau istri.', {desc: '[critical] Quiz forged-letter: the reason'})),
    act: () => msg('Minta pastor, pendeta, atau kepala desa membantu keluarga bicara.', {desc: '[critical] Quiz forged-letter: what to do'}),
  },
  {
    id: 'copy-at-home',
    readers: 'self parent',
    fine: true,
    situation: () => msg('Yuliana mau menitip salinan perjanjian kerja pada ibunya. Bolehkah?', {desc: 'Quiz copy-at-home: the situation'}),
    options: [
      () => msg('Boleh, keluarga berhak punya', {desc: '[critical] Quiz copy-at-home: the fitting answer'}),
      () => msg('Tidak, itu rahasia majikan', {desc: '[critical] Quiz copy-at-home: an answer that does not fit'}),
    ],
    why: fact('hak-keluarga-salinan', () => msg('Keluarga berhak mendapat salinan surat dan Perjanjian Kerja.', {desc: '[critical] Quiz copy-at-home: the reason'})),
    act: () => msg('Titip satu salinan semua surat di rumah.', {desc: '[critical] Quiz copy-at-home: what to do'}),
  },
  {
    id: 'relative-calls',
    readers: 'self parent',
    situation: () => msg('Kakak menelepon dari Malaysia. Dia mengajak adiknya lewat jalan tidak resmi.', {desc: 'Quiz relative-calls: the situation'}),
    options: [
      () => msg('Tanya jalan resmi lebih dulu', {desc: '[critical] Quiz relative-calls: the fitting answer'}),
      () => msg('Ikut, karena kakak itu baik', {desc: '[critical] Quiz relative-calls: an answer that does not fit'}),
      () => msg('Ikut, tetapi diam-diam', {desc: '[critical] Quiz relative-calls: an answer that does not fit'}),
    ],
    why: fact('rf-ajakan-keluarga', () => msg('Ajakan keluarga lewat jalan tidak resmi adalah tanda bahaya. Niat kakak mungkin baik.', {desc: '[critical] Quiz relative-calls: the reason'})),
    act: () => msg('Katakan kepada kakak: kami mau lewat jalan resmi.', {desc: '[critical] Quiz relative-calls: what to do'}),
  },
  {
    id: 'leave-tonight',
    readers: 'youth parent',
    situation: () => msg('Nona, 20 tahun, belum menikah. Teman mengajaknya kerja ke luar negeri malam ini, tanpa pamit.', {desc: 'Quiz leave-tonight: the situation'}),
    options: [
      () => msg('Tunggu, bicara di rumah', {desc: '[critical] Quiz leave-tonight: the fitting answer'}),
      () => msg('Pergi, kabari dari sana', {desc: '[critical] Quiz leave-tonight: an answer that does not fit'}),
      () => msg('Pergi, titip pesan saja', {desc: '[critical] Quiz leave-tonight: an answer that does not fit'}),
    ],
    why: fact('dokumen-izin-keluarga', () => msg('Untuk kerja di luar negeri, surat izin keluarga wajib ada. Yang belum menikah perlu izin orang tua atau wali.', {desc: '[critical] Quiz leave-tonight: the reason'})),
    act: () => msg('Tunggu, dan bicara dulu dengan orang tua, wali, atau orang yang dipercaya.', {desc: '[critical] Quiz leave-tonight: what to do'}),
  },
  {
    id: 'school-child',
    readers: 'parent elder youth',
    situation: () => msg('Orang mengajak anak SMP bekerja di luar negeri. Orang tuanya setuju. Bolehkah?', {desc: 'Quiz school-child: the situation'}),
    options: [
      () => msg('Tidak, umurnya belum cukup', {desc: '[critical] Quiz school-child: the fitting answer'}),
      () => msg('Boleh, orang tua yang tahu', {desc: '[critical] Quiz school-child: an answer that does not fit'}),
      () => msg('Boleh, kalau gajinya besar', {desc: '[critical] Quiz school-child: an answer that does not fit'}),
    ],
    why: fact('larangan-di-bawah-umur syarat-umur-18', () => msg('Dilarang mengirim anak di bawah 18 tahun kerja di luar negeri. Izin orang tua tidak mengubahnya.', {desc: '[critical] Quiz school-child: the reason'})),
    act: () => msg('Beri tahu guru atau kepala desa. Mau dibawa sekarang? Telepon polisi.', {desc: '[critical] Quiz school-child: what to do'}),
  },
  {
    id: 'grown-child',
    readers: 'parent elder',
    fine: true,
    situation: () => msg('Anak Bapa berumur 20 tahun. Dia mau kerja di luar negeri lewat jalan resmi. Bolehkah?', {desc: 'Quiz grown-child: the situation'}),
    options: [
      () => msg('Boleh, kalau suratnya lengkap', {desc: '[critical] Quiz grown-child: the fitting answer'}),
      () => msg('Jangan, pergi itu hal yang salah', {desc: '[critical] Quiz grown-child: an answer that does not fit'}),
    ],
    why: fact('hak-a-dapat-dan-pilih-kerja syarat-umur-18 syarat-dokumen-lengkap', () => msg('Orang berhak mendapat pekerjaan di luar negeri dan memilih yang sesuai keahliannya. Umur paling sedikit 18 tahun, dan beberapa negara minta lebih tua.', {desc: '[critical] Quiz grown-child: the reason'})),
    act: () => msg('Dampingi anak sejak awal, dan cek PT-nya bersama.', {desc: '[critical] Quiz grown-child: what to do'}),
  },
];
