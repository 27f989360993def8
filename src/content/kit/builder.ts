import {msg, str} from '@lit/localize';
import {copy} from '../common-more.js';
import type {Line} from '../contact-lines.js';

/* The builder of embed codes. */

export const heading = () => msg('Buat kode untuk situs Anda', {desc: 'Builder: heading'});
export const steps: readonly Line[] = [
  () => msg('Pilih alat', {desc: 'Builder: step 1, choose the widget'}),
  () => msg('Di mana dipasang?', {desc: 'Builder: step 2, where will it stand?'}),
  () => msg('Atur', {desc: 'Builder: step 3, settings'}),
  copy,
  () => msg('Periksa', {desc: 'Builder: step 5, check'}),
];
export const chooseLead = () => msg('Boleh lebih dari satu. Tanpa pilihan, Anda mendapat kartu bantuan.', {desc: 'Builder: below step 1'});
export const settingsLead = () => msg('Semua boleh dibiarkan. Isi biasa sudah cocok untuk NTT.', {desc: 'Builder: below step 3, all can be left as it is'});
export const preview = () => msg('Contoh di HP kecil', {desc: 'Builder: heading above the preview, 320 px wide'});
export const optionsOf = (name: string) => msg(str`Pilihan ${name}`, {desc: 'Builder: heading above the settings of one widget'});
export const more = () => msg('Pilihan lain', {desc: 'Builder: opens further settings'});
export const colour = () => msg('Warna utama', {desc: 'Builder: field for the accent colour'});
export const colourHint = () => msg('Contoh: #8a2f1c. Kosong berarti warna kami.', {desc: 'Builder: below the field for the colour'});
export const useColour = (colour: string) => msg(str`Pakai ${colour}`, {desc: 'Builder: button that takes a colour that can be read'});
export const fixed = () => msg('Kunci versi (integrity)', {desc: 'Builder: box, a fixed version with integrity'});
export const fixedCost = () => msg('Nomor yang salah tidak bisa kami tarik dari versi terkunci. Pakai hanya kalau aturan kantor memintanya.', {desc: '[critical] Builder: cost of the fixed version; a wrong number cannot be recalled from it'});
export const folder = () => msg('Alamat folder di situs Anda', {desc: 'Builder: field, address of the folder on the own server'});
export const folderHint = () => msg('Contoh: https://kantor.example/migrasi-aman/', {desc: 'Builder: example of that address'});
export {copyLink as keep} from '../pulpit/words.js';
export const keepHint = () => msg('Kirim kepada rekan. Pilihan Anda ada di dalam tautan, tanpa nama siapa pun.', {desc: 'Builder: the link holds the choices and nobody’s name'});

/** Beside a field, as `Mark.say` names them. */
export const marks = {
  good: () => msg('Baik', {desc: 'Builder: beside a field that is right'}),
  chosen: () => msg('Sudah dipilih', {desc: 'Builder: beside a choice that was made'}),
  noWidget: () => msg('Belum dipilih. Kami pakai kartu bantuan.', {desc: 'Builder: no widget chosen; the hotline card is used'}),
  noHost: () => msg('Belum dipilih. Pilih, supaya caranya cocok.', {desc: 'Builder: no host chosen'}),
  noFolder: () => msg('Tulis alamat folder, supaya kodenya benar.', {desc: 'Builder: the address of the own folder is missing'}),
  notKnown: () => msg('Isi ini tidak dikenal. Kami pakai isi biasa.', {desc: 'Builder: unknown value, the usual one is used'}),
  notNumber: () => msg('Angka ini di luar batas. Kami pakai angka biasa.', {desc: 'Builder: number out of range'}),
  notAddress: () => msg('Alamat harus mulai dengan https://', {desc: 'Builder: an address must begin with https://'}),
  tooLong: () => msg('Terlalu panjang, paling banyak 60 huruf.', {desc: 'Builder: text too long, 60 letters at most'}),
  notColour: () => msg('Ini bukan kode warna. Contoh: #8a2f1c', {desc: 'Builder: not a colour'}),
  notInFrame: () => msg('Tidak berlaku di dalam bingkai.', {desc: 'Builder: this setting does nothing inside a frame'}),
  accentAuto: () => msg('Satu warna tidak terbaca di terang dan gelap. Pilih terang atau gelap.', {desc: 'Builder: one colour cannot be read on light and on dark; choose one'}),
  contrastGood: (ratio: string) => msg(str`Kontras ${ratio} banding 1. Mudah dibaca.`, {desc: 'Builder: contrast of the colour, readable'}),
  contrastLow: (ratio: string) => msg(str`Kontras ${ratio} banding 1. Sulit dibaca, perlu 4,5.`, {desc: 'Builder: contrast of the colour, too low; 4.5 is needed'}),
} as const;

/** Above each thing to copy, as `Output.kind` names them. */
export const outputs = {
  script: () => msg('Kode untuk ditempel', {desc: 'Builder: above the snippet'}),
  frame: () => msg('Kode bingkai (iframe)', {desc: 'Builder: above a frame as code'}),
  address: () => msg('Alamat untuk ditempel', {desc: 'Builder: above the address of a page, to embed'}),
  shortcode: () => msg('Kode pendek untuk plugin', {desc: 'Builder: above a short code of the plugin'}),
  words: () => msg('Tulisan tanpa skrip: nomor dan tautan', {desc: 'Builder: above words that need no script'}),
  rule: () => msg('Baris untuk file gaya (CSS) situs Anda', {desc: 'Builder: above a line for the style sheet'}),
  policy: () => msg('Tambahan untuk Content-Security-Policy', {desc: 'Builder: above header lines'}),
  module: () => msg('Dengan modul (React, Vue, dan lain-lain)', {desc: 'Builder: above lines for a bundler'}),
  link: () => msg('Tautan saja', {desc: 'Builder: above the address of a page, to send'}),
  message: () => msg('Teks untuk WhatsApp atau Facebook', {desc: 'Builder: above a text to send'}),
} as const;
export const height = (pixels: string) => msg(str`Beri tinggi ${pixels} piksel, kira-kira satu layar HP.`, {desc: 'Builder: height of a frame that does not grow by itself'});
export {copy};
export const copied = () => msg('Tersalin. Sesudah dipasang, buka situs Anda di HP dan tekan nomornya.', {desc: 'Builder: after copying'});
export const sent = () => msg('Tersalin. Tempel di WhatsApp atau Facebook.', {desc: 'Builder: after copying a text to send'});
export const poster = () => msg('Buka poster untuk dicetak, dengan kode QR', {desc: 'Builder: link to a poster with a QR code'});
export const byHand = () => msg('Sudah ditandai. Tekan lama, lalu pilih Salin.', {desc: 'Builder: copying by button is not possible; the text is marked'});
export const repair = () => msg('Perbaiki dulu isian yang salah.', {desc: 'Builder: copying waits until an error is mended'});
export const download = () => msg('Unduh semua file (zip)', {desc: 'Builder: link to the files for the own server'});
export const plugin = () => msg('Unduh plugin WordPress (zip), untuk admin', {desc: 'Builder: link to the plugin'});
export const picture = () => msg('Unduh gambar untuk dikirim', {desc: 'Builder: button that makes a picture with the number'});
export const code = () => msg('Kode QR untuk dicetak', {desc: 'Builder: above a QR code'});
