import {msg, str} from '@lit/localize';

/*
 * Sentences that several widgets show. Each is a function, because msg() must run again after the language changes.
 * A `desc` that begins with [critical]: a wrong translation could hurt somebody.
 */

export const common = {
  languages: () => msg('Pilih bahasa', {desc: 'Button that opens the list of languages'}),
  otherLanguages: () => msg('Bahasa lain (rancangan)', {desc: 'Heading above languages whose translation nobody has checked yet'}),
  checkedSentences: (n: number, total: number) =>
    msg(str`${n} dari ${total} kalimat sudah diperiksa`, {desc: 'Behind the name of a language: how many sentences native speakers have checked'}),
  draftNotice: () =>
    msg('Terjemahan ini masih rancangan dan perlu diperiksa penutur asli', {desc: 'Line shown while a draft language is on screen'}),
  languageFailed: () => msg('Bahasa ini tidak bisa dibuka sekarang.', {desc: 'The file of a language did not load'}),
  again: () => msg('Coba lagi', {desc: 'Button that tries to load something again'}),
  listen: () => msg('Dengarkan', {desc: 'Button that reads the text aloud'}),
  stopListening: () => msg('Berhenti membaca', {desc: 'Button that stops reading aloud'}),
  share: () => msg('Bagikan', {desc: 'Button that shares the number and the page'}),
  shareByWhatsApp: () => msg('Kirim lewat WhatsApp', {desc: 'Link that opens WhatsApp with a text to send'}),
  copy: () => msg('Salin', {desc: 'Button that copies a number or a text'}),
  copied: () => msg('Tersalin', {desc: 'Shown after copying'}),
  copyByHand: () => msg('Tekan lama lalu salin', {desc: 'Shown when copying by button is not possible: press long on the marked text, then copy'}),
  print: () => msg('Cetak', {desc: 'Button that prints'}),
  fullPage: () => msg('Buka halaman lengkap', {desc: 'Link to the complete page that works without JavaScript'}),
  close: () => msg('Tutup', {desc: 'Button that closes a part of the card'}),
  sourceLine: (date: string, name: string) => msg(str`Sumber per ${date}: ${name}`, {desc: 'Date and short name of the source of a fact'}),
  sourceNoDate: (name: string) => msg(str`Sumber tanpa tanggal: ${name}`, {desc: 'Short name of a source that shows no date'}),
  secondHand: (name: string) => msg(str`${name}, dikutip pihak lain`, {desc: 'Name of a source that we read only as quoted by somebody else'}),
  checkedLine: (date: string) => msg(str`Diperiksa ${date}`, {desc: 'The day a person rang the number or opened the official page'}),
  correction: () => msg('Ada yang salah? Beri tahu kami', {desc: 'Link to report a mistake, drawn only where a steward set an address'}),
  offline: (date: string) => msg(str`Tanpa internet. Daftar per ${date}.`, {desc: 'The phone has no internet; the built-in list is shown'}),
  dataFailed: (date: string) =>
    msg(str`Daftar baru tidak bisa dibuka. Ini daftar per ${date}.`, {desc: 'The newer data file is missing or broken; the built-in list is shown'}),
  loadingList: () => msg('Memuat daftar…', {desc: 'Shown when a list takes longer than a second to come'}),
  quickExit: () => msg('Keluar cepat', {desc: '[critical] Button that leaves this page at once for a weather page'}),
  quickExitLimit: () =>
    msg('Tombol ini tidak menghapus riwayat di HP ini.', {desc: '[critical] What the quick exit does not do: it does not erase the history of the phone'}),
};
