import {msg} from '@lit/localize';
import {fact} from '../statements.js';
import type {Message} from './message.js';

/* Messages about being recruited: the company, the visa, the papers, the money. No message names a person or a firm. */

export const companyName: Message = {
  id: 'company-name',
  title: () => msg('Tanya dulu nama PT-nya', {desc: '[critical] Pulpit message company-name: the headline'}),
  why: [
    fact('larangan-calo-perseorangan', () => msg('Orang perorangan tidak boleh mengirim pekerja ke luar negeri. Teman dan kerabat juga tidak.', {desc: '[critical] Pulpit message company-name: law 18/2017 art. 69, individuals may not place workers'})),
    fact('cek-p3mi', () => msg('Nama PT bisa dicek di daftar resmi, atau ditanyakan kepada BP3MI.', {desc: '[critical] Pulpit message company-name: the name can be checked on the official list or with BP3MI'})),
  ],
  act: () => msg('Ada yang mengajak? Tanya dulu nama PT-nya, lalu cek.', {desc: '[critical] Pulpit message company-name: the action'}),
  story: [
    () => msg('Bayangkan seorang pemuda diajak temannya bekerja jauh. Temannya ramah, dan katanya semua sudah diurus.', {desc: 'Pulpit message company-name: the story begins (imagine a young man)'}),
    () => msg('Pemuda itu bertanya satu hal: apa nama PT-nya? Temannya tidak tahu.', {desc: 'Pulpit message company-name: the story goes on'}),
    () => msg('Lalu mereka bertanya bersama, dan tidak ada yang marah.', {desc: 'Pulpit message company-name: the story ends'}),
  ],
  more: [
    fact('p3mi-izin-pemerintah-pusat larangan-pindah-izin', () => msg('PT itu harus punya izin dari pemerintah pusat. Izin tidak boleh dipinjamkan.', {desc: '[critical] Pulpit message company-name: licence of the central government, may not be lent'})),
    fact('hak-c-informasi-benar', () => msg('Siapa pun yang mau pergi berhak mendapat info yang benar.', {desc: '[critical] Pulpit message company-name: the right to true information'})),
  ],
  prayer: () => msg('Mari berdoa bagi saudara yang sedang diajak bekerja jauh. Semoga mereka berani bertanya, dan mendapat jawaban yang benar.', {desc: 'Pulpit message company-name: prayer point'}),
  leadsTo: 'recruiter-lookup',
};

export const workVisa: Message = {
  id: 'work-visa',
  title: () => msg('Kerja di luar negeri harus dengan visa kerja', {desc: '[critical] Pulpit message work-visa: the headline'}),
  why: [
    fact('dokumen-visa-kerja', () => msg('Undang-undang meminta visa kerja sebelum berangkat.', {desc: '[critical] Pulpit message work-visa: law 18/2017 art. 13 f, a work visa before leaving'})),
    fact('rf-visa-wisata', () => msg('Disuruh bekerja dengan visa wisata atau ziarah adalah tanda bahaya.', {desc: '[critical] Pulpit message work-visa: a visa for tourists or pilgrims is a danger sign'})),
  ],
  act: () => msg('Lihat visanya sebelum berangkat. Bukan visa kerja? Jangan berangkat dulu.', {desc: '[critical] Pulpit message work-visa: the action'}),
  story: [
    () => msg('Bayangkan seorang ibu muda mendapat visa wisata untuk bekerja. Katanya visa kerja bisa diurus nanti di sana.', {desc: 'Pulpit message work-visa: the story begins (imagine a young mother)'}),
    () => msg('Ibu itu tidak marah. Dia bertanya dulu lewat telepon.', {desc: 'Pulpit message work-visa: the story goes on'}),
    () => msg('Dia tetap boleh mau bekerja jauh, dengan visa yang benar.', {desc: 'Pulpit message work-visa: the story ends'}),
  ],
  more: [
    fact('dokumen-paspor langkah-7-paspor-visa', () => msg('Paspor diurus di kantor imigrasi. Sesudah itu baru visa kerja.', {desc: '[critical] Pulpit message work-visa: first the passport, then the work visa'})),
    fact('imigrasi-tunda', () => msg('Petugas imigrasi bisa menunda kalau ada tanda mau bekerja tanpa surat.', {desc: '[critical] Pulpit message work-visa: immigration may delay departure at signs of work without papers'})),
  ],
  prayer: () => msg('Mari berdoa bagi saudara yang sedang mengurus surat untuk bekerja jauh. Semoga mereka sabar, dan jalan mereka benar.', {desc: 'Pulpit message work-visa: prayer point'}),
  dated: true,
  leadsTo: 'migration-checklist',
};

export const ownPapers: Message = {
  id: 'own-papers',
  title: () => msg('Surat asli tetap di tangan sendiri', {desc: '[critical] Pulpit message own-papers: the headline'}),
  why: [
    fact('rf-dokumen-ditahan', () => msg('Paspor, KTP, atau ijazah diambil dan tidak kembali: itu tanda bahaya.', {desc: '[critical] Pulpit message own-papers: papers taken and not given back are a danger sign'})),
    fact('hak-j-pegang-paspor', () => msg('Pekerja berhak memegang paspornya sendiri selama bekerja.', {desc: '[critical] Pulpit message own-papers: law 18/2017 art. 6 (1) j, the right to hold one’s own passport'})),
  ],
  act: () => msg('Perekrut minta surat asli? Beri salinan saja, dan simpan aslinya.', {desc: '[critical] Pulpit message own-papers: the action'}),
  story: [
    () => msg('Bayangkan seorang pemudi diminta menyerahkan ijazah asli. Katanya supaya cepat diurus.', {desc: 'Pulpit message own-papers: the story begins (imagine a young woman)'}),
    () => msg('Pemudi itu memberi salinan, dan menyimpan yang asli di rumah.', {desc: 'Pulpit message own-papers: the story goes on'}),
    () => msg('Orang tuanya ikut menyimpan satu salinan.', {desc: 'Pulpit message own-papers: the story ends'}),
  ],
  more: [
    fact('hak-keluarga-salinan', () => msg('Keluarga juga berhak mendapat salinan surat dan Perjanjian Kerja.', {desc: '[critical] Pulpit message own-papers: law 18/2017 art. 6 (3), copies for the family'})),
    () => msg('Kantor resmi minta surat asli? Minta tanda terima, dan tanya kapan dikembalikan.', {desc: '[critical] Pulpit message own-papers: when an official office needs the originals: ask for a receipt and when they come back'}),
    () => msg('Surat sudah ditahan? Minta bersama keluarga. Tetap ditahan? Lapor polisi atau BP3MI.', {desc: '[critical] Pulpit message own-papers: what to do when papers are held back'}),
  ],
  prayer: () => msg('Mari berdoa bagi pekerja yang jauh dari rumah. Semoga hak dan surat mereka dijaga.', {desc: 'Pulpit message own-papers: prayer point'}),
  leadsTo: 'migration-checklist',
};

export const cashGift: Message = {
  id: 'cash-gift',
  title: () => msg('Uang dari perekrut bisa menjadi utang', {desc: '[critical] Pulpit message cash-gift: the headline'}),
  why: [
    fact('rf-utang-dipotong-gaji', () => msg('Uang dulu, lalu gaji dipotong tanpa perjanjian tertulis: itu tanda bahaya.', {desc: '[critical] Pulpit message cash-gift: money first, then deductions from wages without a written contract, is a danger sign'})),
    fact('tppo-arti', () => msg('Utang seperti itu bisa dipakai untuk menjerat orang.', {desc: '[critical] Pulpit message cash-gift: such a debt can be used to trap people'})),
  ],
  act: () => msg('Tolak uangnya dengan sopan. Minta semua ditulis sebelum setuju.', {desc: '[critical] Pulpit message cash-gift: the action'}),
  story: [
    () => msg('Bayangkan seorang bapak menerima uang, katanya hadiah untuk keluarga. Lalu anaknya berangkat.', {desc: 'Pulpit message cash-gift: the story begins (imagine a father)'}),
    () => msg('Kemudian hadiah itu disebut utang, dan gaji anaknya dipotong.', {desc: 'Pulpit message cash-gift: the story goes on'}),
    () => msg('Keluarga itu tidak salah. Mereka tetap boleh minta bantuan.', {desc: 'Pulpit message cash-gift: the story ends'}),
  ],
  more: [
    fact('rf-uang-sirih-pinang', () => msg('Sirih pinang adalah adat kita yang terhormat. Uang supaya anak dilepas: itu tanda bahaya.', {desc: '[critical] Pulpit message cash-gift: betel nut is an honoured custom; money so that a child is let go is a danger sign'})),
  ],
  prayer: () => msg('Mari berdoa bagi keluarga yang sedang sulit uang. Semoga ada jalan yang jujur, dan teman yang menolong.', {desc: 'Pulpit message cash-gift: prayer point'}),
  dated: true,
  leadsTo: 'hotline-card',
};
