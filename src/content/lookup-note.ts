import {msg, str} from '@lit/localize';

/* A short record of what was asked, to show or send to the office. It stays on this phone until the reader sends it. */

export const heading = () => msg('Catatan untuk BP3MI', {desc: 'Heading of a short record that the reader can send to the protection office BP3MI'});
export const asked = (name: string) => msg(str`Nama yang ditanyakan: ${name}`, {desc: 'In the record: the name that was typed'});
export const answer = (text: string) => msg(str`Jawaban: ${text}`, {desc: 'In the record: the answer'});
export const when = (date: string, time: string) => msg(str`Dicek ${date} jam ${time} WITA`, {desc: 'In the record: day and time of the lookup, in WITA'});
export const send = () => msg('Kirim catatan lewat WhatsApp', {desc: 'Link that opens WhatsApp with the record; the reader chooses to whom'});
export const print = () => msg('Cetak catatan', {desc: 'Button that prints the record'});
export const whom = () => msg('Nomor BP3MI NTT belum kami temukan. Tunjukkan catatan ini di kantornya.', {desc: 'We have no phone number of BP3MI NTT; show the record at the office'});
