import {msg} from '@lit/localize';
import {ORDER} from '../../data/answers-checklist.js';
import {name as destinationName} from '../checklist-destinations.js';
import {questionAt} from '../checklist-questions.js';
import type {Line} from '../contact-lines.js';
import {needName} from '../hotline-more.js';
import {SERIES} from '../pulpit/series.js';
import {long, prayer, short, tradition, traditions, which} from '../pulpit/words.js';
import {forGroup, forOne, topicName} from '../quiz/words.js';

/** Names of the attributes that partners may set, by the key under which the builder keeps them. */
export const labels: Readonly<Record<string, Line>> = {
  lang: () => msg('Bahasa pembaca', {desc: 'Setting: language of the readers'}),
  theme: () => msg('Terang atau gelap', {desc: 'Setting: light or dark'}),
  'quick-exit': () => msg('Tombol “Keluar cepat”', {desc: 'Setting: show the quick exit button'}),
  'heading-level': () => msg('Tingkat judul', {desc: 'Setting: level of the heading, 1 to 6'}),
  languages: () => msg('Rancangan yang langsung ditawarkan', {desc: 'Setting: draft languages that are offered at once, not folded away'}),
  audio: () => msg('Rekaman suara sendiri (alamat)', {desc: 'Setting: address of the partner’s own list of recordings'}),
  'hotline-card.region': () => msg('Wilayah', {desc: 'Setting: region'}),
  'hotline-card.destination': () => msg('Nomor di negara', {desc: 'Setting: numbers in a country are shown too'}),
  'hotline-card.need': () => msg('Keperluan paling atas', {desc: 'Setting: the need that stands first'}),
  'recruiter-lookup.registry': () => msg('Daftar PT sendiri (alamat)', {desc: 'Setting: address of an own list of companies'}),
  'recruiter-lookup.sanctions': () => msg('Daftar sanksi sendiri (alamat)', {desc: 'Setting: address of an own list of sanctions'}),
  'migration-checklist.destination': () => msg('Negara yang dituju', {desc: 'Setting: country of destination'}),
  'migration-checklist.scheme': () => msg('Jalan yang dipakai', {desc: 'Setting: the way a person goes, such as through a company'}),
  'rights-quiz.mode': () => msg('Untuk siapa', {desc: 'Setting: for one reader or for a group'}),
  'rights-quiz.questions': () => msg('Banyak cerita', {desc: 'Setting: how many stories'}),
  'rights-quiz.topic': () => msg('Tentang', {desc: 'Setting: topic of the stories'}),
  'rights-quiz.seed': () => msg('Kata untuk kuis yang sama (boleh kosong)', {desc: 'Setting: the same word gives the same stories in the same order'}),
  'pulpit-message.tradition': tradition,
  'pulpit-message.message': which,
  'pulpit-message.length': () => msg('Panjang pesan', {desc: 'Setting: length of the message'}),
};

/** The usual value of a choice, where its attribute is missing. */
export const usual = () => msg('Biasa', {desc: 'Setting: as usual, nothing chosen'});

const schemes: Readonly<Record<string, Line>> = Object.fromEntries(questionAt(ORDER.indexOf('scheme')).answers);

/** Names of values, by the key of their attribute. Countries of the card have theirs from the browser’s own table. */
export const values: Readonly<Record<string, Readonly<Record<string, Line>>>> = {
  theme: {
    light: () => msg('Terang', {desc: 'Setting: light colours'}),
    dark: () => msg('Gelap', {desc: 'Setting: dark colours'}),
    auto: () => msg('Ikut HP pembaca', {desc: 'Setting: as the reader’s phone is set'}),
  },
  'hotline-card.region': {
    ntt: () => msg('NTT dan nasional', {desc: 'Setting: numbers of NTT and national ones'}),
    indonesia: () => msg('Nasional saja', {desc: 'Setting: national numbers only'}),
  },
  'hotline-card.need': needName,
  'migration-checklist.destination': destinationName,
  'migration-checklist.scheme': schemes,
  'rights-quiz.mode': {solo: forOne, group: forGroup},
  'rights-quiz.topic': topicName,
  'pulpit-message.tradition': traditions,
  'pulpit-message.message': Object.fromEntries(SERIES.map(({id, title}) => [id, title])),
  'pulpit-message.length': {short, long, prayer},
};
