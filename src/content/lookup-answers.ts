import {msg, str} from '@lit/localize';
import type {AnswerKind} from '../data/answers.js';

/* What is said about a name. Never that a company is safe, or a fraud: only what a list says, and how old it is. */

/** The first sentence of each answer; `date`: a day of the list, ready to show. */
export const headline: Record<AnswerKind, (date: string) => string> = {
  listed: (date: string) => msg(str`Nama ini tercatat di daftar per ${date}.`, {desc: '[critical] The name stands on the official list of a date'}),
  'was-listed': (date: string) => msg(str`Nama ini pernah tercatat per ${date}.`, {desc: '[critical] The list is too old: the name stood on it at that date'}),
  stopped: () => msg('Ada berita: perusahaan ini, atau sebagian usahanya, dihentikan.', {desc: '[critical] There is a report that the ministry stopped this company'}),
  revoked: () => msg('Izin perusahaan ini dicabut.', {desc: '[critical] The licence of this company was revoked by a decision'}),
  similar: () => msg('Nama yang sama persis tidak ada. Ini perusahaan lain, namanya mirip.', {desc: '[critical] The very name is not on the list; these are other companies with a similar name'}),
  unknown: (date: string) => msg(str`Nama ini tidak kami temukan di daftar per ${date}.`, {desc: '[critical] The name was not found on the list of a date; that accuses nobody'}),
  question: () => msg('Apakah yang Anda maksud salah satu dari ini?', {desc: 'Question: did the reader mean one of these companies'}),
  person: () => msg('Ini seperti nama orang, bukan nama perusahaan.', {desc: 'The typed text looks like the name of a person'}),
  'wrong-form': () => msg('Perusahaan yang mengirim pekerja ke luar negeri harus PT.', {desc: '[critical] Law: a placement company must be a PT (limited company)'}),
  phone: () => msg('Nomor HP tidak bisa kami cek. Tulis nama PT.', {desc: 'A phone number was typed; the lookup knows no phone numbers'}),
  'too-short': () => msg('Tulis nama lengkap PT, paling sedikit tiga huruf.', {desc: 'Too little was typed'}),
  'no-list': () => msg('Daftar PT tidak bisa dibuka sekarang.', {desc: 'There is no list to look in'}),
};

export const tooCommon = () => msg('Banyak PT memakai kata ini. Tulis nama lengkapnya.', {desc: 'Only words were typed that many companies have in their name'});
export const notSafe = () => msg('Tercatat belum berarti aman. Tanya empat hal ini.', {desc: '[critical] Being listed does not mean it is safe; four questions follow'});
export const maybeGone = () => msg('Daftarnya sudah lama. Sekarang mungkin sudah berubah.', {desc: '[critical] The list is old; the company may not be listed any more'});
export const accusesNobody = () => msg('Ini tidak berarti PT itu berbuat salah. Daftar bisa terlambat.', {desc: '[critical] Not being found does not mean that the company did wrong; lists can be late'});
export const askFirst = () => msg('Tanya BP3MI dulu. Jangan beri uang atau surat asli dulu.', {desc: '[critical] Before giving money or original papers, ask BP3MI'});
export const oldList = (date: string) => msg(str`Data lama: daftar ini per ${date}.`, {desc: 'The list is between 30 and 90 days old'});
export const newSanctions = (date: string) => msg(str`Bisa ada sanksi baru sejak ${date}.`, {desc: 'Sanctions were last looked at on a date; newer ones may exist'});
export const headOffice = () => msg('Daftar ini hanya berisi kantor pusat. Cabang di NTT tidak ada.', {desc: 'The list has head offices only; branches in NTT are not on it'});
export const number = () => msg('Nomor pada daftar (NIB)', {desc: 'Label of the number that the list gives for a company'});
export const noNumber = () => msg('Nomornya tidak tertulis di daftar.', {desc: 'The list has no number for this company'});
export const compareNumber = () => msg('Apakah sama dengan nomor di surat atau papan kantornya?', {desc: 'Question: is the number the same as in the letter or on the board of the office'});
export const compareName = () => msg('Apakah sama dengan nama di surat atau papan kantornya?', {desc: 'Question, after a number was typed: is the name the same as in the letter or on the board of the office'});
export const compareLetters = () => msg('Ejaannya berbeda. Bandingkan huruf yang bergaris bawah.', {desc: '[critical] The spelling differs; compare the underlined letters'});
export const mismatch = () => msg('Nomor itu milik PT lain, bukan PT yang Anda tulis.', {desc: '[critical] The typed number belongs to another company than the typed name'});
export const none = () => msg('Tidak ada di sini', {desc: 'Button: none of the shown companies'});
export const sameName = () => msg('Ada lebih dari satu PT dengan nama ini.', {desc: 'More than one company on the list has this very name'});

export const stop = (date: string) => msg(str`Dihentikan sementara, menurut berita ${date}.`, {desc: '[critical] The company was stopped for a time, by a report of a date'});
export const partStop = (date: string) => msg(str`Sebagian usahanya dihentikan sementara, menurut berita ${date}.`, {desc: '[critical] Part of the business of the company was stopped for a time, by a report of a date'});
export const revocation = (date: string) => msg(str`Izin dicabut, menurut berita ${date}.`, {desc: '[critical] The licence was revoked, by a report of a date'});
export const ended = (date: string) => msg(str`Sanksi diakhiri, menurut berita ${date}.`, {desc: '[critical] The sanction was ended, by a report of a date'});
export const fromDay = (date: string) => msg(str`Mulai ${date}.`, {desc: 'The day a stop began'});
export const untilDay = (date: string) => msg(str`Sampai ${date}.`, {desc: 'The last day of a stop, as announced'});
export const termOver = () => msg('Waktunya sudah lewat. Kami belum tahu apakah sanksinya sudah selesai.', {desc: '[critical] The announced term of the stop has passed, but there is no news that it was ended'});
export const todayUnknown = () => msg('Kami belum tahu keadaannya hari ini. Tanya BP3MI.', {desc: '[critical] The state of the sanction today is not known; ask BP3MI'});
export const historyHeading = () => msg('Pernah kena sanksi (hukuman dari kementerian)', {desc: '[critical] Heading: the company had a sanction in the past that was ended'});
