import {msg, str} from '@lit/localize';
import type {Why} from '../data/answers-checklist.js';

/* Interface words of the migration checklist: questions, buttons, advice. They state no fact; `checklist-facts.ts` does. */

export const title = () => msg('Kerja ke luar negeri dengan jalan resmi', {desc: 'Title of the migration checklist: going abroad to work by the legal way'});
export const intro = () => msg('Sembilan langkah dan daftar surat. Anda boleh mulai dari mana saja.', {desc: 'First line: nine steps and a list of papers; start anywhere'});
export const begin = () => msg('Jawab beberapa pertanyaan', {desc: 'Button that starts a few questions'});
export const showSteps = () => msg('Lihat 9 langkah', {desc: 'Button that shows the nine steps at once'});
export const allSteps = () => msg('Semua langkah', {desc: 'Button back to the list of the nine steps'});
export const next = () => msg('Langkah berikut', {desc: 'Button to the next step'});
export const skip = () => msg('Lewati', {desc: 'Button that skips a question'});
export const finish = () => msg('Selesai', {desc: 'Button at the end of the last step'});
export const changeAnswers = () => msg('Ubah jawaban', {desc: 'Button back to the questions'});
export const yes = () => msg('Sudah', {desc: 'Answer: yes, already'});
export const no = () => msg('Belum', {desc: 'Answer: not yet'});
export const stepOf = (n: number, total: number) => msg(str`Langkah ${n} dari ${total}`, {desc: 'Where the reader is in the steps'});
export const forgotten = () => msg('Jawaban tidak disimpan dan tidak dikirim.', {desc: 'Under the questions: answers are neither kept nor sent'});

/* Advice that states no fact. */
export const talkFamily = () => msg('Bicara dengan keluarga dan satu orang yang Anda percaya.', {desc: 'Step 1: talk with the family and one trusted person'});
export const talkPlan = () => msg('Siapa menjaga anak? Bagaimana mengirim uang? Kapan memberi kabar?', {desc: 'Step 1: who cares for the children, how is money sent, when will one be in touch'});
export const nightTalk = () => msg('Diajak berangkat malam, tanpa pamit? Tunggu. Beri tahu orang tua dulu.', {desc: '[critical] Asked to leave at night without saying goodbye: wait, tell the parents first'});
export const nightParents = () => msg('Anak sudah pergi tanpa pamit? Telepon nomor di bawah sekarang.', {desc: '[critical] A child has left without saying goodbye: ring the number below now'});
export const familyRefuses = () => msg('Keluarga tidak setuju? Ajak kepala desa, pastor, atau pendeta bicara bersama. Takut? Telepon dulu. Jangan palsukan surat.', {desc: '[critical] The family refuses: talk together with the village head or pastor; do not forge the letter'});
export const askOpen = () => msg('LTSA jauh? Telepon atau tanya dulu apakah buka.', {desc: 'LTSA (one-stop service): ring or ask first whether it is open'});
export const askHim = () => msg('Tanya: dari PT apa? Boleh lihat surat tugasnya?', {desc: 'What to ask the person who invites'});
export const offerHotline = () => msg('Ragu tentang tawaran atau biayanya? Telepon dulu.', {desc: 'In doubt about the offer or its cost: ring first'});
export const lookUp = () => msg('Cek nama PT', {desc: 'Link to the page where a company can be looked up'});
export const sellPlace = () => msg('Ada yang menjual tempat di program pemerintah? Jangan bayar. Telepon dulu.', {desc: '[critical] Somebody sells a place in a government programme: do not pay, ring first'});
export const fishing = () => msg('Kerja di kapal ikan? Tanya Disnaker aturannya.', {desc: 'Fishing boats have other rules; ask the labour office (Disnaker)'});
export const freeFirst = () => msg('Uang sedikit? Tanya dulu mana yang gratis, mana yang dibayar majikan.', {desc: 'Little money: ask first what is free and what the employer pays'});
export const readAloud = () => msg('Minta dibacakan sebelum tanda tangan. Simpan salinannya.', {desc: 'Have the contract read to you before signing; keep a copy'});
export const oppAsk = () => msg('Tanya BP3MI di mana dan kapan OPP.', {desc: 'Ask BP3MI where and when the orientation is'});
export const saveNumbers = () => msg('Simpan nomor bantuan di HP dan di kertas.', {desc: 'Save the help numbers on the phone and on paper'});
export const bring = () => msg('Bawa daftar ini ke BP3MI atau LTSA. Petugas yang memastikan.', {desc: '[critical] The end: take this list to BP3MI or LTSA; an officer makes sure'});

/* Under eighteen, and already abroad. */
export const minorTitle = () => msg('Belum 18 tahun: belum boleh berangkat kerja', {desc: '[critical] Heading for people under 18: not yet allowed to leave for work'});
export const minorNow = () => msg('Sekarang: teruskan sekolah atau ikut latihan kerja dekat rumah.', {desc: 'Under 18: go on with school or training near home'});
export const minorPressed = () => msg('Ada yang memaksa? Ceritakan kepada guru, pastor, pendeta, atau kepala desa. Atau telepon.', {desc: '[critical] Under 18 and pressed by somebody: tell a teacher, pastor or village head, or ring'});
export const abroadTitle = () => msg('Anda sudah di luar negeri', {desc: 'Heading for people who are abroad'});
export const abroadHelp = () => msg('Surat tidak lengkap? Anda tetap boleh minta tolong. Anda tidak salah bertanya.', {desc: '[critical] Abroad without papers: you may still ask for help; asking is not wrong'});
export const abroadCall = () => msg('Telepon nomor ini dari luar negeri, atau datang ke Perwakilan RI.', {desc: '[critical] Abroad: ring this number or go to the Indonesian mission'});
export const abroadDanger = () => msg('Dipukul, dikunci, atau tidak digaji? Telepon sekarang.', {desc: '[critical] Beaten, locked up or not paid: ring now'});

/* Memory; what other widgets keep says the same. */
export {deleteAll, deleted, keepWarning, keepYes} from './keep.js';
export const keep = () => msg('Simpan di HP ini', {desc: 'Button that keeps the list on this phone'});
export const keptUntil = (date: string) => msg(str`Tersimpan di HP ini sampai ${date}.`, {desc: 'The list is kept on this phone until a date'});
export const listN = (n: number) => msg(str`Daftar ${n}`, {desc: 'List 1 or list 2: two people share a phone'});
export const lacking = () => msg('Kalau tidak punya', {desc: 'Heading: what to do without this paper'});
export const print = () => msg('Cetak daftar', {desc: 'Button that prints the list'});

/* Papers. */
export const counter = (n: number, total: number) => msg(str`${n} dari ${total} sudah`, {desc: 'How many papers are ready, out of how many'});
export const where = (place: string) => msg(str`Tanya di: ${place}`, {desc: 'Where to ask for a paper; the place follows'});
export const lost = () => msg('Tanda centang hilang di HP ini. Anda bisa mulai lagi atau cetak.', {desc: 'The kept ticks are gone: start again or print'});
export const cannot = () => msg('Belum bisa', {desc: 'Status of a paper: not possible yet'});
export const whyNot = () => msg('Kenapa?', {desc: 'Question: why is it not possible yet'});

/** Why a paper is not possible yet, and what then. */
export const why: Record<Why, [label: () => string, advice: () => string]> = {
  money: [() => msg('Tidak ada uang', {desc: 'Why a paper is not possible yet: no money'}), freeFirst],
  far: [() => msg('Kantor jauh', {desc: 'Why a paper is not possible yet: the office is far'}), () => msg('Minta kantor desa bertanya dulu lewat telepon, supaya tidak pergi percuma.', {desc: 'The office is far: let the village office ask by phone first'})],
  refused: [() => msg('Tidak diberi', {desc: 'Why a paper is not possible yet: somebody refuses it'}), () => msg('Tanya alasannya. Ceritakan kepada BP3MI atau telepon nomor bantuan.', {desc: 'A paper is refused: ask why, tell BP3MI or ring'})],
  how: [() => msg('Tidak tahu caranya', {desc: 'Why a paper is not possible yet: I do not know how'}), () => msg('Bawa daftar ini ke kantor desa. Minta ditunjukkan langkah pertamanya.', {desc: 'Not knowing how: take this list to the village office and ask for the first step'})],
};
