import {msg, str} from '@lit/localize';
import type {Occasion, Paper, Tradition} from '../../data/pulpit.js';
import type {Line} from '../contact-lines.js';

/* Interface words of the pulpit message. They state no fact; the messages do. */

export const title = () => msg('Pesan untuk mimbar dan warta', {desc: 'Title of the pulpit message: texts for the pulpit and the parish bulletin'});
export const intro = () => msg('Pengumuman, teks WhatsApp, dan kertas untuk warta. Siap dipakai.', {desc: 'First line: an announcement, a WhatsApp text and paper for the bulletin, ready to use'});
export const sunday = (date: string) => msg(str`Untuk hari Minggu, ${date}:`, {desc: 'Before the message of this week: for Sunday, the date'});
export const open = () => msg('Buka pesan ini', {desc: 'Button that opens the message of this week'});
export const nativeFirst = () => msg('Minta penutur asli membaca rancangan ini dulu, sebelum dibacakan di gereja.', {desc: '[critical] In a draft language: let a native speaker read this draft before it is read in church'});

/* One message. */
export const which = () => msg('Pilih pesan', {desc: 'Field: which of the eight messages'});
export const short = () => msg('Pendek', {desc: 'The short form of a message, for announcements'});
export const long = () => msg('Panjang', {desc: 'The long form of a message, two minutes'});
export const prayer = () => msg('Pokok doa', {desc: 'The prayer point of a message'});
export const words = (n: number, most: number, seconds: number) => msg(str`${n} dari ${most} kata, kira-kira ${seconds} detik`, {desc: 'How many words a text has, how many it may have, and how long it takes'});
export const letters = (n: number, most: number) => msg(str`${n} dari ${most} huruf`, {desc: 'How many letters a text has, and how many it may have'});
export const tooLong = () => msg('Teks ini terlalu panjang. Pendekkan salam, penutup, atau nama.', {desc: 'A text is longer than allowed: shorten the greeting, the closing or a name'});
export const aloud = () => msg('Baca keras', {desc: 'Button that opens the text in large letters, to be read aloud'});
export const whatsAppText = () => msg('Teks WhatsApp', {desc: 'Heading above the text that is sent by WhatsApp'});
export const copyLink = () => msg('Salin tautan pilihan ini', {desc: 'Button that copies a link to this message as chosen here, for somebody else'});
export const linkHolds = () => msg('Tautan hanya membawa pilihan. Nama, salam, dan kontak tidak ikut.', {desc: 'The link holds the choices alone, no name, greeting or contact'});
export const calendar = () => msg('Kalender pesan setahun (.ics)', {desc: 'Link to a calendar file with the message of each Sunday'});

/* Paper. */
export const paper = () => msg('Kertas', {desc: 'Field: on which paper'});
export const papers: Record<Paper, Line> = {
  four: () => msg('Empat sisipan di satu A4', {desc: 'Paper: four bulletin inserts on one A4'}),
  two: () => msg('Dua sisipan di satu A4', {desc: 'Paper: two bulletin inserts on one A4'}),
  a5: () => msg('Satu sisipan A5', {desc: 'Paper: one bulletin insert, A5'}),
  a4: () => msg('Poster A4', {desc: 'Paper: a poster, A4'}),
  a3: () => msg('Poster A3', {desc: 'Paper: a poster, A3'}),
  guide: () => msg('Panduan bicara, satu halaman', {desc: 'Paper: a guide for talking in a group, one page'}),
  wide: () => msg('Slide lebar (16:9)', {desc: 'Paper: a slide for a wide projector'}),
  classic: () => msg('Slide biasa (4:3)', {desc: 'Paper: a slide for an older projector'}),
};
export const withCode = () => msg('Dengan kode QR', {desc: 'Box: print a QR code too'});
export const print = () => msg('Cetak', {desc: 'Button that prints'});
export const held = () => msg('Pesan ini tentang aturan yang bisa berubah. Datanya sudah lama, jadi tidak bisa dicetak.', {desc: '[critical] The message tells rules that may have changed, and its data is old: it cannot be printed'});
export const heldClock = () => msg('Tanggal di HP ini keliru, jadi pesan ini tidak bisa dicetak. Betulkan dulu tanggalnya.', {desc: '[critical] The date of this phone is wrong, so that nobody knows how old the data is: the message cannot be printed'});

/* What can be changed. */
export const change = () => msg('Ubah salam, paroki, tanggal, dan kontak', {desc: 'Opens the fields: greeting, parish, date and contact'});
export const locked = () => msg('Isi pesan tidak bisa diubah, supaya tetap benar. Jangan menulis nama orang atau PT.', {desc: '[critical] The message itself cannot be changed, so that it stays true; write no name of a person or company'});
export const tradition = () => msg('Gereja atau kelompok', {desc: 'Field: which church or group'});
export const traditions: Record<Tradition, Line> = {
  umum: () => msg('Untuk siapa saja', {desc: 'No church in particular'}),
  gmit: () => msg('GMIT', {desc: 'The Protestant church of Timor; its name is the same in all languages'}),
  katolik: () => msg('Katolik', {desc: 'Catholic'}),
  kristen: () => msg('Kristen lain', {desc: 'Another Christian church'}),
  'lintas-iman': () => msg('Lintas iman', {desc: 'People of several faiths'}),
};
export const greeting = () => msg('Salam pembuka', {desc: 'Field: the greeting'});
export const closing = () => msg('Salam penutup', {desc: 'Field: the closing'});
export const parish = () => msg('Nama paroki atau jemaat', {desc: 'Field: the name of the parish'});
export const date = () => msg('Tanggal', {desc: 'Field: the date'});
export const contact = () => msg('Orang di sini yang bisa membantu', {desc: 'Heading above a local contact'});
export const role = () => msg('Jabatan, tanpa nama orang', {desc: 'Field: the role of the local contact, without a name'});
export const number = () => msg('Nomor telepon', {desc: 'Field: the number of the local contact'});
export const consent = () => msg('Orang ini setuju nomornya ditulis dan dibagikan.', {desc: '[critical] Box: this person agrees that the number is written and passed on'});
export const both = () => msg('Tulis jabatan dan nomor, atau kosongkan keduanya.', {desc: 'Of role and number one is missing'});
export const numberWrong = () => msg('Nomor ini tidak bisa dipakai. Tulis angka saja.', {desc: 'What was typed is no number'});
export const consentFirst = () => msg('Tanya dulu orangnya, lalu centang. Sebelum itu nomornya tidak ditulis.', {desc: '[critical] The local contact has not agreed yet: ask first; until then the number is not written'});
export const forReading = () => msg('Untuk dibacakan', {desc: 'Heading above the fields that change what is read out: greeting and closing'});
export const forPaper = () => msg('Untuk kertas', {desc: 'Heading above the fields that change paper alone: parish and date'});
export const withoutContact = () => msg('Kontak belum ikut: belum lengkap, atau orangnya belum setuju.', {desc: 'Beside the button that prints: the local contact is left out, since it is not complete or the person has not agreed'});
export const kept = () => msg('Kami tidak menyimpan dan tidak mengirim ini. Anda sendiri yang membagikannya.', {desc: 'What is typed is neither kept nor sent by us; only the reader passes it on'});

/* Reading aloud. */
export const start = () => msg('Mulai hitung waktu', {desc: 'Button that starts the timer'});
export const stop = () => msg('Hentikan waktu', {desc: 'Button that stops the timer'});
export const took = (time: string) => msg(str`Waktu: ${time}`, {desc: 'How long the reading has taken'});
export const stays = () => msg('Layar tetap menyala selama teks ini terbuka.', {desc: 'The screen stays on while this text is open'});
export const mayDim = () => msg('Layar bisa padam sendiri. Sentuh layar sesekali.', {desc: 'The browser cannot keep the screen on: touch it from time to time'});

/* The tally. */
export const read = () => msg('Sudah dibacakan', {desc: 'Button and heading: this message has been read out; notes it on this phone'});
export const tally = () => msg('Catat tanggal, pesan, dan kira-kira berapa yang hadir. Tabelnya untuk BP3MI.', {desc: 'What the tally is: date, message and rough attendance, a table for BP3MI'});
export const present = () => msg('Kira-kira berapa orang hadir?', {desc: 'Field: about how many people were there'});
export const presentWrong = () => msg('Tulis jumlah orang, dari 1 sampai 99999. Atau kosongkan.', {desc: 'The number of people is impossible: a number from 1 to 99999, or nothing'});
export const dayWrong = () => msg('Tulis tanggal dibacakan: hari ini, atau paling lama satu tahun lalu.', {desc: 'The day is missing, in the future, or more than a year ago'});
export const record = () => msg('Catat', {desc: 'Button that notes that the message was read out'});
export const message = () => msg('Pesan', {desc: 'Column: the message'});
export const people = () => msg('Hadir', {desc: 'Column: how many people were there'});
export const remove = (date: string, title: string) => msg(str`Hapus: ${date}, ${title}`, {desc: 'Button that deletes one row of the tally; its date and message follow'});
export const recorded = () => msg('Sudah dicatat.', {desc: 'Said after a reading was noted'});
export const sure = () => msg('Semua catatan di HP ini akan hilang.', {desc: '[critical] Before the whole tally is deleted: all of it will be gone'});
export const sureYes = () => msg('Ya, hapus semua', {desc: 'Button under the warning: yes, delete all'});
export const until = () => msg('Tersimpan di HP ini, paling lama satu tahun.', {desc: 'The tally is kept on this phone for a year at most'});
export const sendYourself = () => msg('Mau memberi tabel ini kepada BP3MI? Simpan, salin, atau kirim sendiri.', {desc: 'The tally can be given to BP3MI: save it, copy it or send it yourself'});
export const noRoom = () => msg('HP ini tidak bisa menyimpan. Catat di kertas saja.', {desc: 'Storage is blocked or full: note it on paper'});
export const report = (place: string) => msg(str`Pesan yang sudah dibacakan, ${place}`, {desc: 'First line of the tally as a text; the parish follows'});
export const reportHere = () => msg('Pesan yang sudah dibacakan', {desc: 'First line of the tally as a text, without a parish'});
export const row = (date: string, title: string, n: string) => msg(str`${date}: ${title}, ${n} orang`, {desc: 'One row of the tally as a text: date, message, people'});
export const rowOnly = (date: string, title: string) => msg(str`${date}: ${title}`, {desc: 'One row of the tally as a text, where nobody counted'});

/** Why a message stands on its Sunday. */
export const occasions: Record<Occasion, Line> = {
  christmas: () => msg('Menjelang Natal', {desc: 'Time of the year: before Christmas, when friends come home on leave'}),
  prayer: () => msg('Sekitar Hari Doa melawan perdagangan orang, 8 Februari', {desc: 'Time of the year: World Day of Prayer against Trafficking, 8 February'}),
  easter: () => msg('Menjelang Paskah', {desc: 'Time of the year: before Easter'}),
  harvest: () => msg('Musim panen', {desc: 'Time of the year: harvest, or when it fails'}),
  day: () => msg('Sekitar Hari melawan perdagangan orang, 30 Juli', {desc: 'Time of the year: World Day against Trafficking in Persons, 30 July'}),
};
