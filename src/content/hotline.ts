import {msg} from '@lit/localize';

/* Sentences of the hotline card's first screen; `hotline-more.ts` has those behind a press. */

export const hotline = {
  title: () => msg('Butuh bantuan?', {desc: '[critical] Title of the hotline card'}),
  call: () => msg('Telepon sekarang', {desc: '[critical] Above the number that a press dials'}),
  freeInside: () => msg('Gratis dari Indonesia. Sebagian operator bisa menagih pulsa.', {desc: 'Cost of a 0800 number or short code, with its limit'}),
  insideOnly: () => msg('Hanya dari dalam Indonesia.', {desc: '[critical] The number does not work from abroad'}),
  fromAbroad: () => msg('Bisa dari luar negeri, dengan biaya.', {desc: 'The number works from abroad; the call costs money'}),
  choose: () => msg('Nomor lain', {desc: 'Button that opens the list of needs and their numbers'}),
  always: () => msg('Buka 24 jam.', {desc: 'Opening hours: always'}),
  hoursUnknown: () => msg('Jam belum diketahui.', {desc: 'Nobody has told us the opening hours'}),
  unsure: () => msg('Belum kami pastikan', {desc: 'Mark on a contact whose sources are weak'}),
  mayHaveChanged: () => msg('Nomor ini mungkin berubah.', {desc: '[critical] The source of this number is old; it may have changed'}),
  secondWay: () => msg('Kalau tidak tersambung, pakai nomor lain di bawah.', {desc: '[critical] Advice when a number may have changed: use another one below'}),
  unsupportedRegion: () => msg('Daerah ini belum ada. Ini nomor NTT dan nasional.', {desc: 'The page asked for a region that we do not have'}),
  empty: () => msg('Daftar belum diisi untuk wilayah ini.', {desc: 'There is no contact in the list'}),
};
