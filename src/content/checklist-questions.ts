import {msg} from '@lit/localize';
import {ORDER, QUESTIONS, type Question} from '../data/answers-checklist.js';
import {no, yes} from './checklist.js';
import {unknown} from './questions.js';
import {governmentProgramme} from './recruiting.js';
import {name} from './checklist-destinations.js';
import type {Line} from './contact-lines.js';

const noTrouble = () => msg('Tidak ada', {desc: 'Answer: none of these'});
const otherWork = () => msg('Lain', {desc: 'Answer: another kind of work'});

/** Each question: what is asked, and its answers in words. */
const words: {[Q in Question]: [ask: Line, answers: Partial<Record<string, Line>>]} = {
  age: [() => msg('Umur Anda sudah 18 tahun?', {desc: '[critical] Question: are you 18 or older'}), {yes, no}],
  place: [
    () => msg('Anda di mana sekarang?', {desc: 'Question: where are you now'}),
    {
      here: () => msg('Masih di Indonesia', {desc: 'Answer: still in Indonesia'}),
      abroad: () => msg('Sudah di luar negeri', {desc: 'Answer: already abroad'}),
      unpapered: () => msg('Di luar negeri, surat tidak lengkap', {desc: 'Answer: abroad without complete papers'}),
    },
  ],
  destination: [() => msg('Mau ke negara mana?', {desc: 'Question: to which country'}), name],
  work: [
    () => msg('Kerja apa?', {desc: 'Question: what kind of work'}),
    {
      household: () => msg('Di rumah tangga, atau merawat orang', {desc: 'Answer: household or care work'}),
      plantation: () => msg('Di kebun', {desc: 'Answer: on a plantation'}),
      factory: () => msg('Di pabrik atau bangunan', {desc: 'Answer: in a factory or in construction'}),
      nurse: () => msg('Perawat', {desc: 'Answer: nurse'}),
      ship: () => msg('Di kapal', {desc: 'Answer: on a ship'}),
      office: () => msg('Admin, IT, atau lewat internet', {desc: 'Answer: office, IT or online work'}),
      other: otherWork,
    },
  ],
  scheme: [
    () => msg('Lewat siapa?', {desc: 'Question: through whom'}),
    {
      company: () => msg('Perusahaan resmi (P3MI)', {desc: 'Answer: an official placement company'}),
      government: governmentProgramme,
      own: () => msg('Kontrak sendiri dengan perusahaan', {desc: 'Answer: an own contract with a company abroad'}),
      sea: () => msg('Sebagai pelaut', {desc: 'Answer: sea work'}),
    },
  ],
  married: [() => msg('Sudah menikah?', {desc: 'Question: are you married'}), {yes, no}],
  before: [() => msg('Sudah pernah kerja di luar negeri?', {desc: 'Question: have you worked abroad before'}), {yes, no}],
  trouble: [
    () => msg('Ada yang seperti ini?', {desc: 'Question: is one of these so'}),
    {
      birth: () => msg('Tidak punya akta lahir', {desc: 'Answer: no birth certificate'}),
      elsewhere: () => msg('Surat mau dibuatkan di provinsi lain', {desc: 'Answer: papers are made in another province'}),
      money: () => msg('Tidak punya uang', {desc: 'Answer: no money'}),
      night: () => msg('Diajak pergi malam, tanpa pamit', {desc: 'Answer: asked to leave at night without saying goodbye'}),
      left: () => msg('Anak atau saudara sudah pergi tanpa pamit', {desc: 'Answer: a child or relative has left without saying goodbye'}),
      refused: () => msg('Keluarga tidak setuju', {desc: 'Answer: the family does not agree'}),
      none: noTrouble,
    },
  ],
};

/** A question as shown. */
export const questionAt = (index: number): {id: Question; ask: Line; answers: [value: string, label: Line][]} => {
  const id = ORDER[index];
  const [ask, labels] = words[id];
  return {id, ask, answers: QUESTIONS[id].map((value) => [value, labels[value] ?? unknown])};
};
