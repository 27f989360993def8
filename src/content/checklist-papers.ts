import {msg} from '@lit/localize';
import type {Answers} from '../data/answers-checklist.js';
import * as f from './checklist-facts.js';
import type {Statement} from './statements.js';
import type {Line} from './contact-lines.js';

/* The papers of the list: why each protects, where it comes from, what it costs as far as known, and what to do without it. */

/** A line of the list: a statement with its facts, or advice. */
export type Item = Statement | Line;

/** One paper. */
export interface Paper {
  id: string;
  name: Line;
  items: Item[];
  /** Where to ask for it. */
  where: Line;
  /** What to do without it. */
  lacking: Line;
}

/* Places. */
const village = () => msg('kantor desa', {desc: 'A place: the village office'});
const registry = () => msg('Dukcapil', {desc: 'A place: the civil registry'});
const labour = () => msg('Disnaker', {desc: 'A place: the labour office'});
const school = () => msg('sekolah asal', {desc: 'A place: the school one went to'});
const immigration = () => msg('kantor imigrasi', {desc: 'A place: the immigration office'});
const sender = () => msg('yang memberangkatkan Anda', {desc: 'Whom to ask: the body that places the worker'});
const bpjs = () => msg('BPJS Ketenagakerjaan', {desc: 'A place: the social security body for workers'});

/* What to do without a paper. */
const askVillage = () => msg('Minta kepala desa membantu mengurusnya.', {desc: 'Without a paper: ask the village head to help'});
export const noBirth = () => msg('Tanya Dukcapil. Tanya juga apakah surat baptis bisa membantu.', {desc: 'Without a birth certificate: ask the civil registry, also whether a baptism record helps'});
const noSchool = () => msg('Tanya Disnaker apakah pekerjaan itu memintanya.', {desc: 'Without a diploma: ask whether the job asks for it'});
const noLetter = () => msg('Ajak kepala desa, pastor, atau pendeta bicara dengan keluarga. Jangan palsukan.', {desc: '[critical] Without the family letter: talk together with village head or pastor; do not forge'});
const noHealth = () => msg('Tanya Disnaker tempat periksa yang resmi. Tanya siapa yang membayar.', {desc: 'Without the health letter: ask for the official place and who pays'});
const noPassport = () => msg('Urus sendiri, dengan nama dan umur yang benar. Jangan lewat calo.', {desc: '[critical] Without a passport: apply oneself, with true name and age, not through a broker'});
const noVisa = () => msg('Jangan berangkat dulu. Datang ke BP3MI atau telepon nomor bantuan.', {desc: '[critical] Without a work visa or contract: do not leave yet, ring'});
const noTraining = () => msg('Tanya Disnaker tempat latihan dan siapa yang membayar.', {desc: 'Without the certificate: ask where to train and who pays'});
const noNumber = () => msg('Minta yang memberangkatkan mendaftarkan Anda. Minta nomornya.', {desc: 'Without a social security number: ask to be registered, ask for the number'});
const askOffice = () => msg('Tanya BP3MI kapan dan di mana mengurusnya.', {desc: 'Without a paper: ask BP3MI when and where'});

/* Names. */
const birthName = () => msg('Akta lahir', {desc: 'A paper: birth certificate'});
const schoolName = () => msg('Ijazah', {desc: 'A paper: school certificate'});
const askIfNeeded = () => msg('Tanya Disnaker apakah diminta.', {desc: 'Of a paper that we do not know to be required: ask whether it is'});
const sameName = () => msg('Periksa: apakah nama dan tanggal lahir sama di semua surat?', {desc: 'Advice: check that name and date of birth are the same on all papers'});
const familyKnows = () => msg('Keluarga jadi tahu Anda ke mana dan dengan siapa.', {desc: 'Why the family letter protects'});
const checkDate = () => msg('Paspor lama? Lihat tanggal habisnya. Sudah habis? Urus yang baru dulu.', {desc: 'An old passport: look at its date of expiry'});
const askVisa = () => msg('Baca jenis visanya. Minta bantuan kalau tidak mengerti.', {desc: 'Read the kind of visa, ask for help'});
const sailorBook = () => msg('Buku pelaut', {desc: 'A paper: seaman’s book'});

const paper = (id: string, name: Line, where: Line, lacking: Line, ...items: (Item | false)[]): Paper => ({id, name, where, lacking, items: items.filter((item): item is Item => Boolean(item))});

/** The papers for a reader, in the order in which they are usually got; who has been abroad sees what runs out first. */
export function papersFor(a: Answers): Paper[] {
  const sea = a.scheme === 'sea';
  const passport = paper('passport', () => msg('Paspor', {desc: 'A paper'}), immigration, noPassport, a.before === 'yes' && checkDate, f.passport, f.forgedAge);
  const card = paper('card', () => msg('E-KPMI (kartu pekerja migran)', {desc: 'A paper: the electronic card of migrant workers'}), labour, askOffice, f.workerCard, a.before === 'yes' && f.oldCard);
  const again = a.before === 'yes' ? [passport, card] : [];
  return [
    ...again,
    paper('ktp', () => msg('KTP', {desc: 'A paper: identity card'}), registry, askVillage, f.idCard, f.otherIdentity),
    paper('birth', birthName, registry, noBirth, askIfNeeded, sameName),
    paper('school', schoolName, school, noSchool, askIfNeeded),
    paper('status', () => msg('Surat status kawin', {desc: 'A paper: letter on marital status'}), village, askVillage, f.maritalStatus, a.married !== 'no' && f.marriageBook),
    paper('family', () => msg('Surat izin keluarga', {desc: 'A paper: letter of permission of the family'}), village, noLetter, familyKnows, a.married !== 'no' && f.permitSpouse, a.married !== 'yes' && f.permitParents),
    paper('health', () => msg('Surat sehat', {desc: 'A paper: health letter'}), labour, noHealth, f.healthLetter),
    paper('skill', () => msg('Sertifikat kompetensi', {desc: 'A paper: certificate of competence'}), labour, noTraining, f.certificate),
    ...(sea ? [paper('book', sailorBook, labour, askOffice, f.sailorOwn)] : []),
    ...(again.length ? [] : [passport]),
    paper('placement', () => msg('Perjanjian Penempatan', {desc: 'A paper: placement agreement'}), sender, noVisa, f.placementAgreement, f.signing),
    sea
      ? paper('sea-work', () => msg('Perjanjian Kerja Laut (PKL)', {desc: 'A paper: seafarer’s work agreement'}), sender, noVisa, f.seaAgreement)
      : paper('work', () => msg('Perjanjian Kerja', {desc: 'A paper: work agreement'}), sender, noVisa, f.workAgreement, f.contents),
    paper('visa', () => msg('Visa kerja', {desc: 'A paper: work visa'}), sender, noVisa, f.workVisa, f.touristVisa, askVisa),
    paper('insurance', () => msg('Nomor BPJS Ketenagakerjaan', {desc: 'A paper: number at the social security body for workers'}), bpjs, noNumber, f.socialSecurity, a.scheme === 'own' ? f.premiumOwn : f.premium),
    ...(again.length ? [] : [card]),
  ];
}
