import {msg} from '@lit/localize';
import {fact} from '../statements.js';
import type {Scenario} from './scenario.js';

/** Scenarios about who may recruit, and how to check. The first option is the fitting one. */
export const recruiter: Scenario[] = [
  {
    id: 'friend-offer',
    readers: 'self youth',
    situation: () => msg('Teman lama mengajak Maria kerja di Malaysia. Dia bukan dari perusahaan mana pun.', {desc: 'Quiz friend-offer: the situation'}),
    options: [
      () => msg('Jangan ikut, tanya Disnaker', {desc: '[critical] Quiz friend-offer: the fitting answer'}),
      () => msg('Ikut saja, teman itu baik', {desc: '[critical] Quiz friend-offer: an answer that does not fit'}),
      () => msg('Titip KTP asli kepadanya', {desc: '[critical] Quiz friend-offer: an answer that does not fit'}),
    ],
    why: fact('larangan-calo-perseorangan rf-calo-perorangan', () => msg('Perorangan dilarang mengirim pekerja ke luar negeri. Teman atau kerabat juga termasuk.', {desc: '[critical] Quiz friend-offer: the reason'})),
    act: () => msg('Tanya Disnaker atau BP3MI, PT mana yang resmi.', {desc: '[critical] Quiz friend-offer: what to do'}),
  },
  {
    id: 'check-company',
    readers: 'self parent',
    fine: true,
    situation: () => msg('Marten ditawari kerja oleh sebuah PT. Dia mau cek nama PT itu dulu. Bolehkah?', {desc: 'Quiz check-company: the situation'}),
    options: [
      () => msg('Boleh, itu langkah yang baik', {desc: '[critical] Quiz check-company: the fitting answer'}),
      () => msg('Tidak, nanti PT itu bisa marah', {desc: '[critical] Quiz check-company: an answer that does not fit'}),
    ],
    why: fact('cek-p3mi hak-c-informasi-benar', () => msg('Anda berhak mendapat info yang benar. Nama PT bisa dicek di daftar resmi atau BP3MI.', {desc: '[critical] Quiz check-company: the reason'})),
    act: () => msg('Cek nama PT sebelum setuju.', {desc: '[critical] Quiz check-company: what to do'}),
  },
  {
    id: 'licence-lent',
    readers: 'self elder',
    situation: () => msg('Seorang bapak mencari orang untuk dikirim bekerja. Katanya dia pinjam izin sebuah PT. Bolehkah?', {desc: 'Quiz licence-lent: the situation'}),
    options: [
      () => msg('Tidak, izin tidak boleh dipinjam', {desc: '[critical] Quiz licence-lent: the fitting answer'}),
      () => msg('Boleh, izinnya masih tetap berlaku', {desc: '[critical] Quiz licence-lent: an answer that does not fit'}),
    ],
    why: fact('larangan-pindah-izin p3mi-izin-pemerintah-pusat', () => msg('PT harus punya izin sendiri dari pemerintah pusat. Izin itu tidak boleh dipinjamkan.', {desc: '[critical] Quiz licence-lent: the reason'})),
    act: () => msg('Minta nama PT, lalu tanya BP3MI.', {desc: '[critical] Quiz licence-lent: what to do'}),
  },
  {
    id: 'avoid-village',
    readers: 'self parent elder',
    situation: () => msg('Perekrut minta Ina diam. Katanya jangan sampai kantor desa tahu.', {desc: 'Quiz avoid-village: the situation'}),
    options: [
      () => msg('Ceritakan dulu ke kantor desa', {desc: '[critical] Quiz avoid-village: the fitting answer'}),
      () => msg('Diam, supaya cepat berangkat', {desc: '[critical] Quiz avoid-village: an answer that does not fit'}),
      () => msg('Ceritakan sesudah sampai', {desc: '[critical] Quiz avoid-village: an answer that does not fit'}),
    ],
    why: fact('rf-tidak-lewat-disnaker', () => msg('Disuruh menghindari kantor desa, Disnaker, atau imigrasi adalah tanda bahaya. Jalan resmi lewat kantor itu.', {desc: '[critical] Quiz avoid-village: the reason'})),
    act: () => msg('Ceritakan kepada kepala desa atau Disnaker sebelum setuju.', {desc: '[critical] Quiz avoid-village: what to do'}),
  },
  {
    id: 'village-data',
    readers: 'self elder',
    fine: true,
    situation: () => msg('Kantor desa mau mencatat nama dan negara tujuan Yuliana. Apakah itu wajar?', {desc: 'Quiz village-data: the situation'}),
    options: [
      () => msg('Wajar, itu memang tugas kantor desa', {desc: '[critical] Quiz village-data: the fitting answer'}),
      () => msg('Tidak, itu urusan PT sendiri saja', {desc: '[critical] Quiz village-data: an answer that does not fit'}),
    ],
    why: fact('tugas-desa', () => msg('Pemerintah desa bertugas mencatat data calon pekerja. Desa juga memantau yang pergi dan pulang.', {desc: '[critical] Quiz village-data: the reason'})),
    act: () => msg('Datang ke kantor desa sebelum berangkat.', {desc: '[critical] Quiz village-data: what to do'}),
  },
];
