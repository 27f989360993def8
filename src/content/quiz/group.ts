import {msg, str} from '@lit/localize';

/* Words of the quiz for groups: a facilitator, one phone or a projector, raised hands. */

export const intro = () => msg('Untuk kelas, OMK, atau kelompok. Satu HP atau layar cukup.', {desc: 'First line of the quiz for groups (OMK: Catholic youth): one phone or screen is enough'});
export const how = () => msg('Baca cerita. Hitung tangan. Bicara sebentar. Hitung tangan lagi. Lihat jawaban.', {desc: 'How the quiz for groups goes: read, count hands, talk, count again, see the answer'});
export const promise = () => msg('Tanpa nama. Tidak ada yang dikirim.', {desc: 'The quiz for groups keeps no names and sends nothing'});
export const people = () => msg('Berapa orang yang ikut?', {desc: 'Field: how many people take part'});
export const peopleWrong = () => msg('Tulis jumlah orang: angka dari 1 sampai 999.', {desc: 'The number of people is missing or impossible'});

export const fewer = (hands: number) => msg(str`Sudah ada ${hands} tangan. Jumlah orang tidak bisa kurang dari itu.`, {desc: 'The number of people is below hands that were counted already'});

/* Voting. */
export const first = () => msg('Suara pertama', {desc: 'The first vote, before talking'});
export const second = () => msg('Suara kedua', {desc: 'The second vote, after talking'});
export const raise = () => msg('Minta angkat tangan untuk setiap jawaban. Tulis jumlahnya.', {desc: 'Tells the facilitator to count hands for each answer'});
export const handsFor = (letter: string) => msg(str`Jumlah tangan untuk ${letter}`, {desc: 'Name of the field with the raised hands for an answer'});
export const less = (letter: string) => msg(str`Kurangi satu untuk ${letter}`, {desc: 'Button: one hand less for an answer'});
export const more = (letter: string) => msg(str`Tambah satu untuk ${letter}`, {desc: 'Button: one hand more for an answer'});
export const counted = (hands: number, total: number) => msg(str`${hands} tangan dari ${total} orang`, {desc: 'How many hands were counted, of how many people'});
export const tooMany = (hands: number, total: number) => msg(str`Ada ${hands} tangan, tetapi ${total} orang. Hitung lagi, atau ubah jumlah orang.`, {desc: 'More hands than people: count again, or change the number of people'});
export const notWhole = () => msg('Pakai angka bulat, 0 atau lebih.', {desc: 'A count is not a whole number'});
export const none = () => msg('Belum ada tangan yang ditulis.', {desc: 'No hand was written down'});
export const changePeople = () => msg('Ubah jumlah orang', {desc: 'Button: change how many people take part'});

/* Talking, and the answer. */
export const talk = () => msg('Bicara dulu, berdua atau bertiga', {desc: 'Heading between the two votes: talk, in twos or threes'});
export const note = () => msg('Catatan untuk pemimpin: tanya ini, satu menit setiap pertanyaan.', {desc: 'Above two prompts for the facilitator, one minute each'});
export const toTalk = () => msg('Lanjut: bicara', {desc: 'Button from the first vote to talking'});
export const toSecond = () => msg('Lanjut: suara kedua', {desc: 'Button from talking to the second vote'});
export const toAnswer = () => msg('Lihat jawaban', {desc: 'Button from the second vote to the answer'});
export const fitting = () => msg('Jawaban yang tepat:', {desc: 'Before the fitting answer, in a group'});
export const stop = () => msg('Selesai sekarang', {desc: 'Button: end the quiz for groups before the last question'});

/* The result. */
export const result = () => msg('Sebelum dan sesudah bicara', {desc: 'Heading of the result: right answers before and after talking'});
export const told = (n: string, date: string) => msg(str`${n} orang, ${date}`, {desc: 'How many people took part, and the day'});
export const story = () => msg('Cerita', {desc: 'Column: the story'});
export const before = () => msg('Sebelum', {desc: 'Column: right answers before talking'});
export const after = () => msg('Sesudah', {desc: 'Column: right answers after talking'});
export const all = () => msg('Semua', {desc: 'Row: all stories together'});
export const gain = (g: string) => msg(str`Perubahan: g = ${g}`, {desc: 'The normalised gain of the group'});
export const gainMeans = () => msg('g = 1: semua yang belum tahu menjadi tahu. g = 0: tidak berubah.', {desc: 'What the normalised gain means'});
export const gainNone = () => msg('Perubahan tidak bisa dihitung: semua sudah tahu sejak awal.', {desc: 'Everybody was right before talking, so there is no gain to compute'});
export const smallGroup = () => msg('Kurang dari 5 orang: hanya jumlah, tanpa persen.', {desc: 'A group below five people: counts only, no percentages'});
export const lost = (n: number) => msg(str`Di ${n} cerita, yang tepat berkurang sesudah bicara. Bahas lagi dengan tenang.`, {desc: 'In so many stories fewer were right after talking: talk about them again, calmly'});
export const sendYourself = () => msg('Mau memberi hasil ini kepada BP3MI? Cetak, simpan, atau salin, lalu kirim sendiri.', {desc: 'The result can be given to BP3MI: print, save or copy it, and send it yourself'});
export const printResult = () => msg('Cetak hasil', {desc: 'Button that prints the result'});
export {saveFailed, saveTable} from '../table.js';
