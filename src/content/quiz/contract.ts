import {msg} from '@lit/localize';
import {fact} from '../statements.js';
import type {Scenario} from './scenario.js';

/** Scenarios about the contract. The first option is the fitting one. */
export const contract: Scenario[] = [
  {
    id: 'own-contract',
    readers: 'self youth',
    fine: true,
    situation: () => msg('Sebuah perusahaan resmi di luar negeri sudah menerima Marten. Bolehkah dia berangkat sendiri?', {desc: 'Quiz own-contract: the situation'}),
    options: [
      () => msg('Boleh, asal lapor dulu ke Disnaker', {desc: '[critical] Quiz own-contract: the fitting answer'}),
      () => msg('Tidak, semua orang harus lewat PT', {desc: '[critical] Quiz own-contract: an answer that does not fit'}),
    ],
    why: fact('perseorangan-boleh-badan-hukum skema-mandiri', () => msg('Berangkat sendiri hanya boleh ke majikan berbadan hukum, dan tidak untuk jabatan terendah. Anda wajib lapor ke Disnaker dan Perwakilan RI.', {desc: '[critical] Quiz own-contract: the reason'})),
    act: () => msg('Sebelum setuju, tanya Disnaker tentang perusahaan dan jabatannya. Risiko soal pekerjaan Anda tanggung sendiri.', {desc: '[critical] Quiz own-contract: what to do'}),
  },
  {
    id: 'household-own',
    readers: 'self',
    situation: () => msg('Sebuah keluarga di luar negeri menawarkan kerja rumah tangga kepada Yuliana. Bolehkah dia berangkat sendiri?', {desc: 'Quiz household-own: the situation'}),
    options: [
      () => msg('Tidak, tanya jalan resminya', {desc: '[critical] Quiz household-own: the fitting answer'}),
      () => msg('Ya, karena sudah saling kenal', {desc: '[critical] Quiz household-own: an answer that does not fit'}),
    ],
    why: fact('perseorangan-boleh-badan-hukum skema-mandiri penempatan-rumah-tangga-lewat-mitra', () => msg('Berangkat sendiri tidak boleh untuk kerja rumah tangga. PT wajib lewat mitra resmi di sana.', {desc: '[critical] Quiz household-own: the reason'})),
    act: () => msg('Tanya Disnaker atau BP3MI sebelum menjawab keluarga itu.', {desc: '[critical] Quiz household-own: what to do'}),
  },
  {
    id: 'blank-paper',
    readers: 'self',
    situation: () => msg('Perekrut minta Yuliana tanda tangan di kertas kosong. Isinya nanti.', {desc: 'Quiz blank-paper: the situation'}),
    options: [
      () => msg('Tolak, minta isi lengkap', {desc: '[critical] Quiz blank-paper: the fitting answer'}),
      () => msg('Tanda tangan, lalu tunggu saja', {desc: '[critical] Quiz blank-paper: an answer that does not fit'}),
      () => msg('Tanda tangan, minta foto', {desc: '[critical] Quiz blank-paper: an answer that does not fit'}),
    ],
    why: fact('rf-tanpa-kontrak isi-perjanjian-kerja', () => msg('Disuruh tanda tangan kertas kosong adalah tanda bahaya. Perjanjian Kerja harus memuat pekerjaan, gaji, dan jam kerja.', {desc: '[critical] Quiz blank-paper: the reason'})),
    act: () => msg('Minta dibacakan dulu. Tanda tangan hanya kalau mengerti dan setuju.', {desc: '[critical] Quiz blank-paper: what to do'}),
  },
  {
    id: 'ask-meaning',
    readers: 'self elder',
    fine: true,
    situation: () => msg('Marten tidak mengerti isi perjanjiannya. Bolehkah dia minta dijelaskan?', {desc: 'Quiz ask-meaning: the situation'}),
    options: [
      () => msg('Boleh, sampai dia benar mengerti', {desc: '[critical] Quiz ask-meaning: the fitting answer'}),
      () => msg('Tidak, nanti namanya dicoret', {desc: '[critical] Quiz ask-meaning: an answer that does not fit'}),
    ],
    why: fact('hak-h-penjelasan-perjanjian', () => msg('Anda berhak mendapat penjelasan tentang hak dan kewajiban di Perjanjian Kerja.', {desc: '[critical] Quiz ask-meaning: the reason'})),
    act: () => msg('Minta dijelaskan sampai mengerti, sebelum tanda tangan.', {desc: '[critical] Quiz ask-meaning: what to do'}),
  },
  {
    id: 'pay-changed',
    readers: 'self parent',
    situation: () => msg('Majikan menurunkan gaji yang tertulis. Ina tidak setuju. Bolehkah majikan begitu?', {desc: 'Quiz pay-changed: the situation'}),
    options: [
      () => msg('Tidak, kalau Ina tidak setuju', {desc: '[critical] Quiz pay-changed: the fitting answer'}),
      () => msg('Boleh, karena Ina sudah di sana', {desc: '[critical] Quiz pay-changed: an answer that does not fit'}),
    ],
    why: fact('perjanjian-tak-boleh-diubah-sepihak', () => msg('Isi Perjanjian Kerja tidak boleh diubah kalau Anda tidak setuju. Majikan tidak boleh mengubahnya sendiri.', {desc: '[critical] Quiz pay-changed: the reason'})),
    act: () => msg('Simpan salinan perjanjian, dan lapor ke Perwakilan RI.', {desc: '[critical] Quiz pay-changed: what to do'}),
  },
  {
    id: 'other-work',
    readers: 'self',
    situation: () => msg('Di perjanjian tertulis kerja kebun. Sesudah tiba, Yohanes disuruh kerja di kapal. Bolehkah?', {desc: 'Quiz other-work: the situation'}),
    options: [
      () => msg('Tidak, harus sesuai tulisan', {desc: '[critical] Quiz other-work: the fitting answer'}),
      () => msg('Boleh, asal gajinya dibayar', {desc: '[critical] Quiz other-work: an answer that does not fit'}),
      () => msg('Boleh, kalau majikan minta', {desc: '[critical] Quiz other-work: an answer that does not fit'}),
    ],
    why: fact('p3mi-wajib-sesuai-perjanjian larangan-tak-sesuai-keahlian', () => msg('PT wajib menempatkan Anda sesuai Perjanjian Kerja. Dilarang menempatkan Anda pada pekerjaan lain dari yang tertulis.', {desc: '[critical] Quiz other-work: the reason'})),
    act: () => msg('Kalau bisa, hubungi Perwakilan RI, dan beri tahu keluarga.', {desc: '[critical] Quiz other-work: what to do'}),
  },
];
