import {msg} from '@lit/localize';
import type {MessageId} from '../../data/pulpit.js';
import type {Line} from '../contact-lines.js';

/* The guide for talking about a message in a group. It stands on the page alone. No question asks who recruits, or who is leaving. */

export const title = () => msg('Panduan bicara', {desc: 'Title of the guide for talking in a group'});
export const steps: readonly Line[] = [
  () => msg('Baca pesan ini dengan suara keras. Beri waktu diam sebentar.', {desc: 'Guide, step 1: read the message aloud, leave a moment of silence'}),
  () => msg('Bicara berdua atau bertiga tentang satu pertanyaan, lima menit.', {desc: 'Guide, step 2: talk in twos or threes about one question, five minutes'}),
  () => msg('Dengarkan beberapa jawaban. Tidak ada jawaban yang memalukan.', {desc: 'Guide, step 3: hear some answers; no answer is a shame'}),
  () => msg('Tutup dengan nomor bantuan. Minta semua menyimpannya.', {desc: 'Guide, step 4: end with the help number, and let all save it'}),
];
export const careful = () => msg('Jangan menyebut nama orang atau PT. Jangan bertanya siapa yang mau pergi atau siapa yang mengajak.', {desc: '[critical] Guide: name no person or company; never ask who wants to leave or who recruits'});
export const alone = () => msg('Ada yang mau bercerita? Dengarkan sesudahnya di tempat tenang. Jangan ceritakan lagi, dan beri nomor bantuan.', {desc: '[critical] Guide: who wants to tell something is heard afterwards in a quiet place; do not pass it on, and give the help number'});
export const withChildren = () => msg('Anak ditemani orang dewasa yang dia percaya.', {desc: '[critical] Guide: a child who tells something has an adult beside them whom they trust'});
export const questionsTitle = () => msg('Tiga pertanyaan', {desc: 'Guide: heading above three questions'});

export const questions: Record<MessageId, readonly [Line, Line, Line]> = {
  'company-name': [
    () => msg('Kenapa orang sungkan bertanya nama PT?', {desc: 'Guide company-name: a question for the group'}),
    () => msg('Bagaimana bertanya dengan sopan kepada teman yang mengajak?', {desc: 'Guide company-name: a question for the group'}),
    () => msg('Siapa yang bisa membantu kita mengecek nama PT?', {desc: 'Guide company-name: a question for the group'}),
  ],
  'work-visa': [
    () => msg('Apa bedanya visa wisata dan visa kerja?', {desc: 'Guide work-visa: a question for the group'}),
    () => msg('Kenapa orang ingin cepat berangkat?', {desc: 'Guide work-visa: a question for the group'}),
    () => msg('Siapa yang bisa menemani orang bertanya ke Disnaker?', {desc: 'Guide work-visa: a question for the group'}),
  ],
  'own-papers': [
    () => msg('Surat apa yang paling sulit dibuat lagi kalau hilang?', {desc: 'Guide own-papers: a question for the group'}),
    () => msg('Bagaimana menyimpan surat supaya tidak rusak atau hilang?', {desc: 'Guide own-papers: a question for the group'}),
    () => msg('Di mana kita bisa membuat salinan dari sini?', {desc: 'Guide own-papers: a question for the group'}),
  ],
  'cash-gift': [
    () => msg('Kapan keluarga di kampung kita paling butuh uang?', {desc: 'Guide cash-gift: a question for the group'}),
    () => msg('Bagaimana menolak uang dengan sopan?', {desc: 'Guide cash-gift: a question for the group'}),
    () => msg('Bagaimana menolong keluarga tanpa membuat mereka malu?', {desc: 'Guide cash-gift: a question for the group'}),
  ],
  'under-age': [
    () => msg('Apa yang membuat anak ingin cepat bekerja?', {desc: 'Guide under-age: a question for the group'}),
    () => msg('Kepada siapa anak di kampung ini bisa bercerita?', {desc: 'Guide under-age: a question for the group'}),
    () => msg('Apa yang bisa kita buat supaya anak tetap sekolah?', {desc: 'Guide under-age: a question for the group'}),
  ],
  'family-talk': [
    () => msg('Apa yang perlu dibicarakan di rumah sebelum ada yang berangkat?', {desc: 'Guide family-talk: a question for the group'}),
    () => msg('Apa yang membuat orang sulit berpamitan?', {desc: 'Guide family-talk: a question for the group'}),
    () => msg('Bagaimana keluarga tetap dekat dengan yang jauh?', {desc: 'Guide family-talk: a question for the group'}),
  ],
  'save-number': [
    () => msg('Di mana nomor ini bisa ditempel di kampung kita?', {desc: 'Guide save-number: a question for the group'}),
    () => msg('Bagaimana dengan orang yang tidak punya HP?', {desc: 'Guide save-number: a question for the group'}),
    () => msg('Hal apa saja yang bisa ditanyakan kepada petugas?', {desc: 'Guide save-number: a question for the group'}),
  ],
  'welcome-home': [
    () => msg('Apa yang membuat orang yang pulang merasa diterima?', {desc: 'Guide welcome-home: a question for the group'}),
    () => msg('Kata apa yang melukai, dan kata apa yang menguatkan?', {desc: 'Guide welcome-home: a question for the group'}),
    () => msg('Apa satu hal yang bisa kita buat bagi yang pulang?', {desc: 'Guide welcome-home: a question for the group'}),
  ],
};
