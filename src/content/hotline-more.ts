import {msg, str} from '@lit/localize';
import type {Need} from '../data/contacts.js';

/* Sentences of the opened hotline card: the needs, what to say, countries, saving, printing. */

/** Also a heading of the checklist's sheet. */
export const office = () => msg('Kantor', {desc: 'An office line, not a help line'});

/** The five needs, as a person would say them. */
export const needName: Record<Need, () => string> = {
  danger: () => msg('Saya dalam bahaya sekarang', {desc: '[critical] Choice: the reader is in danger now'}),
  ask: () => msg('Saya mau tanya sebelum berangkat', {desc: 'Choice: the reader wants to ask before leaving for work abroad'}),
  abroad: () => msg('Saya sudah di luar negeri', {desc: 'Choice: the reader is already abroad'}),
  report: () => msg('Saya mau melaporkan perekrut', {desc: 'Choice: the reader wants to report somebody who recruits workers'}),
  shelter: () => msg('Saya butuh tempat aman atau pendampingan', {desc: 'Choice: the reader needs shelter or somebody at their side'}),
};

/** One piece of advice for each need. */
export const needAdvice: Record<Need, () => string> = {
  danger: () => msg('Telepon nomor pertama. Katakan tempat Anda berada.', {desc: '[critical] Advice in danger: call the first number, say where you are'}),
  ask: () => msg('Tanya dulu sebelum memberi uang atau surat asli.', {desc: '[critical] Advice before leaving: ask before giving money or original papers'}),
  abroad: () => msg('Anda tetap boleh minta tolong, walau tanpa surat lengkap.', {desc: '[critical] Advice abroad: you may ask for help even without complete papers'}),
  report: () => msg('Simpan pesan, foto, dan bukti bayar sebagai bukti.', {desc: 'Advice before reporting: keep messages, photos and receipts'}),
  shelter: () => msg('Anda tidak perlu menghadapi ini sendiri.', {desc: 'Advice when somebody needs shelter: you need not face this alone'}),
};

/** A script to read aloud on the phone. The dots stand for what the caller fills in. */
export const needScript: Record<Need, () => string> = {
  danger: () => msg('Tolong. Nama saya …. Saya di …. Saya dalam bahaya karena ….', {desc: 'What to say on the phone in danger'}),
  ask: () => msg('Halo, nama saya … dari desa …. Saya ditawari kerja di …. Saya mau cek PT ….', {desc: 'What to say when asking before leaving'}),
  abroad: () => msg('Halo, nama saya … dari NTT. Saya bekerja di …. Saya perlu bantuan karena ….', {desc: 'What to say when calling from abroad'}),
  report: () => msg('Halo, saya mau melapor. Ada orang mengajak kerja ke …. Namanya …. Dia minta ….', {desc: 'What to say when reporting a recruiter'}),
  shelter: () => msg('Halo, nama saya …. Saya butuh tempat aman dan teman bicara. Saya di ….', {desc: 'What to say when asking for shelter or support'}),
};

export const opened = {
  freeThere: () => msg('Gratis di negara itu. Sebagian operator bisa menagih pulsa.', {desc: 'Cost of a free number of a destination country, with its limit'}),
  thereOnly: (place: string) => msg(str`Hanya dari dalam ${place}.`, {desc: '[critical] The number works only inside that country'}),
  openUntil: (time: string) => msg(str`Buka sekarang, sampai ${time} WITA.`, {desc: 'Open now'}),
  workday: (time: string) => msg(str`Jam kerja sampai ${time} WITA, kecuali hari libur.`, {desc: 'Within office hours, but public holidays are not known, so we do not say open'}),
  closedUntil: (time: string) => msg(str`Tutup. Buka jam ${time} WITA.`, {desc: 'Closed now, opens later today'}),
  closedUntilDay: (day: string, time: string) => msg(str`Tutup. Buka ${day} jam ${time} WITA.`, {desc: 'Closed now, opens on another weekday'}),
  week: (days: string, from: string, to: string) => msg(str`${days} jam ${from}–${to} WITA.`, {desc: 'Office hours: days, from, to'}),
  whatsApp: () => msg('WhatsApp', {desc: 'Link that opens a WhatsApp chat'}),
  chooseHeading: () => msg('Apa yang Anda perlukan?', {desc: 'Heading above the five needs'}),
  whatToSay: () => msg('Yang bisa Anda katakan', {desc: 'Heading above a script to read aloud'}),
  country: () => msg('Anda di negara mana?', {desc: 'Label of the list of countries'}),
  unknownCountry: () => msg('Tidak tahu / negara lain', {desc: 'First entry in the list of countries'}),
  ageing: () => msg('Data ini mulai lama.', {desc: 'The source of this number is getting old'}),
  noLocalPhone: () => msg('Telepon BP3MI NTT belum kami temukan. Datang ke kantornya, atau telepon nomor nasional.', {desc: 'The protection office of NTT has an address, but we found no phone number'}),
  noMission: () => msg('Nomor untuk negara itu belum kami punya. Pakai nomor nasional.', {desc: 'We have no contact for the chosen country'}),
  missionsOffline: () => msg('Daftar negara itu tidak bisa dibuka sekarang.', {desc: 'The list of contacts in that country did not load'}),
  save: () => msg('Simpan kontak', {desc: 'Button that saves a number in the phone book'}),
  saveAs: () => msg('Nama di HP. Boleh diganti, misalnya Om Kupang.', {desc: 'Label of the field with the name under which the number is saved; a neutral name hides what it is'}),
  saved: () => msg('Buka berkas itu untuk menyimpan. Kalau gagal, salin nomornya.', {desc: 'Shown after the contact file was made'}),
  saveFailed: () => msg('Kontak tidak bisa dibuat di sini. Salin nomornya.', {desc: 'Shown when the contact file could not be made'}),
  printCard: () => msg('Cetak nomor ini', {desc: 'Button: print the chosen numbers on a sheet'}),
  printWallet: () => msg('Cetak kartu dompet', {desc: 'Button: print ten small cards on a sheet'}),
  printPoster: () => msg('Cetak poster', {desc: 'Button: print a poster with strips to tear off'}),
  area: (area: string) => msg(str`Untuk ${area}`, {desc: 'The part of a country that a consulate serves'}),
  shareText: (number: string) =>
    msg(str`Mau kerja ke luar negeri? Tanya dulu. Telepon gratis dari Indonesia: ${number}`, {desc: 'Text that is shared by WhatsApp'}),
};


/** What a channel is for. Nothing is said of an ordinary hotline. */
export const roleName: Record<string, () => string> = {
  protection: () => msg('Pelindungan', {desc: 'A mission\'s line for people who need protection'}),
  emergency: () => msg('Darurat', {desc: 'An emergency number'}),
  panic: () => msg('Darurat, tombol panik', {desc: 'A consulate\'s line for emergencies'}),
  chatbot: () => msg('WhatsApp: ketik satu kata, misalnya “diancam”', {desc: 'A chat that passes one typed word, such as diancam (threatened), to staff'}),
  complaints: () => msg('Pengaduan', {desc: 'A line for complaints'}),
  employment: () => msg('Soal pekerjaan', {desc: 'A line for questions about work'}),
  death: () => msg('Kematian warga', {desc: 'A line for deaths of citizens abroad'}),
  consular: () => msg('Konsuler', {desc: 'A consular line'}),
  information: () => msg('Informasi', {desc: 'An information line'}),
  general: () => msg('Umum', {desc: 'A general line'}),
  office,
};

/** What one should know before calling. Sources: contacts.json, the notes of each record. */
export const contactNote: Record<string, () => string> = {
  'polri-110': () => msg('Polisi merekam telepon dan melihat nomor Anda.', {desc: '[critical] Calls to police 110 are recorded, and the caller\'s number is seen'}),
  'sapa-129': () => msg('Identitas Anda dirahasiakan.', {desc: '[critical] The SAPA line says that it keeps the caller\'s identity secret'}),
  'komnas-perempuan': () => msg('Menunjukkan lembaga pendamping di daerah Anda.', {desc: 'The commission refers callers to local service providers'}),
  'kjri-hong-kong': () => msg('Awas orang yang mengaku dari KJRI dan minta uang.', {desc: '[critical] The consulate warned of people who pretend to be the consulate'}),
  'kbri-phnom-penh': () => msg('Awas orang yang mengaku dari KBRI dan minta uang.', {desc: '[critical] The embassy warned of people who pretend to be the embassy'}),
};
