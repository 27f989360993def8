import {msg} from '@lit/localize';
import {fact} from '../statements.js';
import type {Scenario} from './scenario.js';

/** Scenarios about money. The first option is the fitting one. */
export const money: Scenario[] = [
  {
    id: 'cost-list',
    readers: 'self parent',
    situation: () => msg('Sebuah PT minta Marten membayar biaya. Rinciannya tidak mau ditulis.', {desc: 'Quiz cost-list: the situation'}),
    options: [
      () => msg('Minta rincian, lalu tanya BP3MI', {desc: '[critical] Quiz cost-list: the fitting answer'}),
      () => msg('Bayar dulu, rincian menyusul', {desc: '[critical] Quiz cost-list: an answer that does not fit'}),
      () => msg('Bayar separuhnya saja dulu', {desc: '[critical] Quiz cost-list: an answer that does not fit'}),
    ],
    why: fact('biaya-pasal-30 biaya-permen-17-2025', () => msg('Undang-undang melarang biaya penempatan. Aturan rinciannya berubah.', {desc: '[critical] Quiz cost-list: the reason'})),
    act: () => msg('Minta rincian tertulis, dan tanya Disnaker atau BP3MI sebelum membayar.', {desc: '[critical] Quiz cost-list: what to do'}),
  },
  {
    id: 'betel-money',
    readers: 'parent elder',
    situation: () => msg('Perekrut memberi Mama Yuliana uang sirih pinang. Perekrut itu minta anak Mama dilepas pergi.', {desc: 'Quiz betel-money: the situation'}),
    options: [
      () => msg('Tolak, lalu bicara di rumah', {desc: '[critical] Quiz betel-money: the fitting answer'}),
      () => msg('Terima, karena itu adat kita', {desc: '[critical] Quiz betel-money: an answer that does not fit'}),
      () => msg('Terima, anak ikut belakangan', {desc: '[critical] Quiz betel-money: an answer that does not fit'}),
    ],
    why: fact('rf-uang-sirih-pinang', () => msg('Sirih pinang adalah adat yang terhormat. Uang supaya anak dilepas adalah tanda bahaya.', {desc: '[critical] Quiz betel-money: the reason'})),
    act: () => msg('Tolak uangnya dengan sopan. Sudah menerima? Anda tetap boleh tanya BP3MI.', {desc: '[critical] Quiz betel-money: what to do'}),
  },
  {
    id: 'advance-debt',
    readers: 'self parent',
    situation: () => msg('Perekrut memberi Yohanes uang dulu. Nanti gajinya dipotong, tetapi tidak ada perjanjian tertulis.', {desc: 'Quiz advance-debt: the situation'}),
    options: [
      () => msg('Tolak, dan tanya BP3MI', {desc: '[critical] Quiz advance-debt: the fitting answer'}),
      () => msg('Terima, nanti pasti lunas', {desc: '[critical] Quiz advance-debt: an answer that does not fit'}),
      () => msg('Terima, asal diam-diam', {desc: '[critical] Quiz advance-debt: an answer that does not fit'}),
    ],
    why: fact('rf-utang-dipotong-gaji tppo-arti', () => msg('Uang dulu lalu potong gaji tanpa perjanjian tertulis adalah tanda bahaya. Utang seperti itu bisa dipakai untuk menjerat orang.', {desc: '[critical] Quiz advance-debt: the reason'})),
    act: () => msg('Jangan terima uang itu. Sudah menerima? Anda tetap boleh tanya BP3MI.', {desc: '[critical] Quiz advance-debt: what to do'}),
  },
  {
    id: 'own-account',
    readers: 'self',
    fine: true,
    situation: () => msg('Perekrut mau gaji Ina lewat rekeningnya. Ina mau memakai rekening sendiri. Bolehkah?', {desc: 'Quiz own-account: the situation'}),
    options: [
      () => msg('Boleh, pakai rekening Ina', {desc: '[critical] Quiz own-account: the fitting answer'}),
      () => msg('Tidak, perekrut yang atur', {desc: '[critical] Quiz own-account: an answer that does not fit'}),
    ],
    why: fact('rf-kirim-gaji-ke-calo', () => msg('Gaji lewat rekening perekrut bisa menjadi tanda bahaya. Menurut berita, pernah ada gaji yang hilang.', {desc: '[critical] Quiz own-account: the reason'})),
    act: () => msg('Pakai rekening atas nama sendiri untuk gaji.', {desc: '[critical] Quiz own-account: what to do'}),
  },
];
