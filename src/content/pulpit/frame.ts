import {msg, str} from '@lit/localize';
import type {Tradition} from '../../data/pulpit.js';
import type {Line} from '../contact-lines.js';

/*
 * What stands around every message. Greeting and closing are all that a tradition changes; both can be written anew.
 * All of it is [critical], so that nobody has to read out a text that changes its language from line to line.
 */

/** How a reader of each tradition greets, and ends. */
export const greetings: Record<Tradition, readonly [greeting: Line, closing: Line]> = {
  umum: [
    () => msg('Bapak, Ibu, dan saudara-saudari yang kami hormati.', {desc: '[critical] Greeting of a message, for any meeting'}),
    () => msg('Terima kasih atas perhatian kita semua.', {desc: '[critical] Closing of a message, for any meeting'}),
  ],
  gmit: [
    () => msg('Syalom, Bapak, Ibu, dan saudara-saudari.', {desc: '[critical] Greeting of a message, in a GMIT (Protestant, Timor) church'}),
    () => msg('Terima kasih. Tuhan Yesus memberkati.', {desc: '[critical] Closing of a message, in a GMIT (Protestant, Timor) church'}),
  ],
  katolik: [
    () => msg('Bapak, Ibu, dan saudara-saudari yang terkasih dalam Kristus.', {desc: '[critical] Greeting of a message, in a Catholic church'}),
    () => msg('Terima kasih. Tuhan memberkati kita semua.', {desc: '[critical] Closing of a message, in a Catholic church'}),
  ],
  kristen: [
    () => msg('Salam sejahtera bagi kita semua.', {desc: '[critical] Greeting of a message, in another Christian church'}),
    () => msg('Terima kasih. Tuhan memberkati.', {desc: '[critical] Closing of a message, in another Christian church'}),
  ],
  'lintas-iman': [
    () => msg('Salam damai bagi kita semua, apa pun agama kita.', {desc: '[critical] Greeting of a message, among people of several faiths'}),
    () => msg('Terima kasih. Salam damai untuk semua.', {desc: '[critical] Closing of a message, among people of several faiths'}),
  ],
};

export const respect = () => msg('Kita menghormati niat bekerja di luar negeri.', {desc: '[critical] Every message begins so: we respect the wish to work abroad'});
export const ask = (name: string) => msg(str`Mau tanya? Telepon ${name}.`, {desc: '[critical] Whom to ring with questions: the name of the help line'});
export const number = (shown: string) => msg(str`Nomornya ${shown}.`, {desc: '[critical] The number of the help line; it follows its name'});
export const again = (shown: string) => msg(str`Sekali lagi: ${shown}.`, {desc: '[critical] Says the number of the help line a second time'});
export const local = (role: string) => msg(str`Atau tanya ${role} di sini.`, {desc: '[critical] Or ask a local helper here, named by role, such as head of the youth group; read aloud without the number'});
export const localNumber = (role: string, shown: string) => msg(str`Di sini: ${role}, ${shown}`, {desc: '[critical] A local helper by role, and the number; in print and WhatsApp'});
export const tooLate = () => msg('Sudah membayar, menerima uang, atau keluarga sudah pergi? Jangan malu. Anda tetap boleh bertanya.', {desc: '[critical] Help stays open for those who paid or took money, or whose family has left: no shame, they may still ask'});
export const pass = () => msg('Mari kita ceritakan ini kepada satu orang di rumah.', {desc: '[critical] The end of a long message: let us tell this to one person at home'});
export const data = (date: string) => msg(str`Data per ${date}.`, {desc: '[critical] The day for which the law and the number were read; in print and WhatsApp'});
