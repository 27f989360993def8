import {msg} from '@lit/localize';
import type {Destination, DestinationStatus} from '../data/destinations.js';
import {fact, type Statement} from './statements.js';

/* What is known of each destination. Their dates stand with their facts; most are old, and then say so. */

export const name: Record<Destination, () => string> = {
  malaysia: () => msg('Malaysia', {desc: 'A country'}),
  singapore: () => msg('Singapura', {desc: 'A country'}),
  'hong-kong': () => msg('Hong Kong', {desc: 'A destination'}),
  taiwan: () => msg('Taiwan', {desc: 'A destination'}),
  brunei: () => msg('Brunei', {desc: 'A country'}),
  'middle-east': () => msg('Arab Saudi atau Timur Tengah', {desc: 'Saudi Arabia or another country of the Middle East'}),
  'south-korea': () => msg('Korea Selatan', {desc: 'A country'}),
  japan: () => msg('Jepang', {desc: 'A country'}),
  scam: () => msg('Kamboja, Myanmar, Laos, atau Thailand', {desc: 'Four countries'}),
  other: () => msg('Negara lain', {desc: 'Another country'}),
};

/** The heading of a notice. Nothing is said of a destination that is open. */
export const heading: Record<Exclude<DestinationStatus, 'open'>, () => string> = {
  closed: () => msg('Perhatian: ditutup', {desc: '[critical] Heading of a notice: this destination, or this work there, is closed'}),
  restricted: () => msg('Perhatian: dibatasi', {desc: '[critical] Heading of a notice: this destination, or this work there, is restricted'}),
  contested: () => msg('Perhatian: aturannya belum jelas', {desc: '[critical] Heading of a notice: the rules are contested'}),
};

/** The heading of the warning of online scams, whatever the country. */
export const scamHeading = () => msg('Tanda bahaya: lowongan admin atau IT', {desc: '[critical] Heading of a warning: adverts for office or IT jobs'});

/** Statements about a destination, for any work there. */
export const about: Record<Destination, readonly Statement[]> = {
  malaysia: [fact('malaysia-ocs', () => msg('Menurut kesepakatan 2022, kerja rumah tangga hanya lewat satu jalur resmi. Jangan lewat majikan langsung.', {desc: '[critical] Malaysia: by an agreement of 2022 household work goes through one official channel only'}))],
  singapore: [fact('singapura-potongan-lama', () => msg('Menurut berita 2020, gaji pekerja rumah tangga sering dipotong. Minta rincian potongan tertulis.', {desc: 'Singapore: wages used to be cut for months; ask for a written list of deductions'}))],
  'hong-kong': [fact('hongkong-upah', () => msg('Upah pekerja rumah tangga paling sedikit HK$4.990 pada 2024. Mungkin sudah naik.', {desc: 'Hong Kong: minimum wage of household workers in 2024'}), true)],
  taiwan: [fact('taiwan-biaya-resmi biaya-permen-17-2025', () => msg('Aturan biaya ke Taiwan saling bertentangan. Minta rincian tertulis dan tanya BP3MI.', {desc: '[critical] Taiwan: the rules on cost contradict each other; ask for a written list and ask BP3MI'}))],
  brunei: [fact('brunei-catatan', () => msg('Brunei tercatat sebagai tujuan resmi pekerja NTT. Suratnya sama.', {desc: 'Brunei: an official destination of workers from NTT; the same papers'}), true)],
  'middle-east': [fact('saudi-domestik-moratorium', () => msg('Anggap masih ditutup untuk pekerja rumah tangga.', {desc: '[critical] Middle East: take it as still closed for household workers'}))],
  'south-korea': [fact('korea-g2g', () => msg('Jalur resminya antar pemerintah (G to G). Tanya Disnaker cara mendaftar.', {desc: '[critical] South Korea: the official way is government to government'}))],
  japan: [
    fact('jepang-ssw', () => msg('Untuk jalur SSW: perlu lulus ujian bahasa Jepang dan ujian keterampilan.', {desc: 'Japan: examinations in Japanese and in skills'}), true),
    fact('jepang-lpk-tidak-boleh', () => msg('LPK melatih. Tanya BP3MI apakah LPK itu boleh mengirim pekerja.', {desc: '[critical] Japan: a training centre (LPK) trains; ask BP3MI whether it may place workers'})),
  ],
  scam: [
    fact('rf-online-scam', () => msg('Lowongan admin atau IT bergaji besar? Banyak yang dipaksa menipu lewat internet.', {desc: '[critical] High-paid office or IT jobs: many are forced into online scams'})),
    fact('kamboja-bukan-negara-tujuan', () => msg('Kamboja bukan negara penempatan resmi.', {desc: '[critical] Cambodia is no official destination'})),
    fact('kamboja-laos-myanmar', () => msg('Menurut menteri, belum ada kerja sama dengan Kamboja, Laos, dan Myanmar. Banyak yang dibawa dulu ke Malaysia atau Thailand.', {desc: '[critical] By a minister: many are first taken to Malaysia or Thailand'})),
  ],
  other: [],
};

/* What a kind of work changes. */
export const nurses = fact('saudi-perawat-boleh', () => msg('Menurut pemerintah (Maret 2025), perawat boleh. Tanya BP3MI.', {desc: 'Saudi Arabia: nurses may be placed, by the government in March 2025'}));
export const nttHousehold = fact('ntt-moratorium-sektor-rentan-2025 ntt-moratorium-2018', () => msg('NTT membatasi kerja rumah tangga di luar negeri. Tanyakan ke Disnaker.', {desc: '[critical] NTT restricts household work abroad; ask the labour office'}));
