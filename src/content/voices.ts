import {msg} from '@lit/localize';
import type {AskLines, Script} from '../data/voices.js';
import {hotline} from './hotline.js';
import {printableUntil} from './pulpit/compose.js';
import {familyTalk, saveNumber, underAge, welcomeHome} from './pulpit/caring.js';
import * as frame from './pulpit/frame.js';
import {lineOf, type Message} from './pulpit/message.js';
import {cashGift, companyName, ownPapers, workVisa} from './pulpit/recruiting.js';
import {fact} from './statements.js';

/*
 * Ten core messages for languages that are spoken and not read: partners record them. Eight are those of the pulpit;
 * two more are about the contract, and about help abroad.
 */

/** One message to record. */
export type Voice = Pick<Message, 'title' | 'why' | 'act' | 'more' | 'dated'> & {id: string};

const readContract: Voice = {
  id: 'read-contract',
  title: () => msg('Baca kontrak sebelum tanda tangan', {desc: '[critical] Core voice message read-contract: the headline'}),
  why: [
    fact('rf-tanpa-kontrak', () => msg('Disuruh tanda tangan kertas kosong, atau berangkat tanpa kontrak: itu tanda bahaya.', {desc: '[critical] Core voice message read-contract: signing blank paper, or leaving without a contract, is a danger sign'})),
    fact('hak-h-penjelasan-perjanjian perjanjian-tak-boleh-diubah-sepihak', () => msg('Kita berhak mendapat penjelasan isinya. Isinya tidak boleh diubah kalau kita tidak setuju.', {desc: '[critical] Core voice message read-contract: the right to have the contract explained; it may not be changed without consent'})),
  ],
  act: () => msg('Belum mengerti isinya? Jangan tanda tangan dulu. Minta salinannya.', {desc: '[critical] Core voice message read-contract: the action'}),
  more: [],
};

const helpAbroad: Voice = {
  id: 'help-abroad',
  title: () => msg('Sudah di luar negeri? Lapor ke KBRI atau KJRI', {desc: '[critical] Core voice message help-abroad: the headline, report to the Indonesian embassy or consulate'}),
  why: [
    fact('kewajiban-lapor-diri', () => msg('Pekerja wajib melapor saat datang, selama tinggal, dan saat pulang.', {desc: '[critical] Core voice message help-abroad: the duty to report to the Indonesian mission on arrival, during the stay and on return'})),
    fact('komunikasi-nonprosedural-tetap-dibantu', () => msg('Yang pergi tanpa surat lengkap juga boleh melapor dan minta bantuan pulang.', {desc: '[critical] Core voice message help-abroad: who left without complete papers may report too and ask for help to come home'})),
  ],
  act: () => msg('Ada masalah? Hubungi KBRI atau KJRI. Keluarga di rumah juga boleh menelepon.', {desc: '[critical] Core voice message help-abroad: the action; the number that follows works inside Indonesia'}),
  more: [],
};

/** All ten, in the order in which they are shown. */
export const VOICES: readonly Voice[] = [companyName, workVisa, ownPapers, cashGift, underAge, familyTalk, readContract, saveNumber, helpAbroad, welcomeHome];

/** What is read into the phone, as the build writes it into `generated/voices.ts`. Called in Indonesian alone. */
export const scripts = (): Script[] =>
  VOICES.map((it) => {
    const until = printableUntil(it);
    return {id: it.id, lines: [it.title, ...it.why.map(lineOf), it.act].map((line) => line().replace(/[^.?!]$/, '$&.')), ...(until && {until})};
  });

/** Whom to ask, at the end of each: `{0}` stands for the name, `{1}` for the number. */
export const askLines = (): AskLines => ({ask: frame.ask('{0}'), number: frame.number('{1}'), inside: hotline.insideOnly()});
