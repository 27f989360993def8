import {msg} from '@lit/localize';
import {fact} from '../statements.js';
import type {Message} from './message.js';

/* Messages about being recruited: the company, the visa, the papers, the money. No message names a person or a firm. */

export const companyName: Message = {
  id: 'company-name',
  title: () => msg('Tanya dulu nama PT-nya', {desc: '[critical] Pulpit message company-name: the headline'}),
  why: [
    fact('larangan-calo-perseorangan rf-calo-perorangan', () => msg('Orang perorangan tidak boleh mengirim pekerja ke luar negeri. Teman atau kerabat juga tidak boleh.', {desc: '[critical] Pulpit message company-name: law 18/2017 art. 69, individuals may not place workers'})),
    fact('cek-p3mi', () => msg('Cek nama PT di daftar resmi yang aktif, atau tanya Disnaker atau BP3MI.', {desc: '[critical] Pulpit message company-name: check the name on the official list of active companies, or ask the labour office or BP3MI'})),
  ],
  act: () => msg('Ada yang mengajak? Tanya dulu nama PT-nya, lalu cek.', {desc: '[critical] Pulpit message company-name: the action'}),
  story: [
    () => msg('Bayangkan seorang pemuda diajak temannya bekerja jauh. Temannya ramah, dan katanya semua sudah diurus.', {desc: '[critical] Pulpit message company-name: the story begins (imagine a young man)'}),
    () => msg('Pemuda itu bertanya satu hal: apa nama PT-nya? Temannya tidak tahu.', {desc: '[critical] Pulpit message company-name: the story goes on'}),
    () => msg('Lalu mereka bertanya bersama ke Disnaker, dan tidak ada yang marah.', {desc: '[critical] Pulpit message company-name: the story ends'}),
  ],
  more: [
    fact('p3mi-izin-pemerintah-pusat larangan-pindah-izin', () => msg('PT itu harus punya izin dari pemerintah pusat. Izin tidak boleh dipinjamkan.', {desc: '[critical] Pulpit message company-name: licence of the central government, may not be lent'})),
    () => msg('Nama PT ada di daftar? Tanya PT itu, apakah perekrutnya benar dari sana.', {desc: '[critical] Pulpit message company-name: also when the name is on the list: ask that company whether the recruiter is theirs'}),
    fact('hak-c-informasi-benar', () => msg('Calon pekerja migran berhak mendapat info benar tentang penempatan dan kondisi kerja.', {desc: '[critical] Pulpit message company-name: the right to true information'})),
  ],
  prayer: () => msg('Mari berdoa bagi saudara yang sedang diajak bekerja jauh. Semoga mereka berani bertanya, dan mendapat jawaban yang benar.', {desc: 'Pulpit message company-name: prayer point'}),
  dated: true,
  leadsTo: 'recruiter-lookup',
};

export const workVisa: Message = {
  id: 'work-visa',
  title: () => msg('Kerja di luar negeri harus dengan visa kerja', {desc: '[critical] Pulpit message work-visa: the headline'}),
  why: [
    fact('dokumen-visa-kerja', () => msg('Menurut undang-undang, visa kerja wajib ada sebelum berangkat.', {desc: '[critical] Pulpit message work-visa: law 18/2017 art. 13 f, a work visa before leaving'})),
    fact('rf-visa-wisata', () => msg('Disuruh bekerja dengan visa wisata, ziarah, atau umrah: itu tanda bahaya.', {desc: '[critical] Pulpit message work-visa: a visa for tourists or pilgrims is a danger sign'})),
  ],
  act: () => msg('Lihat visanya. Bukan visa kerja, atau tidak yakin? Jangan berangkat dulu, tanya dulu.', {desc: '[critical] Pulpit message work-visa: the action'}),
  story: [
    () => msg('Bayangkan seorang ibu muda mendapat visa wisata untuk bekerja. Katanya visa kerja bisa diurus nanti di sana.', {desc: '[critical] Pulpit message work-visa: the story begins (imagine a young mother)'}),
    () => msg('Ibu itu tidak marah. Dia bertanya dulu lewat telepon.', {desc: '[critical] Pulpit message work-visa: the story goes on'}),
    () => msg('Dia tetap mau bekerja jauh, tetapi dengan visa yang benar.', {desc: '[critical] Pulpit message work-visa: the story ends'}),
  ],
  more: [
    fact('dokumen-paspor langkah-7-paspor-visa', () => msg('Paspor diurus di kantor imigrasi. Sesudah itu baru visa kerja.', {desc: '[critical] Pulpit message work-visa: first the passport, then the work visa'})),
    fact('dokumen-visa-kerja dokumen-perjanjian-kerja', () => msg('Visa kerja saja belum cukup. Perjanjian Kerja juga wajib ada.', {desc: '[critical] Pulpit message work-visa: the visa alone is not enough, the work agreement is required too'})),
    fact('imigrasi-tunda', () => msg('Petugas imigrasi bisa menunda keberangkatan, kalau ada tanda akan bekerja tanpa surat.', {desc: '[critical] Pulpit message work-visa: immigration may delay departure at signs of work without papers'})),
  ],
  prayer: () => msg('Mari berdoa bagi saudara yang sedang mengurus surat untuk bekerja jauh. Semoga mereka sabar, dan jalan mereka benar.', {desc: 'Pulpit message work-visa: prayer point'}),
  dated: true,
  leadsTo: 'migration-checklist',
};

export const ownPapers: Message = {
  id: 'own-papers',
  title: () => msg('Surat asli tetap di tangan sendiri', {desc: '[critical] Pulpit message own-papers: the headline'}),
  why: [
    fact('rf-dokumen-ditahan', () => msg('Paspor, KTP, atau ijazah diambil dan tidak dikembalikan: itu tanda bahaya.', {desc: '[critical] Pulpit message own-papers: papers taken and not given back are a danger sign'})),
    fact('hak-j-pegang-paspor', () => msg('Pekerja berhak memegang paspornya sendiri selama bekerja.', {desc: '[critical] Pulpit message own-papers: law 18/2017 art. 6 (1) j, the right to hold one’s own passport'})),
  ],
  act: () => msg('Perekrut minta surat asli? Beri salinan saja, dan simpan aslinya.', {desc: '[critical] Pulpit message own-papers: the action'}),
  story: [
    () => msg('Bayangkan seorang pemudi diminta menyerahkan ijazah asli. Katanya supaya cepat diurus.', {desc: '[critical] Pulpit message own-papers: the story begins (imagine a young woman)'}),
    () => msg('Pemudi itu memberi salinan, dan menyimpan yang asli di rumah.', {desc: '[critical] Pulpit message own-papers: the story goes on'}),
    () => msg('Orang tuanya ikut menyimpan satu salinan.', {desc: '[critical] Pulpit message own-papers: the story ends'}),
  ],
  more: [
    fact('hak-keluarga-salinan', () => msg('Keluarga juga berhak mendapat salinan surat dan Perjanjian Kerja.', {desc: '[critical] Pulpit message own-papers: law 18/2017 art. 6 (3), copies for the family'})),
    () => msg('Kantor pemerintah minta surat asli? Minta tanda terima dan tanggal kembalinya.', {desc: '[critical] Pulpit message own-papers: when a government office needs the originals: ask for a receipt and the date of return'}),
    () => msg('Surat sudah ditahan? Jangan meminta sendirian. Tanya dulu BP3MI atau polisi.', {desc: '[critical] Pulpit message own-papers: papers are held back already: do not go alone to ask for them, ask BP3MI or the police first'}),
    fact('hak-j-pegang-paspor', () => msg('Paspor ditahan di luar negeri? Lapor ke KBRI atau KJRI.', {desc: '[critical] Pulpit message own-papers: abroad, tell the Indonesian embassy or consulate'})),
  ],
  prayer: () => msg('Mari berdoa bagi pekerja yang jauh dari rumah. Semoga hak dan surat mereka dijaga.', {desc: 'Pulpit message own-papers: prayer point'}),
  leadsTo: 'migration-checklist',
};

export const cashGift: Message = {
  id: 'cash-gift',
  title: () => msg('Uang dari perekrut bisa menjadi utang', {desc: '[critical] Pulpit message cash-gift: the headline'}),
  why: [
    fact('rf-utang-dipotong-gaji', () => msg('Diberi uang dulu, lalu gaji dipotong tanpa perjanjian tertulis: itu tanda bahaya.', {desc: '[critical] Pulpit message cash-gift: money first, then deductions from wages without a written contract, is a danger sign'})),
    fact('rf-utang-dipotong-gaji tppo-arti', () => msg('Utang seperti itu bisa dipakai untuk menjerat orang.', {desc: '[critical] Pulpit message cash-gift: such a debt can be used to trap people'})),
  ],
  act: () => msg('Tolak uangnya dengan sopan. Jangan tanda tangan dulu. Tanya dulu.', {desc: '[critical] Pulpit message cash-gift: the action'}),
  story: [
    () => msg('Bayangkan seorang bapak menerima uang, katanya hadiah untuk keluarga. Lalu anaknya yang sudah dewasa berangkat.', {desc: '[critical] Pulpit message cash-gift: the story begins (imagine a father)'}),
    () => msg('Kemudian hadiah itu disebut utang, dan gaji anaknya dipotong.', {desc: '[critical] Pulpit message cash-gift: the story goes on'}),
    () => msg('Keluarga itu tidak perlu malu. Mereka tetap boleh minta bantuan.', {desc: '[critical] Pulpit message cash-gift: the story ends'}),
  ],
  more: [
    fact('rf-uang-sirih-pinang', () => msg('Sirih pinang adalah adat yang terhormat. Uang dari perekrut supaya anak dilepas: itu tanda bahaya.', {desc: '[critical] Pulpit message cash-gift: betel nut is an honoured custom; money from a recruiter so that a child is let go is a danger sign'})),
  ],
  prayer: () => msg('Mari berdoa bagi keluarga yang sedang sulit uang. Semoga ada jalan yang jujur, dan teman yang menolong.', {desc: 'Pulpit message cash-gift: prayer point'}),
  dated: true,
  leadsTo: 'hotline-card',
};
