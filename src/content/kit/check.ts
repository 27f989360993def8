import {msg} from '@lit/localize';
import type {Line} from '../contact-lines.js';

/** A damage: what happened, and the way out. */
export interface Advice {
  what: Line;
  way: Line;
}

export const heading = () => msg('Tempel lagi kode dari situs Anda', {desc: 'Check of pasted code: label of the box'});
export const lead = () => msg('Situs kadang mengubah kode. Buka Sunting di situs Anda. Salin kodenya dari sana.', {desc: 'Check: websites sometimes change code; open Edit on your site and copy the code from there'});
export const stays = () => msg('Kode ini diperiksa di HP Anda. Tidak ada yang dikirim.', {desc: 'Check: it happens on this device, nothing is sent'});
export const button = () => msg('Periksa kode', {desc: 'Check: button'});
export const whole = () => msg('Kode ini utuh. Sekarang buka halaman Anda di HP.', {desc: 'Check: nothing is wrong'});
export const worksStill = () => msg('Kode ini jalan. Ada yang bisa lebih baik:', {desc: 'Check: it works, but could be better'});
export const empty = () => msg('Tempel dulu kodenya di kotak ini.', {desc: 'Check: the box is empty'});
export const isBroken = () => msg('Kode ini belum jalan. Ini sebabnya:', {desc: 'Check: it does not work; the causes follow'});

/** How bad a damage is. */
export const harms = {
  broken: () => msg('Rusak', {desc: 'Check: the widget does not work'}),
  risk: () => msg('Perlu dilihat', {desc: 'Check: it works today, but somebody should look at it'}),
  fine: () => msg('Tidak apa-apa', {desc: 'Check: harmless'}),
} as const;

const pasteAsCode = () => msg('Pakai blok HTML Khusus atau mode kode, lalu tempel lagi.', {desc: 'Check, way out: use the block Custom HTML or the code view, and paste again'});
const copyAfresh = () => msg('Hapus kode itu. Salin lagi dari halaman ini, lalu tempel.', {desc: 'Check, way out: delete it, copy it again from this page, paste'});

/** By damage, as the rules in `src/kit/check.ts` name them. */
export const advice = {
  escaped: {what: () => msg('Kode menjadi tulisan biasa. Pembaca melihat tanda-tanda kode.', {desc: 'Damage: the code was turned into plain text'}), way: pasteAsCode},
  shortcode: {what: () => msg('Kode pendek tampil sebagai tulisan. Plugin kami belum aktif.', {desc: 'Damage: the short code is seen as text, the plugin is not active'}), way: () => msg('Minta admin memasang dan mengaktifkan plugin.', {desc: 'Way out: ask the administrator to install and activate the plugin'})},
  commented: {what: () => msg('Kode ada di dalam komentar, jadi tidak dijalankan.', {desc: 'Damage: the code stands in a comment'}), way: copyAfresh},
  noscript: {what: () => msg('Kode ada di dalam noscript, jadi tidak dijalankan.', {desc: 'Damage: the code stands in a noscript element'}), way: copyAfresh},
  stripped: {what: () => msg('Skrip dan tag dihapus. Hanya tulisan dan nomor yang tersisa.', {desc: 'Damage: script and tag were removed, only the words are left'}), way: () => msg('Minta admin yang menempel, atau pakai plugin. Tulisan ini boleh tetap di situ.', {desc: 'Way out: let the administrator paste it, or use the plugin; the words may stay'})},
  nothing: {what: () => msg('Kami tidak menemukan kode kami di sini.', {desc: 'Damage: nothing of ours is in this text'}), way: () => msg('Salin kode dari halaman Sunting, lalu tempel di sini.', {desc: 'Way out: copy the code from the page Edit and paste it here'})},
  scriptLost: {what: () => msg('Baris script hilang. Alatnya tidak bisa jalan.', {desc: 'Damage: the script line is gone'}), way: () => msg('Salin lagi semua kode. Hilang lagi? Minta admin, atau pasang plugin.', {desc: 'Way out: copy the whole code again; if it vanishes again, ask the administrator or install the plugin'})},
  tagLost: {what: () => msg('Sebagian kode hilang: tag tempat alat berdiri.', {desc: 'Damage: the tag is gone, the script has no place'}), way: copyAfresh},
  held: {what: () => msg('Plugin lain menahan skrip atau bingkai, misalnya plugin cookie atau percepatan.', {desc: 'Damage: another plugin holds the script back, such as one for cookies or speed'}), way: () => msg('Kecualikan alamat kami di plugin itu. Kami tidak memakai cookie.', {desc: 'Way out: exclude our address in that plugin; we use no cookies'})},
  curly: {what: () => msg('Tanda kutip atau garis berubah. Biasanya karena Word atau WhatsApp.', {desc: 'Damage: straight quotes or dashes were changed, as Word and WhatsApp do'}), way: copyAfresh},
  otherScript: {what: () => msg('Skrip ini untuk alat lain. Tag ini tidak punya skripnya.', {desc: 'Damage: the script belongs to another widget'}), way: () => msg('Pakai aman.js, satu skrip untuk semua alat.', {desc: 'Way out: use aman.js, one script for all'})},
  placeholder: {what: () => msg('Alamatnya masih contoh. Orang lain tidak bisa membukanya.', {desc: 'Damage: the address is still the example'}), way: () => msg('Ganti dengan alamat tempat file kami disimpan.', {desc: 'Way out: replace it by the address where our files are'})},
  selfClosed: {what: () => msg('Tag atau skrip ditutup dengan garis miring. Sisa halaman bisa ikut hilang.', {desc: 'Damage: the tag or script closes itself with a slash; the rest of the page may vanish'}), way: copyAfresh},
  unclosed: {what: () => msg('Tag atau skrip tidak ditutup. Mungkin kodenya terpotong.', {desc: 'Damage: the tag or script is not closed, perhaps the code was cut off'}), way: copyAfresh},
  wrongNumber: {what: () => msg('Nomor di dalam kode bukan nomor yang sekarang.', {desc: '[critical] Damage: the number in the code is not the present one'}), way: copyAfresh},
  noCors: {what: () => msg('Ada integrity tanpa crossorigin. Browser menolak skripnya.', {desc: 'Damage: integrity without crossorigin, the browser refuses the script'}), way: copyAfresh},
  movingIntegrity: {what: () => msg('Integrity di alamat yang bergerak. Skrip akan ditolak sesudah pembaruan.', {desc: 'Damage: integrity at a moving address; refused after an update'}), way: () => msg('Hapus integrity, atau pilih Kunci versi di atas.', {desc: 'Way out: remove integrity, or choose the fixed version'})},
  noHeight: {what: () => msg('Bingkai tidak punya tinggi yang cukup. Isinya terpotong.', {desc: 'Damage: the frame has no height, or too little'}), way: () => msg('Beri tinggi, misalnya 600.', {desc: 'Way out: give it a height'})},
  insecure: {what: () => msg('Alamat mulai dengan http, bukan https. Browser menolaknya.', {desc: 'Damage: http in place of https'}), way: () => msg('Ganti http menjadi https.', {desc: 'Way out: https'})},
  wrapped: {what: () => msg('Editor menambah tanda paragraf. Tulisan bisa muncul dua kali.', {desc: 'Damage: the editor added paragraphs; words may be seen twice'}), way: pasteAsCode},
  empty: {what: () => msg('Tulisan di dalam tag hilang. Kalau alat gagal, kotaknya kosong.', {desc: 'Damage: the words inside the tag are gone'}), way: copyAfresh},
  numberLost: {what: () => msg('Nomor di dalam tag hilang.', {desc: 'Damage: the number inside the tag is gone'}), way: copyAfresh},
  linkLost: {what: () => msg('Nomor terlihat, tetapi tidak bisa ditekan.', {desc: 'Damage: the number is seen but is no link'}), way: copyAfresh},
  langLost: {what: () => msg('Bahasa tidak tertulis. Situs berbahasa Inggris akan membuat alat berbahasa Inggris.', {desc: 'Damage: data-lang is missing; the site’s own language decides'}), way: () => msg('Tambahkan data-lang="id" di baris script.', {desc: 'Way out: add data-lang="id" to the script line; leave that piece as it is'})},
  twoVersions: {what: () => msg('Ada dua versi di satu halaman. Hanya yang pertama dipakai.', {desc: 'Damage: two versions on one page, the first one counts'}), way: () => msg('Sisakan satu baris script.', {desc: 'Way out: keep one script line'})},
  oldVersion: {what: () => msg('Versi ini terkunci dan bukan yang terbaru.', {desc: 'Damage: a fixed version that is not the newest'}), way: copyAfresh},
  sandboxed: {what: () => msg('Bingkai dikunci: skrip tidak boleh jalan. Halaman tetap bisa dibaca.', {desc: 'Damage: the frame may run no script; the page can still be read'}), way: () => msg('Hapus sandbox, atau biarkan. Nomor tetap bisa disalin.', {desc: 'Way out: remove sandbox, or leave it; the number can be copied'})},
  noTitle: {what: () => msg('Bingkai tidak punya judul. Pembaca layar tidak tahu isinya.', {desc: 'Damage: the frame has no title for screen readers'}), way: copyAfresh},
  unknownValue: {what: () => msg('Ada pilihan yang tidak dikenal. Alat memakai isi biasa.', {desc: 'Damage: an unknown value, the usual one is used'}), way: copyAfresh},
  twice: {what: () => msg('Skrip yang sama tertulis dua kali. Itu tidak apa-apa.', {desc: 'Harmless: the same script twice'}), way: () => msg('Boleh dihapus satu.', {desc: 'Way out: one may be deleted'})},
  manyScripts: {what: () => msg('Ada beberapa skrip. Satu aman.js lebih ringan.', {desc: 'Harmless: several scripts; one aman.js is lighter'}), way: () => msg('Pilih semua alat itu di atas, lalu salin satu kode.', {desc: 'Way out: choose all those widgets above and copy one code'})},
  noDial: {what: () => msg('Nomor di bingkai ini tidak bisa ditekan, hanya dibaca dan disalin.', {desc: 'Harmless: in this frame a number cannot be pressed, only read and copied'}), way: () => msg('Tambahkan allow-popups di sandbox.', {desc: 'Way out: add allow-popups to sandbox'})},
} satisfies Record<string, Advice>;
