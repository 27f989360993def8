import {msg} from '@lit/localize';

/* Sentences that only the quiz's page and its sheets show. */

export const intro = () => msg('Baca ceritanya, pilih jawaban, lalu buka untuk melihat.', {desc: 'First line of the quiz’s page: read, choose an answer, then open to see'});
export const questionSheet = () => msg('Cetak lembar soal', {desc: 'Link to the sheet with all questions'});
export const answerSheet = () => msg('Cetak lembar jawaban untuk pemimpin', {desc: 'Link to the sheet with the answers, for a group leader'});
export const questions = () => msg('Lembar soal', {desc: 'Title of the sheet with all questions'});
export const answers = () => msg('Lembar jawaban untuk pemimpin', {desc: 'Title of the sheet with the answers'});
export const advice = () => msg('Pilih enam cerita. Beri waktu bicara sebelum membaca jawaban.', {desc: 'Advice to a group leader on the sheet: choose six stories, let people talk before reading the answer'});
export const noExam = () => msg('Ini bukan ujian. Tidak tahu juga jawaban.', {desc: 'On the sheet: this is no exam, not knowing is an answer too'});
