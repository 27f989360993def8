import {msg} from '@lit/localize';
import type {Line} from '../contact-lines.js';

/** A place to paste: its name, what it does to code, and the way that works there. */
export interface Recipe {
  name: Line;
  why: Line;
  steps: readonly Line[];
}

const openOnPhone = () => msg('Buka halaman itu di HP. Tekan nomornya untuk mencoba.', {desc: 'Recipe: last step, open the page on a phone and press the number'});
const pasteAddress = () => msg('Tempel alamat di atas, lalu sisipkan.', {desc: 'Recipe: paste the address above and insert it'});
const setHeight = () => msg('Tarik tepi bawah kotak sampai tingginya cukup.', {desc: 'Recipe: pull the lower edge until the frame is high enough'});

/** By host, as `HOSTS` in `src/kit/hosts.ts` names them. */
export const recipes = {
  'wordpress-admin': {
    name: () => msg('WordPress, saya admin', {desc: 'Host: WordPress, the partner is its administrator'}),
    why: () => msg('Hanya admin yang boleh menempel kode. Kalau kodenya hilang, tanya pengelola situs.', {desc: 'WordPress: only administrators may paste code; if it vanishes, ask whoever runs the site'}),
    steps: [
      () => msg('Buka Halaman, lalu Sunting.', {desc: 'Recipe WordPress: open Pages, then Edit'}),
      () => msg('Tekan tanda tambah. Pilih blok HTML Khusus (Custom HTML).', {desc: 'Recipe WordPress: press plus, choose the block Custom HTML'}),
      () => msg('Tempel kode, lalu tekan Perbarui.', {desc: 'Recipe WordPress: paste the code, then press Update'}),
      openOnPhone,
    ],
  },
  'wordpress-editor': {
    name: () => msg('WordPress, saya bukan admin', {desc: 'Host: WordPress, the partner is not its administrator'}),
    why: () => msg('WordPress menghapus kode dari yang bukan admin. Plugin kami tetap jalan.', {desc: 'WordPress removes code of others; our plugin works'}),
    steps: [
      () => msg('Minta admin memasang plugin: Plugin, Tambah Baru, Unggah Plugin.', {desc: 'Recipe WordPress: ask the administrator to install the plugin'}),
      () => msg('Di halaman, tekan tanda tambah. Cari Migrasi Aman.', {desc: 'Recipe WordPress: press plus, look for our block'}),
      () => msg('Atau tempel kode pendek di blok Kode Pendek (Shortcode).', {desc: 'Recipe WordPress: or paste the short code'}),
      () => msg('Belum ada plugin? Tempel tulisan tanpa skrip di blok HTML Khusus.', {desc: 'Recipe WordPress: without the plugin paste the words'}),
      openOnPhone,
    ],
  },
  blogger: {
    name: () => msg('Blogger', {desc: 'Host: Blogger; a name'}),
    why: () => msg('Tempel semua kode. Jangan ubah apa pun.', {desc: 'Blogger: paste the whole code, change nothing'}),
    steps: [
      () => msg('Buka Tata Letak, lalu Tambahkan Gadget.', {desc: 'Recipe Blogger: open Layout, add a gadget'}),
      () => msg('Pilih HTML/JavaScript.', {desc: 'Recipe Blogger: choose HTML/JavaScript'}),
      () => msg('Tempel kode di kotak isi, lalu Simpan.', {desc: 'Recipe Blogger: paste into the content box, save'}),
      openOnPhone,
    ],
  },
  'google-sites': {
    name: () => msg('Google Sites', {desc: 'Host: Google Sites; a name'}),
    why: () => msg('Tinggi kotak di Google Sites Anda atur sendiri.', {desc: 'Google Sites: you set the height of the box yourself'}),
    steps: [
      () => msg('Buka Sisipkan, lalu Sematkan, lalu Menurut URL.', {desc: 'Recipe Google Sites: Insert, Embed, By URL'}),
      pasteAddress,
      setHeight,
      () => msg('Tekan Publikasikan.', {desc: 'Recipe Google Sites: press Publish'}),
      openOnPhone,
    ],
  },
  joomla: {
    name: () => msg('Joomla', {desc: 'Host: Joomla; a name'}),
    why: () => msg('Editor Joomla menghapus skrip, dan kadang menutup isi bingkai. Halaman kami tetap terbaca.', {desc: 'Joomla removes scripts and may lock frames; our page can still be read'}),
    steps: [
      () => msg('Buka artikel. Pindah ke kode: tekan Toggle Editor.', {desc: 'Recipe Joomla: open the article, press Toggle Editor'}),
      () => msg('Tempel kode bingkai, lalu Simpan.', {desc: 'Recipe Joomla: paste the frame, save'}),
      () => msg('Hilang sesudah disimpan? Minta admin mengizinkan iframe di Text Filters.', {desc: 'Recipe Joomla: if it vanishes, ask the administrator to allow iframes in Text Filters'}),
      () => msg('Tidak bisa? Tempel tulisan tanpa skrip. Nomornya tetap bisa ditekan.', {desc: 'Recipe Joomla: else paste the words; the number can still be pressed'}),
      openOnPhone,
    ],
  },
  'site-builder': {
    name: () => msg('Wix atau pembuat situs lain', {desc: 'Host: Wix or another site builder'}),
    why: () => msg('Pembuat situs menaruh kode di dalam bingkai. Pakai alamat halaman lengkap.', {desc: 'Site builders put code into frames; use the address of the complete page'}),
    steps: [
      () => msg('Tambah elemen, cari Sematkan (Embed), lalu pilih situs atau URL.', {desc: 'Recipe Wix: add an element, look for Embed, choose a site or URL'}),
      pasteAddress,
      setHeight,
      openOnPhone,
    ],
  },
  office: {
    name: () => msg('Situs kantor, file di server sendiri', {desc: 'Host: site of an office, files on its own server'}),
    why: () => msg('Banyak kantor melarang file dari luar. Taruh semua file di server Anda.', {desc: 'Offices forbid files from elsewhere; put them on the own server'}),
    steps: [
      () => msg('Unduh zip. Buka isinya di satu folder di server Anda.', {desc: 'Recipe office: download the zip and unpack it into a folder of the server'}),
      () => msg('Tulis alamat folder itu di atas. Lalu salin dan tempel kodenya.', {desc: 'Recipe office: write the address of the folder above; then copy and paste the code'}),
      () => msg('Situs Anda punya Content-Security-Policy? Tambahkan baris yang kami tulis.', {desc: 'Recipe office: add the lines to the policy'}),
      () => msg('Salin juga teks aksesibilitas, privasi, dan keamanan.', {desc: 'Recipe office: copy the statements too'}),
      () => msg('Ambil zip baru kalau data berubah.', {desc: 'Recipe office: fetch a new zip when data changes'}),
      openOnPhone,
    ],
  },
  code: {
    name: () => msg('Saya menulis kode sendiri', {desc: 'Host: the partner writes code'}),
    why: () => msg('Kode biasa cukup di mana pun. React 19, Vue, Angular, Svelte, dan Astro mengenalnya.', {desc: 'The plain snippet works anywhere; these frameworks know custom elements'}),
    steps: [
      () => msg('Taruh baris script di kepala halaman, dan tag di tempatnya.', {desc: 'Recipe code: the script line in the head, the tag in its place'}),
      () => msg('Pakai modul? Paketnya belum ada di npm. Buat dari sumber: npm pack.', {desc: 'Recipe code: modules; the package is not on npm yet, make it from the sources with npm pack'}),
      openOnPhone,
    ],
  },
  messages: {
    name: () => msg('Tidak punya situs, hanya WhatsApp atau Facebook', {desc: 'Host: no website, only WhatsApp or Facebook'}),
    why: () => msg('Halaman kami bisa dibuka tanpa situs. Kirim tautan, gambar, atau cetak kode QR.', {desc: 'Our pages open without a website; send a link, a picture, or print a QR code'}),
    steps: [
      () => msg('Salin teks, lalu kirim ke grup.', {desc: 'Recipe messages: copy the text and send it to the group'}),
      () => msg('Atau unduh gambar, lalu kirim.', {desc: 'Recipe messages: or download the picture and send it'}),
      () => msg('Cetak poster untuk papan pengumuman.', {desc: 'Recipe messages: print the poster for the notice board'}),
    ],
  },
} satisfies Record<string, Recipe>;
