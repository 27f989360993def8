import {msg, str} from '@lit/localize';
import {governmentProgramme} from './recruiting.js';

/*
 * Sentences of the recruiter lookup: the question, the box, and what to ask of whom. `lookup-answers.ts` has what is
 * said about a name. Rules behind them: UU 18/2017 Pasal 49, 51, 59, 69 (docs/FACTS.md).
 */

/** Who can invite somebody to work abroad. */
export const WHO = ['company', 'person', 'advert', 'programme'] as const;
export type Who = (typeof WHO)[number];

export const whoName: Record<Who, () => string> = {
  company: () => msg('Perusahaan (PT)', {desc: 'Choice: a company invites the reader'}),
  person: () => msg('Teman atau calo', {desc: 'Choice: a person invites the reader: a friend, a relative, or a broker (calo)'}),
  advert: () => msg('Iklan di HP', {desc: 'Choice: an advert on Facebook, WhatsApp or TikTok'}),
  programme: governmentProgramme,
};

export const title = () => msg('Siapa yang mengajak Anda?', {desc: 'Title of the recruiter lookup: who invited the reader to work abroad'});
export const label = () => msg('Tulis nama PT, atau nomor di suratnya', {desc: 'Label of the box: the name of the company, or the number in its letter'});
export const check = () => msg('Cek', {desc: 'Button that looks up the name'});
export const asked = (text: string) => msg(str`Yang Anda tulis: ${text}`, {desc: 'Above the answer: what the reader typed'});
export const again = () => msg('Cek nama lain', {desc: 'Button that empties the box for another name'});

export const askHim = () => msg('Tanya dia baik-baik:', {desc: 'Before a question to ask the person who invites'});
export const askScript = () => msg('Dari PT apa? Boleh lihat surat tugasnya?', {desc: 'What to ask the person who invites: from which company, may I see the letter of assignment'});
export {noPersonsMaySend as personLaw} from './recruiting.js';
export const personLawSource = () => msg('UU 18/2017 Pasal 69', {desc: 'Law 18 of 2017, article 69'});
export const personKind = () => msg('Dia mungkin teman yang baik, dan juga belum tahu.', {desc: 'Kind words about the person who invites: perhaps a good friend who does not know either'});
export const refuses = () => msg('Dia tidak mau sebut nama PT', {desc: 'Button: the person does not want to name the company'});
export const refused = () => msg('Itu tanda bahaya. Jangan beri uang atau surat asli.', {desc: '[critical] The person refuses to name the company: a danger sign; do not give money or original papers'});
export const advert = () => msg('Cari nama PT di iklan itu, lalu tulis di bawah.', {desc: 'What to do with an advert: find the name of the company in it and type it below'});
export const advertNone = () => msg('Iklan tanpa nama PT? Jangan jawab dulu. Tanya BP3MI.', {desc: 'An advert that names no company: ask first'});
export const programme = () => msg('Program G to G dijalankan pemerintah sendiri, bukan PT atau calo.', {desc: '[critical] Government-to-government placement is run by the government, not by a company or broker'});
export const programmeAsk = () => msg('Tanya dinas tenaga kerja atau BP3MI apakah program itu ada.', {desc: 'Ask the labour office or BP3MI whether that programme exists'});

export const partner = (name: string) => msg(str`Daftar ini dari pemilik situs. Sumbernya: ${name}`, {desc: 'The list comes from the owner of this website, not from us; the name of its source follows'});
export const partnerFailed = () => msg('Daftar dari situs ini tidak bisa dibaca. Kami pakai daftar kami.', {desc: 'The list of the owner of this website could not be read; ours is used'});
export const copyOf = (name: string, date: string) => msg(str`Salinan daftar ${name} per ${date}, tidak langsung dari sumbernya.`, {desc: 'Source of the list: a copy of an official list, second hand, with its date'});
export const listOf = (name: string, date: string) => msg(str`Daftar ${name} per ${date}.`, {desc: 'Source of the list, with its date'});
