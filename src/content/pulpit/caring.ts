import {msg, str} from '@lit/localize';
import {adultAge} from '../../generated/pulpit.js';
import {fact} from '../statements.js';
import type {Message} from './message.js';

/* Messages about caring for each other: children, the family, the number, those who come home. */

const helpHome = fact('komunikasi-nonprosedural-tetap-dibantu', () => msg('Yang pergi tanpa surat lengkap juga boleh minta bantuan pulang.', {desc: '[critical] Pulpit messages save-number and welcome-home: who left without complete papers may ask for help to come home too'}));

/* Its number is the law's own: the build reads it from the fact. */
export const underAge: Message = {
  id: 'under-age',
  title: () => msg(str`Belum ${adultAge} tahun? Belum boleh dikirim bekerja ke luar negeri.`, {desc: '[critical] Pulpit message under-age: the headline (below 18 years)'}),
  why: [
    fact('larangan-di-bawah-umur syarat-umur-18', () => msg(str`Dilarang mengirim anak di bawah ${adultAge} tahun bekerja di luar negeri. Izin orang tua tidak mengubahnya.`, {desc: '[critical] Pulpit message under-age: law 18/2017 art. 5 and 66, nobody below 18 may be placed abroad; permission of the parents does not change that'})),
    fact('rf-umur-dipalsukan', () => msg('Umur yang dituakan di surat adalah tanda bahaya.', {desc: '[critical] Pulpit message under-age: being made older on papers is a danger sign'})),
  ],
  act: () => msg('Ada anak mau dibawa bekerja jauh? Bicara hari ini dengan guru atau kepala desa.', {desc: '[critical] Pulpit message under-age: the action'}),
  story: [
    () => msg('Bayangkan seorang anak sekolah diajak bekerja di luar negeri. Umurnya mau ditulis lebih tua.', {desc: '[critical] Pulpit message under-age: the story begins (imagine a child who goes to school)'}),
    () => msg('Anak itu bercerita kepada gurunya.', {desc: '[critical] Pulpit message under-age: the story goes on'}),
    () => msg('Gurunya datang ke rumah, dan mereka bicara baik-baik.', {desc: '[critical] Pulpit message under-age: the story ends'}),
  ],
  more: [
    fact('larangan-data-palsu', () => msg('Dilarang menulis umur, nama, atau alamat palsu di surat.', {desc: '[critical] Pulpit message under-age: law 18/2017, no untrue age, name or address on papers'})),
    fact('syarat-umur-18', () => msg('Ada negara yang minta umur lebih tua.', {desc: '[critical] Pulpit message under-age: some countries ask for more than 18'})),
  ],
  prayer: () => msg('Mari berdoa bagi anak-anak kita. Semoga mereka bisa sekolah, dan dijaga oleh kita semua.', {desc: 'Pulpit message under-age: prayer point'}),
  dated: true,
  leadsTo: 'hotline-card',
};

export const familyTalk: Message = {
  id: 'family-talk',
  title: () => msg('Bicara dengan keluarga sebelum berangkat', {desc: '[critical] Pulpit message family-talk: the headline'}),
  why: [
    fact('dokumen-izin-keluarga', () => msg('Undang-undang mewajibkan surat izin suami, istri, orang tua, atau wali. Kepala desa atau lurah harus tahu surat itu.', {desc: '[critical] Pulpit message family-talk: law 18/2017 art. 13 b, a letter of permission of husband, wife, parents or guardian, known to the village head'})),
  ],
  act: () => msg('Bicara dulu di rumah dengan tenang, sebelum menjawab ajakan.', {desc: '[critical] Pulpit message family-talk: the action'}),
  story: [
    () => msg('Bayangkan seorang istri diajak pergi malam ini juga. Katanya tidak perlu pamit.', {desc: '[critical] Pulpit message family-talk: the story begins (imagine a wife)'}),
    () => msg('Dia menunggu, lalu bicara dengan suami dan mamanya.', {desc: '[critical] Pulpit message family-talk: the story goes on'}),
    () => msg('Mereka menulis nama PT, nama negara, dan nomor telepon.', {desc: '[critical] Pulpit message family-talk: the story ends'}),
  ],
  more: [
    fact('hak-i-komunikasi hak-keluarga-komunikasi', () => msg('Pekerja dan keluarganya berhak saling memberi kabar.', {desc: '[critical] Pulpit message family-talk: law 18/2017 art. 6, workers and their families may be in touch'})),
    fact('langkah-9-perjanjian-kerja-ekpmi', () => msg('Titip satu salinan semua surat pada keluarga, sebelum pergi.', {desc: '[critical] Pulpit message family-talk: leave one copy of all papers at home'})),
    () => msg('Sulit bicara di rumah? Minta orang yang Anda percaya menemani.', {desc: '[critical] Pulpit message family-talk: when talking at home is hard: somebody you trust may come along'}),
  ],
  prayer: () => msg('Mari berdoa bagi keluarga yang akan berpisah jauh. Semoga mereka saling mendengar, dan tetap saling menyapa.', {desc: 'Pulpit message family-talk: prayer point'}),
  leadsTo: 'migration-checklist',
};

export const saveNumber: Message = {
  id: 'save-number',
  title: () => msg('Simpan nomor ini hari ini', {desc: '[critical] Pulpit message save-number: the headline'}),
  why: [
    () => msg('Kita boleh bertanya sebelum dan sesudah pergi.', {desc: '[critical] Pulpit message save-number: one may ask before and after leaving'}),
    helpHome,
    () => msg('Sudah di luar negeri? Hubungi KBRI atau KJRI.', {desc: '[critical] Pulpit message save-number: who is abroad contacts the Indonesian embassy or consulate; the number works inside Indonesia alone'}),
  ],
  act: () => msg('Tulis nomor ini di HP dan di kertas. Tempel di rumah.', {desc: '[critical] Pulpit message save-number: the action'}),
  story: [
    () => msg('Bayangkan seorang pemuda mendapat ajakan pada malam hari. Dia bingung, mau bertanya kepada siapa.', {desc: '[critical] Pulpit message save-number: the story begins (imagine a young man)'}),
    () => msg('Lalu dia melihat nomor yang ditempel di dinding rumah.', {desc: '[critical] Pulpit message save-number: the story goes on'}),
    () => msg('Dia menelepon dulu, baru menjawab ajakan itu.', {desc: '[critical] Pulpit message save-number: the story ends'}),
  ],
  more: [
    () => msg('Siapkan nama PT, nama negara, dan pekerjaan yang ditawarkan. Petugas bisa bertanya tentang itu.', {desc: '[critical] Pulpit message save-number: have the company, the country and the job at hand when calling'}),
    () => msg('Belum tahu semuanya? Tetap boleh menelepon.', {desc: '[critical] Pulpit message save-number: who does not know all this yet may ring all the same'}),
  ],
  prayer: () => msg('Mari berdoa bagi saudara yang butuh pertolongan. Semoga mereka tahu kepada siapa harus bertanya.', {desc: 'Pulpit message save-number: prayer point'}),
  leadsTo: 'hotline-card',
};

export const welcomeHome: Message = {
  id: 'welcome-home',
  title: () => msg('Sambut yang pulang dengan hangat', {desc: '[critical] Pulpit message welcome-home: the headline'}),
  why: [
    fact('setelah-pulang', () => msg('Pekerja yang pulang berhak dibantu, juga untuk hak yang belum dibayar.', {desc: '[critical] Pulpit message welcome-home: law 18/2017 art. 24, help after coming home, also with unpaid claims'})),
    helpHome,
  ],
  act: () => msg('Ada yang pulang? Datangi, dengarkan, dan jangan menyalahkan.', {desc: '[critical] Pulpit message welcome-home: the action'}),
  story: [
    () => msg('Bayangkan seorang perempuan pulang tanpa uang. Dia malu keluar rumah.', {desc: '[critical] Pulpit message welcome-home: the story begins (imagine a woman)'}),
    () => msg('Tetangganya datang membawa makanan, dan tidak bertanya macam-macam.', {desc: '[critical] Pulpit message welcome-home: the story goes on'}),
    () => msg('Beberapa hari kemudian dia bercerita sendiri, dan minta bantuan.', {desc: '[critical] Pulpit message welcome-home: the story ends'}),
  ],
  more: [
    fact('tppo-pemulihan', () => msg('Korban perdagangan orang berhak dibantu pulih dan pulang.', {desc: '[critical] Pulpit message welcome-home: law 21/2007 art. 51 and 54, victims of trafficking have a right to recover and come home'})),
    fact('tppo-rahasia', () => msg('Korban berhak agar namanya dirahasiakan. Jangan menyebarkan ceritanya.', {desc: '[critical] Pulpit message welcome-home: law 21/2007, the name of a victim may be kept secret; do not spread the story'})),
  ],
  prayer: () => msg('Mari berdoa bagi saudara yang pulang dengan lelah dan luka. Semoga rumah dan kampung menerima mereka.', {desc: 'Pulpit message welcome-home: prayer point'}),
  leadsTo: 'hotline-card',
};
