import {msg} from '@lit/localize';
import {fact} from '../statements.js';
import type {Scenario} from './scenario.js';

/** Scenarios about visa and the way there. The first option is the fitting one. */
export const visa: Scenario[] = [
  {
    id: 'tourist-visa',
    readers: 'self youth',
    situation: () => msg('Perekrut bilang, kerja dengan visa wisata sudah cukup. Apakah benar?', {desc: 'Quiz tourist-visa: the situation'}),
    options: [
      () => msg('Tidak, harus memakai visa kerja', {desc: '[critical] Quiz tourist-visa: the fitting answer'}),
      () => msg('Ya, visanya bisa diganti nanti', {desc: '[critical] Quiz tourist-visa: an answer that does not fit'}),
      () => msg('Ya, asal ada paspor resmi', {desc: '[critical] Quiz tourist-visa: an answer that does not fit'}),
    ],
    why: fact('dokumen-visa-kerja rf-visa-wisata', () => msg('Sebelum berangkat Anda wajib punya visa kerja. Bekerja dengan visa wisata adalah tanda bahaya.', {desc: '[critical] Quiz tourist-visa: the reason'})),
    act: () => msg('Jangan berangkat dulu. Tanya Disnaker atau BP3MI tentang visa kerja.', {desc: '[critical] Quiz tourist-visa: what to do'}),
  },
  {
    id: 'night-boat',
    readers: 'self youth elder',
    situation: () => msg('Marten dijanjikan kerja sawit di Kalimantan. Sekarang dia mau dibawa malam-malam ke Tawau.', {desc: 'Quiz night-boat: the situation'}),
    options: [
      () => msg('Jangan naik, minta tolong', {desc: '[critical] Quiz night-boat: the fitting answer'}),
      () => msg('Naik, yang penting ada kerja', {desc: '[critical] Quiz night-boat: an answer that does not fit'}),
      () => msg('Naik, asal bersama teman', {desc: '[critical] Quiz night-boat: an answer that does not fit'}),
    ],
    why: fact('rf-lewat-kalimantan', () => msg('Dijanjikan Kalimantan, lalu dibawa ke Tawau malam hari, adalah tanda bahaya. Tawau ada di Malaysia.', {desc: '[critical] Quiz night-boat: the reason'})),
    act: () => msg('Pergi ke tempat ramai. Minta tolong petugas, dan telepon keluarga.', {desc: '[critical] Quiz night-boat: what to do'}),
  },
  {
    id: 'officer-stops',
    readers: 'self',
    situation: () => msg('Petugas imigrasi menunda Yohanes, karena surat kerjanya tidak lengkap. Apa yang terbaik?', {desc: 'Quiz officer-stops: the situation'}),
    options: [
      () => msg('Tanya BP3MI, lalu lengkapi surat', {desc: '[critical] Quiz officer-stops: the fitting answer'}),
      () => msg('Coba lagi lewat pelabuhan lain', {desc: '[critical] Quiz officer-stops: an answer that does not fit'}),
      () => msg('Bilang mau jalan-jalan saja', {desc: '[critical] Quiz officer-stops: an answer that does not fit'}),
    ],
    why: fact('imigrasi-tunda larangan-pejabat', () => msg('Petugas bisa menunda kalau ada tanda mau bekerja tanpa surat. Pejabat dilarang memberangkatkan orang yang suratnya belum lengkap.', {desc: '[critical] Quiz officer-stops: the reason'})),
    act: () => msg('Tanya surat apa yang masih kurang, dan lengkapi dulu.', {desc: '[critical] Quiz officer-stops: what to do'}),
  },
  {
    id: 'complete-papers',
    readers: 'self',
    fine: true,
    situation: () => msg('Semua surat Ina lengkap, juga visa kerja. Bolehkah dia menunjukkannya kepada petugas?', {desc: 'Quiz complete-papers: the situation'}),
    options: [
      () => msg('Boleh, tunjukkan semua suratnya', {desc: '[critical] Quiz complete-papers: the fitting answer'}),
      () => msg('Jangan, lebih baik hindari petugas', {desc: '[critical] Quiz complete-papers: an answer that does not fit'}),
    ],
    why: fact('larangan-pejabat dokumen-visa-kerja', () => msg('Pejabat dilarang menahan keberangkatan pekerja yang suratnya sudah lengkap.', {desc: '[critical] Quiz complete-papers: the reason'})),
    act: () => msg('Bawa semua surat, dan titip salinannya di rumah.', {desc: '[critical] Quiz complete-papers: what to do'}),
  },
];
