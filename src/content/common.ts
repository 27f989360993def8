import {msg, str} from '@lit/localize';

/*
 * Sentences that every widget needs at once; `common-more.ts` has those behind a press. Each is a function, because msg() must run again after the language changes.
 * A `desc` that begins with [critical]: a wrong translation could hurt somebody.
 */

export const common = {
  languages: () => msg('Pilih bahasa', {desc: 'Button that opens the list of languages'}),
  draftNotice: () =>
    msg('Terjemahan ini masih rancangan dan perlu diperiksa penutur asli', {desc: 'Line shown while a draft language is on screen'}),
  fullPage: () => msg('Buka halaman lengkap', {desc: 'Link to the complete page that works without JavaScript'}),
  sourceLine: (date: string, name: string) => msg(str`Sumber per ${date}: ${name}`, {desc: 'Date and short name of the source of a fact'}),
  sourceNoDate: (name: string) => msg(str`Sumber tanpa tanggal: ${name}`, {desc: 'Short name of a source that shows no date'}),
  secondHand: (name: string) => msg(str`${name}, dikutip pihak lain`, {desc: 'Name of a source that we read only as quoted by somebody else'}),
  checkedLine: (date: string) => msg(str`Diperiksa ${date}`, {desc: 'The day a person rang the number or opened the official page'}),
  offline: (date: string) => msg(str`Tanpa internet. Daftar per ${date}.`, {desc: 'The phone has no internet; the built-in list is shown'}),
  dataFailed: (date: string) =>
    msg(str`Daftar baru tidak bisa dibuka. Ini daftar per ${date}.`, {desc: 'The newer data file is missing or broken; the built-in list is shown'}),
  quickExit: () => msg('Keluar cepat', {desc: '[critical] Button that leaves this page at once for a weather page'}),
  quickExitLimit: () =>
    msg('Tombol ini tidak menghapus riwayat di HP ini.', {desc: '[critical] What the quick exit does not do: it does not erase the history of the phone'}),
  loadingList: () => msg('Memuat daftar…', {desc: 'Shown when a list takes longer than a second to come'}),
};
