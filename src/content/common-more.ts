import {msg, str} from '@lit/localize';

/* Sentences that several widgets show behind a press: languages, sharing, listening, printing. */

export const languageFailed = () => msg('Bahasa ini tidak bisa dibuka sekarang.', {desc: 'The file of a language did not load'});
export const otherLanguages = () => msg('Bahasa lain (rancangan)', {desc: 'Heading above languages whose translation nobody has checked yet'});
export const checkedSentences = (n: number, total: number) =>
  msg(str`${n} dari ${total} kalimat sudah diperiksa`, {desc: 'Behind the name of a language: how many sentences native speakers have checked'});
export const uncheckedLanguages = () => msg('Bahasa yang belum diperiksa', {desc: 'Heading above draft languages of which no sentence has been checked by a native speaker'});
export const uncheckedNotice = () => msg('Belum ada penutur asli yang memeriksa. Bisa ada kata yang salah.', {desc: 'Under that heading: nobody who speaks these languages has checked them, words may be wrong'});
export const wrongTranslation = () => msg('Ada terjemahan yang salah? Beri tahu kami', {desc: 'Link that opens a message to us on the reader’s own phone, about a wrong translation'});
export const wrongWords = (language: string, title: string) =>
  msg(str`Terjemahan bahasa ${language} di “${title}” ada yang salah. Kalimat itu: … Sebaiknya: …`, {desc: 'Text of that message; the reader fills in the sentence and a better one. Values: name of the language, title of the widget'});
export const again = () => msg('Coba lagi', {desc: 'Button that tries to load something again'});
export const listen = () => msg('Dengarkan', {desc: 'Button that reads the text aloud'});
export const stopListening = () => msg('Berhenti membaca', {desc: 'Button that stops reading aloud'});
export const share = () => msg('Bagikan', {desc: 'Button that shares the number and the page'});
export const shareByWhatsApp = () => msg('Kirim lewat WhatsApp', {desc: 'Link that opens WhatsApp with a text to send'});
export const copy = () => msg('Salin', {desc: 'Button that copies a number or a text'});
export const copied = () => msg('Tersalin', {desc: 'Shown after copying'});
export const copyByHand = () => msg('Tekan lama lalu salin', {desc: 'Shown when copying by button is not possible: press long on the marked text, then copy'});
export const printBlocked = () => msg('Halaman cetak tidak bisa dibuka di sini. Pakai tautan ini.', {desc: 'The browser blocked the print page; a link follows'});
export const correction = () => msg('Ada yang salah? Beri tahu kami', {desc: 'Link to report a mistake, drawn only where a steward set an address'});
