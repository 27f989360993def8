import {msg, str} from '@lit/localize';

/* Words of every widget that asks questions. */

export const unknown = () => msg('Tidak tahu', {desc: 'Answer to every question: I do not know'});
export const questionOf = (n: number, total: number) => msg(str`Pertanyaan ${n} dari ${total}`, {desc: 'Where the reader is in the questions'});
export const previous = () => msg('Kembali', {desc: 'Button to the step or question before'});
