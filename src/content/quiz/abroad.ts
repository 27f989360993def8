import {msg} from '@lit/localize';
import {fact} from '../statements.js';
import type {Scenario} from './scenario.js';

/** Scenarios about being abroad. The first option is the fitting one. */
export const abroad: Scenario[] = [
  {
    id: 'passport-held',
    readers: 'self parent',
    situation: () => msg('Ina bekerja di luar negeri. Menurut hukum Indonesia, siapa yang berhak memegang paspornya?', {desc: 'Quiz passport-held: the situation'}),
    options: [
      () => msg('Ina sendiri, selama bekerja', {desc: '[critical] Quiz passport-held: the fitting answer'}),
      () => msg('Majikannya, selama dia bekerja', {desc: '[critical] Quiz passport-held: an answer that does not fit'}),
      () => msg('Agennya, sampai dia pulang', {desc: '[critical] Quiz passport-held: an answer that does not fit'}),
    ],
    why: fact('hak-j-pegang-paspor', () => msg('Menurut hukum Indonesia, Anda berhak memegang sendiri paspor selama bekerja. Kalau diambil, lapor ke Perwakilan RI.', {desc: '[critical] Quiz passport-held: the reason'})),
    act: () => msg('Foto paspor dan visa, lalu titip fotonya pada keluarga.', {desc: '[critical] Quiz passport-held: what to do'}),
  },
  {
    id: 'call-home',
    readers: 'self parent',
    fine: true,
    situation: () => msg('Majikan melarang Maria menelepon rumah. Bolehkah Maria tetap bicara dengan ibunya?', {desc: 'Quiz call-home: the situation'}),
    options: [
      () => msg('Boleh, itu hak Maria dan ibunya', {desc: '[critical] Quiz call-home: the fitting answer'}),
      () => msg('Tidak, majikan yang mengaturnya', {desc: '[critical] Quiz call-home: an answer that does not fit'}),
    ],
    why: fact('hak-i-komunikasi hak-keluarga-komunikasi', () => msg('Anda berhak berkomunikasi. Keluarga juga berhak bicara dengan Anda.', {desc: '[critical] Quiz call-home: the reason'})),
    act: () => msg('Kalau dilarang, hubungi Perwakilan RI. Keluarga juga boleh melapor.', {desc: '[critical] Quiz call-home: what to do'}),
  },
  {
    id: 'own-faith',
    readers: 'self elder',
    fine: true,
    situation: () => msg('Yohanes bekerja jauh dari kampung. Bolehkah dia beribadah menurut imannya?', {desc: 'Quiz own-faith: the situation'}),
    options: [
      () => msg('Boleh, itu hak Yohanes juga', {desc: '[critical] Quiz own-faith: the fitting answer'}),
      () => msg('Tidak, ikut majikan saja', {desc: '[critical] Quiz own-faith: an answer that does not fit'}),
    ],
    why: fact('hak-e-ibadah', () => msg('Menurut hukum Indonesia, Anda berhak beribadah menurut agama dan keyakinan Anda.', {desc: '[critical] Quiz own-faith: the reason'})),
    act: () => msg('Tanya hari libur dan tempat ibadah sebelum tanda tangan.', {desc: '[critical] Quiz own-faith: what to do'}),
  },
  {
    id: 'report-arrival',
    readers: 'self',
    situation: () => msg('Marten baru tiba di negara tujuan. Menurut hukum Indonesia, ke mana dia wajib melapor?', {desc: 'Quiz report-arrival: the situation'}),
    options: [
      () => msg('Ke kantor Perwakilan RI', {desc: '[critical] Quiz report-arrival: the fitting answer'}),
      () => msg('Ke kantor polisi di sana', {desc: '[critical] Quiz report-arrival: an answer that does not fit'}),
      () => msg('Ke rumah agennya lebih dulu', {desc: '[critical] Quiz report-arrival: an answer that does not fit'}),
    ],
    why: fact('kewajiban-lapor-diri', () => msg('Pekerja wajib lapor ke Perwakilan RI saat datang. Lapor juga selama tinggal dan saat pulang.', {desc: '[critical] Quiz report-arrival: the reason'})),
    act: () => msg('Catat nomor Perwakilan RI sebelum berangkat.', {desc: '[critical] Quiz report-arrival: what to do'}),
  },
  {
    id: 'scam-office',
    readers: 'youth parent',
    situation: () => msg('Iklan di HP menawarkan kerja kantor di Kamboja. Gajinya besar dan syaratnya mudah.', {desc: 'Quiz scam-office: the situation'}),
    options: [
      () => msg('Jangan ikut, tanya BP3MI dulu', {desc: '[critical] Quiz scam-office: the fitting answer'}),
      () => msg('Ikut, karena gajinya besar', {desc: '[critical] Quiz scam-office: an answer that does not fit'}),
      () => msg('Ikut, kalau teman juga ikut', {desc: '[critical] Quiz scam-office: an answer that does not fit'}),
    ],
    why: fact('kamboja-bukan-negara-tujuan rf-online-scam', () => msg('Kamboja bukan negara penempatan resmi. Banyak yang ikut lowongan seperti ini dipaksa menipu lewat internet.', {desc: '[critical] Quiz scam-office: the reason'})),
    act: () => msg('Jangan kirim foto KTP atau paspor. Tanya BP3MI tentang iklan itu.', {desc: '[critical] Quiz scam-office: what to do'}),
  },
];
