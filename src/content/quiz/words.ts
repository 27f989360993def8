import {msg, str} from '@lit/localize';
import type {Topic} from '../../data/quiz.js';
import type {Line} from '../contact-lines.js';

/* Interface words of the rights quiz, for somebody alone. They state no fact; the scenarios do. `group.ts` has the words for groups. */

export const title = () => msg('Kuis: kenali hak Anda', {desc: 'Title of the rights quiz'});
export const intro = (n: number, minutes: number) => msg(str`${n} cerita pendek. Sekitar ${minutes} menit.`, {desc: 'First line of the quiz: so many short stories, about so many minutes'});
export const promise = () => msg('Tidak dinilai, tidak disimpan, tidak dikirim.', {desc: 'First screen of the quiz: nothing is marked, kept or sent'});
export const few = (n: number) => msg(str`Tentang hal ini baru ada ${n} cerita.`, {desc: 'The page asked for more questions on a topic than there are'});
export const begin = () => msg('Mulai', {desc: 'Button that starts the quiz'});
export const choose = () => msg('Pilih satu jawaban dulu.', {desc: 'The reader pressed the button without choosing an answer'});
export const answer = () => msg('Jawab', {desc: 'Button that gives the chosen answer'});

/* Words that come again and again, said once more plainly. */
export const terms = () => msg('Arti kata', {desc: 'Opens what some words mean'});
export const meanings: readonly Line[] = [
  () => msg('Perekrut: orang yang mencari pekerja.', {desc: 'What the word means: recruiter'}),
  () => msg('Disnaker: dinas tenaga kerja kabupaten atau kota.', {desc: 'What the word means: labour office'}),
  () => msg('BP3MI: kantor pelindungan pekerja migran.', {desc: 'What the word means: BP3MI'}),
  () => msg('Berbadan hukum: terdaftar resmi, misalnya perusahaan.', {desc: 'What the word means: legal entity'}),
  () => msg('Perwakilan RI: kantor Indonesia di luar negeri (KBRI, KJRI).', {desc: 'What the word means: Indonesian mission'}),
];

/* After an answer. */
export const right = () => msg('Betul.', {desc: 'The answer fits'});
export const better = () => msg('Jawaban yang lebih tepat:', {desc: 'Another answer fits better; it follows'});
export const noMatter = () => msg('Tidak apa-apa. Ini jawabannya:', {desc: 'The reader did not know; the fitting answer follows'});
export const yours = () => msg('Jawaban Anda:', {desc: 'Before the answer that the reader chose'});
export const canDo = () => msg('Yang bisa dilakukan:', {desc: 'Before what one can do'});
export const onward = () => msg('Lanjut', {desc: 'Button to the next question'});
export const toEnd = () => msg('Lihat hasil', {desc: 'Button after the last question'});

/* The end. */
export const remember = () => msg('Tiga hal untuk diingat', {desc: 'Heading at the end of the quiz, above three short sentences'});
export const action = () => msg('Simpan nomor ini. Ceritakan satu hal tadi kepada satu orang hari ini.', {desc: 'The one thing to do after the quiz: keep the number, and tell one person today'});
export const score = (n: number, total: number) => msg(str`${n} dari ${total} sudah tahu`, {desc: 'So many of the questions the reader knew already'});
export const retry = () => msg('Coba lagi yang tadi', {desc: 'Button: try again the questions that were missed'});
export const fresh = () => msg('Kuis baru', {desc: 'Button: a new round with other questions'});

export const loadingGroup = () => msg('Memuat kuis untuk kelompok…', {desc: 'The part of the quiz for groups is on its way'});

/* The panel behind a press, and the two modes. */
export const panel = () => msg('Grup dan cetak', {desc: 'Button that opens: for groups, printing, sharing'});
export const forGroup = () => msg('Untuk kelompok', {desc: 'Button: the quiz for a class or a group'});
export const forOne = () => msg('Untuk satu orang', {desc: 'Button: the quiz for somebody alone'});
export const sheets = () => msg('Cetak soal dan jawaban', {desc: 'Link to the page with all questions, to be printed'});

/** What a scenario is about. */
export const topicName: Record<Topic, Line> = {
  recruiter: () => msg('Orang yang mengajak', {desc: 'Topic of the quiz: who recruits'}),
  money: () => msg('Uang', {desc: 'Topic of the quiz: money'}),
  papers: () => msg('Surat-surat', {desc: 'Topic of the quiz: papers'}),
  visa: () => msg('Visa dan perjalanan', {desc: 'Topic of the quiz: visa and the way'}),
  contract: () => msg('Perjanjian kerja', {desc: 'Topic of the quiz: the contract'}),
  abroad: () => msg('Di luar negeri', {desc: 'Topic of the quiz: being abroad'}),
  help: () => msg('Minta tolong', {desc: 'Topic of the quiz: getting help'}),
  family: () => msg('Keluarga', {desc: 'Topic of the quiz: the family'}),
};
