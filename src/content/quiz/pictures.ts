import {msg} from '@lit/localize';
import type {Topic} from '../../data/quiz.js';
import type {Line} from '../contact-lines.js';

/** A picture for each topic, ours: lines in a square of 24, and the words for who cannot see it. The topic always stands beside it. */
export const pictures: Record<Topic, [path: string, alt: Line]> = {
  recruiter: ['M3 21v-3a3.5 3.5 0 0 1 7 0v3M6.5 9.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M14 21v-3a3.5 3.5 0 0 1 7 0v3M17.5 9.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M8 3h8v4h-3l-2 2V7H8z', () => msg('Gambar: dua orang bicara', {desc: 'Text alternative of the picture for the topic: who recruits'})],
  money: ['M3 6h18v12H3zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M6 12h.01M18 12h.01', () => msg('Gambar: uang kertas', {desc: 'Text alternative of the picture for the topic: money'})],
  papers: ['M5 3h10l4 4v14H5zM15 3v4h4M8 9h4v4H8zM8 17h8', () => msg('Gambar: selembar surat', {desc: 'Text alternative of the picture for the topic: papers'})],
  visa: ['M3 15h18l-3 4H6zM11 15V3l7 9h-7M3 22q2-2 4.5 0t4.5 0 4.5 0 4.5 0', () => msg('Gambar: kapal di laut', {desc: 'Text alternative of the picture for the topic: visa and the way'})],
  contract: ['M4 3h11v18H4zM7 7h5M7 11h5M7 17q1-3 2 0t3-1M21.5 6l-5 8-.5 3 2.5-2 5-8z', () => msg('Gambar: surat dan pena', {desc: 'Text alternative of the picture for the topic: the contract'})],
  abroad: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3q5 4 5 9t-5 9q-5-4-5-9t5-9', () => msg('Gambar: bola dunia', {desc: 'Text alternative of the picture for the topic: being abroad'})],
  help: ['M7 3l3 5-2 2q2 4 6 6l2-2 5 3q-1 4-4 4Q7 20 3 7q0-3 4-4M14 3q7 0 7 7M14 7q3 0 3 3', () => msg('Gambar: telepon', {desc: 'Text alternative of the picture for the topic: getting help'})],
  family: ['M2 12l10-9 10 9M5 10v11h14V10M8 21v-3a2 2 0 0 1 4 0v3M12 18a2 2 0 0 1 4 0v3M10 13.5h.01M14 13.5h.01', () => msg('Gambar: rumah dan keluarga', {desc: 'Text alternative of the picture for the topic: the family'})],
};
