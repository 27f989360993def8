import {msg, str} from '@lit/localize';

/* Sentences that only the complete page of the recruiter lookup shows. They never travel with a widget. */
export const lookupPage = {
  intro: () => msg('Halaman ini memuat daftar PT, sanksi, dan yang perlu ditanya.', {desc: 'First line of the page about recruiters: it has the list of companies, sanctions, and what to ask'}),
  askAll: () => msg('Siapa pun yang mengajak, tanyakan ini', {desc: 'Heading: questions to ask whoever invites'}),
  how: () => msg('Cara mengecek sendiri', {desc: 'Heading: how to check a company oneself'}),
  stepName: () => msg('Minta nama lengkap PT dan nomornya. Lihat di surat atau papan kantornya.', {desc: 'Step: ask for the full name and number of the company; look at its letter or the board of its office'}),
  stepList: () => msg('Cari nama itu di daftar di bawah. Bandingkan setiap huruf dan angka.', {desc: 'Step: look for the name in the list below; compare every letter and digit'}),
  stepSanctions: () => msg('Lihat juga sanksi di bawah. PT yang tercatat pun bisa kena sanksi.', {desc: 'Step: look at the sanctions below too; a listed company can be sanctioned as well'}),
  stepOfficial: () => msg('Kalau ada internet, lihat juga daftar resmi SISKOP2MI.', {desc: 'Step: with internet, look at the official list SISKOP2MI as well; links follow'}),
  officialList: () => msg('Daftar resmi P3MI', {desc: 'Link to the official list of licensed companies (P3MI)'}),
  officialSanctions: () => msg('Daftar resmi sanksi', {desc: 'Link to the official list of sanctioned companies'}),
  sanctions: () => msg('Sanksi yang kami ketahui', {desc: 'Heading: the sanctions that we know of'}),
  incomplete: (date: string) => msg(str`Daftar sanksi ini tidak lengkap. Terakhir dilihat ${date}.`, {desc: 'The list of sanctions is not complete; the day it was last looked at'}),
  list: () => msg('Daftar PT dari A sampai Z', {desc: 'Heading: the list of companies from A to Z'}),
  listOld: () => msg('Daftar ini sudah lama. Nama di sini pernah tercatat, sekarang mungkin tidak.', {desc: '[critical] The list is old: the names were listed once, perhaps not any more'}),
  record: () => msg('Catatan untuk diisi dan dibawa ke BP3MI', {desc: 'Link to a sheet to fill in by hand and take to the office BP3MI'}),
};
