import {msg, str} from '@lit/localize';
import type {Line} from '../contact-lines.js';

/* Texts that an office copies into its own statements. They promise only what tests keep. */

export const title = () => msg('Teks siap salin untuk kantor', {desc: 'Page for offices: title'});
export const lead = () => msg('Salin, lalu ganti bagian dalam kurung siku. Kami bukan ahli hukum. Minta bagian hukum membacanya.', {desc: 'Page for offices: copy, replace what is in square brackets; we are no lawyers, let yours read it'});
export const copyText = () => msg('Salin teks ini', {desc: 'Page for offices: button'});

const name = () => msg('Di halaman ini ada alat bantu Migrasi Aman.', {desc: 'Statement: the page holds widgets of Migrasi Aman'});

export const accessibility = {
  title: () => msg('Pernyataan aksesibilitas', {desc: 'Heading: accessibility statement'}),
  basis: () => msg('Dasar: UU 8/2016 Pasal 24. Ukuran: WCAG 2.2 tingkat AA (ISO 40500:2025).', {desc: 'Basis of the accessibility statement: law and standard'}),
  lines: [
    name,
    () => msg('Alat ini dibuat menurut WCAG 2.2 tingkat AA.', {desc: 'Accessibility statement: made to WCAG 2.2 AA'}),
    () => msg('Alat bisa dipakai dengan papan tombol, huruf besar, dan kontras tinggi.', {desc: 'Accessibility statement: usable with keyboard, large letters, high contrast'}),
    () => msg('Setiap perubahan diuji otomatis dengan axe di Chromium.', {desc: 'Accessibility statement: every change is tested by axe in Chromium'}),
    () => msg('Alat belum diuji bersama pemakai pembaca layar.', {desc: 'Accessibility statement: not tested with users of screen readers yet'}),
    () => msg('Setiap alat punya halaman lengkap yang jalan tanpa JavaScript.', {desc: 'Accessibility statement: every widget has a page without JavaScript'}),
    () => msg('Ada hambatan? Hubungi kami: [kontak kantor]. Kami menjawab dalam [jumlah] hari kerja.', {desc: 'Accessibility statement: contact of the office, days to answer; both to be filled in'}),
    () => msg('Pernyataan ini dibuat pada [tanggal].', {desc: 'Statement: its date, to be filled in'}),
  ] as readonly Line[],
} as const;

export const privacy = {
  title: () => msg('Pemberitahuan privasi', {desc: 'Heading: privacy notice'}),
  basis: () => msg('Dasar: UU 27/2022 tentang Pelindungan Data Pribadi.', {desc: 'Basis of the privacy notice: the law on personal data'}),
  lines: [
    name,
    () => msg('Alat ini tidak memakai cookie dan tidak mengumpulkan data pribadi.', {desc: 'Privacy notice: no cookies, no personal data'}),
    () => msg('Yang ditulis atau dijawab pembaca tetap di HP-nya. Kami tidak menerimanya.', {desc: 'Privacy notice: what a reader types or answers stays on the phone'}),
    () => msg('Jawaban disimpan di HP hanya kalau pembaca memintanya.', {desc: 'Privacy notice: answers are kept on the phone only if the reader asks'}),
    () => msg('Daftar langkah dihapus sesudah 30 hari, catatan mimbar sesudah 366 hari.', {desc: 'Privacy notice: kept for 30 and 366 days'}),
    () => msg('Telepon, WhatsApp, dan situs lain terbuka hanya kalau pembaca menekannya.', {desc: 'Privacy notice: calls and other sites open on a press only'}),
    () => msg('File diambil dari [alamat file]. Server itu melihat alamat IP, seperti setiap server.', {desc: 'Privacy notice: files come from an address to be filled in; that server sees IP addresses as every server does'}),
  ] as readonly Line[],
} as const;

/** Questions that offices ask before anything is installed, with answers that tests keep. */
export const security: readonly [question: Line, answer: Line][] = [
  [() => msg('Data apa yang dikumpulkan?', {desc: 'Security: question'}), () => msg('Tidak ada. Tidak ada cookie, akun, atau statistik.', {desc: 'Security: answer; no cookies, accounts or statistics'})],
  [() => msg('Ke mana alat ini terhubung?', {desc: 'Security: question, to which hosts does it connect'}), () => msg('Hanya ke alamat filenya sendiri, dan ke daftar yang Anda tulis.', {desc: 'Security: answer; only to the origin of its files and to lists that the partner sets'})],
  [() => msg('Apa yang disimpan di browser?', {desc: 'Security: question'}), () => msg('Tidak ada, kecuali pembaca memintanya. Namanya mulai dengan aman-.', {desc: 'Security: answer; nothing unless the reader asks; keys begin with aman-'})],
  [() => msg('Izin apa yang diminta?', {desc: 'Security: question, which permissions'}), () => msg('Tidak ada lokasi, kamera, atau mikrofon. Salin dan bagikan hanya kalau ditekan.', {desc: 'Security: answer; no location, camera, microphone; clipboard and share on a press'})],
  [() => msg('Apakah jalan dengan CSP ketat?', {desc: 'Security: question, strict Content-Security-Policy'}), () => msg('Ya, tanpa unsafe-inline dan unsafe-eval, dan dengan Trusted Types.', {desc: 'Security: answer'})],
  [() => msg('Bagaimana kami tahu filenya tidak diubah?', {desc: 'Security: question, integrity of files'}), () => msg('Pakai versi terkunci dengan integrity. Sidik semua file ada di sri.json.', {desc: 'Security: answer; hashes stand in sri.json'})],
  [() => msg('Kode pihak lain apa di dalamnya?', {desc: 'Security: question, third-party code'}), () => msg('Lit dan lit-localize (BSD), lean-qr, leven, rolldown, zod (MIT). Daftarnya: 1/sbom.cdx.json.', {desc: 'Security: answer; libraries inside our files, and the list of them for programs'})],
  [() => msg('Bagaimana kalau server file mati?', {desc: 'Security: question'}), () => msg('Tulisan dan nomor di dalam kode tetap terlihat.', {desc: 'Security: answer'})],
  [() => msg('Siapa yang bisa mengubah isi alat?', {desc: 'Security: question, who can change the content'}), () => msg('Pemilik server file. Taruh file di server Anda kalau itu tidak boleh.', {desc: 'Security: answer; whoever owns the file server; self-host if that must not be'})],
  [() => msg('Di mana melaporkan celah?', {desc: 'Security: question, where to report a vulnerability'}), () => msg('Caranya ada di SECURITY.md di dalam sumber.', {desc: 'Security: answer; SECURITY.md in the sources'})],
];
export const securityTitle = () => msg('Pertanyaan keamanan', {desc: 'Heading: security questionnaire'});
export const headers = () => msg('Baris Content-Security-Policy', {desc: 'Heading: lines of a policy'});
export const ownFiles = () => msg('File di server Anda sendiri:', {desc: 'Policy for files on the own server'});
export const ourFiles = () => msg('File di alamat ini:', {desc: 'Policy for files at this address'});
export const directive = {
  'script-src': () => msg('Skrip alat. Gaya dan gambar tidak perlu diizinkan.', {desc: 'What the directive script-src is for; styles and pictures need no permission'}),
  'connect-src': () => msg('Data dan terjemahan', {desc: 'What the directive connect-src is for'}),
  'frame-src': () => msg('Hanya kalau Anda memakai bingkai', {desc: 'What the directive frame-src is for: only with frames'}),
  'require-trusted-types-for': () => msg('Boleh, alat ini siap untuk itu', {desc: 'The directive require-trusted-types-for may be set'}),
  'trusted-types': () => msg('Hanya kalau Anda memakai baris sebelumnya', {desc: 'The directive trusted-types is needed with the one before'}),
} as const;
export const files = () => msg('File dan sidiknya', {desc: 'Heading: table of files and their hashes'});
export const filesLead = (version: string) => msg(str`Versi ${version}. Kirim tabel ini kepada bagian keamanan.`, {desc: 'Above the table of hashes: version, give it to the security people'});
