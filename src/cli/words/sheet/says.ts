import type {Stage} from '../state.js';

/*
 * What the translator's sheet says. Its readers speak the language and read Indonesian; these sentences never reach a
 * page of a partner, so they are not translated.
 */

/** Where a sentence is seen, by the beginning of the file it stands in. */
const PLACES: readonly Place[] = [
  {begins: 'src/content/kit/', name: 'Teks sementara di situs'},
  {begins: 'src/content/checklist', name: 'Langkah dan surat', story: 'widgets-migration-checklist--steps'},
  {begins: 'src/content/hotline', name: 'Kartu nomor bantuan', story: 'widgets-hotline-card--ready'},
  {begins: 'src/content/contact-lines', name: 'Kartu nomor bantuan', story: 'widgets-hotline-card--ready'},
  {begins: 'src/content/lookup', name: 'Cek perusahaan', story: 'widgets-recruiter-lookup--listed'},
  {begins: 'src/content/pulpit/', name: 'Pesan mimbar', story: 'widgets-pulpit-message--message'},
  {begins: 'src/content/quiz/', name: 'Kuis hak', story: 'widgets-rights-quiz--question'},
  {begins: 'src/content/voices', name: 'Suara'},
  {begins: 'src/content/page', name: 'Halaman lengkap'},
  {begins: 'src/content/', name: 'Di semua bagian'},
];

interface Place {
  begins: string;
  name: string;
  /** A story that stands for it, where a sentence is in no story of its own. */
  story?: string;
}

/** Where the sentences of a file are seen. @throws where nobody has said it */
export function placeOf(file: string): Place {
  const found = PLACES.find(({begins}) => file.startsWith(begins));
  if (!found) throw new Error(`${file}: say in src/cli/words/sheet/says.ts where its sentences are seen.`);
  return found;
}

export const STAGES: Readonly<Record<Stage, string>> = {missing: 'belum ada', draft: 'rancangan', checked: 'diperiksa 1×', final: 'selesai', stale: 'perlu dibaca lagi'};

export const CRITICAL = 'PENTING';
export const YES = 'ya';
export const NO = 'tidak';

/** The three questions that every sentence is asked. */
export const QUESTIONS = ['Apakah seorang tante di kampung langsung mengerti?', 'Apakah kalimat ini sopan?', 'Apakah Anda akan mengucapkannya seperti ini?'] as const;

/** What else is to be decided in each language; it holds for all sentences. */
export const OPEN_QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  mkn: [
    'Tanda aksen (karjá, balóm): dipakai atau tidak?',
    '“bosong” atau “basong”?',
    '“bini” dan “laki”, atau “maitua” dan “paitua”?',
    '“kirim orang pi karjá” atau “taro orang karjá”?',
    '“ijasa” atau “ijazah”? “isin” atau “izin”?',
  ],
  tet: [
    'Apakah “lia mamaten” masih berarti perjanjian, atau hanya sumpah?',
    'Menyimpan paspor: “kaer” atau “rai”?',
    'Apakah “foo leet” juga berarti surat izin yang ditandatangani?',
    'Apakah “keta … lai” wajar untuk “jangan … dulu”?',
  ],
};

/** How the sheet is filled in. */
export const HOW = [
  'Baca kalimat Indonesia, lalu rancangannya. Rancangan ini dibuat oleh orang yang bukan penutur asli.',
  'Jawab tiga pertanyaan dengan “ya” atau “tidak”.',
  'Ada yang kurang baik? Tulis kalimat yang lebih baik di “Perbaikan”. Jawaban Anda lalu untuk kalimat baru itu.',
  'Tidak ada yang baik? Tulis HAPUS di “Perbaikan”. Pembaca lalu melihat bahasa Indonesia.',
  'Tidak yakin? Kosongkan saja baris itu.',
  'Tanda {0} dan {1} adalah tempat angka, tanggal, atau nama. Salin tanda itu ke kalimat baru.',
  'PENTING: kalau kalimat ini salah, orang bisa celaka. Baca dua kali.',
  'Tulis peran dan tempat pemeriksa, misalnya “guru SD, Atambua”. Jangan menulis nama orang atau nomor telepon.',
  'Peran dan tanggal cukup ditulis satu kali, kalau satu orang memeriksa semua baris.',
];

export const TITLE = (language: string): string => `Terjemahan ${language}: lembar pemeriksaan`;
export const MADE = (date: string): string => `Dibuat ${date}. Kirim kembali kepada yang memberi lembar ini.`;
export const OPEN_TITLE = 'Yang perlu diputuskan untuk semua kalimat';
export const NO_PICTURE = 'Tanpa gambar: kalimat ini ada di halaman lengkap, di kertas, atau dibacakan.';
export const PICTURE = (number: number): string => `Gambar ${number}`;
export const MORE_TEXT = 'Perbaikan:';
export const WHO = 'Peran pemeriksa dan tempat:';
export const WHEN = 'Tanggal:';
export const DRAFT = 'Rancangan:';
export const NO_DRAFT = 'belum ada rancangan';
