import {msg, str} from '@lit/localize';

/* Sentences that several widgets show behind a press: languages, sharing, listening, printing. */

export const more = {
  languageFailed: () => msg('Bahasa ini tidak bisa dibuka sekarang.', {desc: 'The file of a language did not load'}),
  otherLanguages: () => msg('Bahasa lain (rancangan)', {desc: 'Heading above languages whose translation nobody has checked yet'}),
  checkedSentences: (n: number, total: number) =>
    msg(str`${n} dari ${total} kalimat sudah diperiksa`, {desc: 'Behind the name of a language: how many sentences native speakers have checked'}),
  again: () => msg('Coba lagi', {desc: 'Button that tries to load something again'}),
  listen: () => msg('Dengarkan', {desc: 'Button that reads the text aloud'}),
  stopListening: () => msg('Berhenti membaca', {desc: 'Button that stops reading aloud'}),
  share: () => msg('Bagikan', {desc: 'Button that shares the number and the page'}),
  shareByWhatsApp: () => msg('Kirim lewat WhatsApp', {desc: 'Link that opens WhatsApp with a text to send'}),
  copy: () => msg('Salin', {desc: 'Button that copies a number or a text'}),
  copied: () => msg('Tersalin', {desc: 'Shown after copying'}),
  copyByHand: () => msg('Tekan lama lalu salin', {desc: 'Shown when copying by button is not possible: press long on the marked text, then copy'}),
  printBlocked: () => msg('Halaman cetak tidak bisa dibuka di sini. Pakai tautan ini.', {desc: 'The browser blocked the print page; a link follows'}),
  correction: () => msg('Ada yang salah? Beri tahu kami', {desc: 'Link to report a mistake, drawn only where a steward set an address'}),
};
