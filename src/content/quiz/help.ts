import {msg} from '@lit/localize';
import {fact} from '../statements.js';
import type {Scenario} from './scenario.js';

/** Scenarios about getting help. The first option is the fitting one. */
export const help: Scenario[] = [
  {
    id: 'office-helps',
    readers: 'self parent',
    fine: true,
    situation: () => msg('PT tidak menepati Perjanjian Penempatan dengan Yuliana. Bolehkah dia minta bantuan Disnaker?', {desc: 'Quiz office-helps: the situation'}),
    options: [
      () => msg('Boleh, kalau bicara dulu gagal', {desc: '[critical] Quiz office-helps: the fitting answer'}),
      () => msg('Tidak, PT lebih berkuasa dari dia', {desc: '[critical] Quiz office-helps: an answer that does not fit'}),
    ],
    why: fact('sengketa-musyawarah', () => msg('Bicara dulu dengan PT, dan kalau gagal, minta bantuan dinas tenaga kerja.', {desc: '[critical] Quiz office-helps: the reason'})),
    act: () => msg('Bawa salinan perjanjian. Ada kekerasan atau paksaan? Lapor polisi.', {desc: '[critical] Quiz office-helps: what to do'}),
  },
  {
    id: 'no-papers',
    readers: 'self parent elder',
    fine: true,
    situation: () => msg('Lukas sudah di Sabah tanpa surat lengkap. Bolehkah dia minta tolong?', {desc: 'Quiz no-papers: the situation'}),
    options: [
      () => msg('Boleh, negara membantu pulang', {desc: '[critical] Quiz no-papers: the fitting answer'}),
      () => msg('Tidak, hanya yang punya surat', {desc: '[critical] Quiz no-papers: an answer that does not fit'}),
    ],
    why: fact('komunikasi-nonprosedural-tetap-dibantu', () => msg('Negara tetap membantu orang pulang, juga yang pergi tanpa surat lengkap.', {desc: '[critical] Quiz no-papers: the reason'})),
    act: () => msg('Telepon dulu Perwakilan RI atau BP3MI, dan jangan malu.', {desc: '[critical] Quiz no-papers: what to do'}),
  },
  {
    id: 'agreed-victim',
    readers: 'self elder',
    situation: () => msg('Maria setuju pergi, lalu dipaksa kerja tanpa gaji. Apakah itu salahnya sendiri?', {desc: 'Quiz agreed-victim: the situation'}),
    options: [
      () => msg('Bukan, dia berhak ditolong', {desc: '[critical] Quiz agreed-victim: the fitting answer'}),
      () => msg('Ya, karena dia sudah setuju', {desc: '[critical] Quiz agreed-victim: an answer that does not fit'}),
    ],
    why: fact('tppo-setuju-tetap-pidana tppo-pemulihan', () => msg('Perdagangan orang tetap kejahatan, walaupun korban setuju. Korban berhak dibantu pulih dan pulang.', {desc: '[critical] Quiz agreed-victim: the reason'})),
    act: () => msg('Dengarkan tanpa menyalahkan. Kalau dia mau, bantu menelepon.', {desc: '[critical] Quiz agreed-victim: what to do'}),
  },
  {
    id: 'name-secret',
    readers: 'elder parent',
    fine: true,
    situation: () => msg('Lukas mau melapor perdagangan orang. Bolehkah dia minta namanya dirahasiakan?', {desc: 'Quiz name-secret: the situation'}),
    options: [
      () => msg('Boleh, itu hak seorang pelapor', {desc: '[critical] Quiz name-secret: the fitting answer'}),
      () => msg('Tidak, namanya harus terbuka', {desc: '[critical] Quiz name-secret: an answer that does not fit'}),
    ],
    why: fact('tppo-rahasia', () => msg('Dalam kasus perdagangan orang, nama korban, saksi, dan pelapor berhak dirahasiakan.', {desc: '[critical] Quiz name-secret: the reason'})),
    act: () => msg('Minta nama dirahasiakan sejak awal melapor.', {desc: '[critical] Quiz name-secret: what to do'}),
  },
];
