import {msg, str} from '@lit/localize';

/* Sentences that only the complete pages show. They never travel with a widget. */
export const page = {
  intro: () => msg('Simpan halaman ini, atau cetak dan bagikan di kampung.', {desc: 'First line of the page with all numbers'}),
  byNeed: () => msg('Pilih yang Anda perlukan', {desc: 'Heading above the five needs on the page'}),
  allNational: () => msg('Semua nomor di Indonesia', {desc: 'Heading above national and local contacts'}),
  allAbroad: () => msg('Nomor menurut negara', {desc: 'Heading above contacts by country'}),
  printed: () => msg('Kertas untuk dicetak', {desc: 'Heading above links to the sheets'}),
  card: () => msg('Daftar nomor', {desc: 'Name of the sheet with the numbers'}),
  wallet: () => msg('Kartu dompet, sepuluh di satu kertas A4', {desc: 'Name of the sheet with ten small cards'}),
  poster: () => msg('Poster dengan nomor untuk disobek', {desc: 'Name of the poster'}),
  how: () => msg('Lalu pakai menu cetak di HP atau komputer.', {desc: 'How to print a sheet'}),
  back: () => msg('Kembali ke halaman', {desc: 'Link from a sheet back to the page'}),
  alsoAt: () => msg('Halaman ini ada di:', {desc: 'Before the printed address of the page'}),
  qr: () => msg('Kode QR ke halaman ini', {desc: 'Text alternative of the QR code'}),
  dataDate: (date: string) => msg(str`Daftar per ${date}. Nomor bisa berubah.`, {desc: 'Date of the list; numbers can change'}),
  posterLine: () => msg('Mau kerja ke luar negeri? Tanya dulu.', {desc: 'Large line on the poster'}),
  licence: () => msg('Kata dan data boleh dipakai lagi: CC BY 4.0.', {desc: 'Licence of words and facts'}),
};
