import {msg} from '@lit/localize';
import {hotline} from '../hotline.js';
import {never} from '../pulpit/page.js';
import {title as pulpitTitle} from '../pulpit/words.js';
import {title as quizTitle} from '../quiz/words.js';

/** What stands inside a pasted tag: seen until the widget has drawn itself, and whenever it cannot. */
export interface FallbackWords {
  title: () => string;
  lines: readonly (() => string)[];
  /** The link to the complete page. */
  link: () => string;
}

const tellSomebody = () => msg('Ceritakan kepada satu orang yang Anda percaya.', {desc: 'Words inside a pasted tag: tell one person you trust'});
const keepNumber = () => msg('Simpan nomor di bawah ini di HP Anda.', {desc: 'Words inside a pasted tag: save the number that stands below'});
/** What a call costs: the number stands below it. */
export const terms = () =>
  msg('Telepon gratis dari Indonesia, buka 24 jam. Sebagian operator bisa menagih pulsa.', {desc: '[critical] Words inside a pasted tag, above 0800 1000: free from Indonesia, open day and night, some operators may charge'});

/** By widget. With the number and the link they are as tall as the widget's first screen, so that nothing moves. */
export const fallbackWords = {
  'hotline-card': {
    title: hotline.title,
    lines: [() => msg('Mau kerja ke luar negeri? Tanya dulu sebelum memberi uang atau surat asli.', {desc: '[critical] Words inside a pasted hotline card: ask before giving money or original papers'})],
    link: () => msg('Semua nomor bantuan dan yang bisa Anda katakan', {desc: 'Link inside a pasted hotline card, to its complete page'}),
  },
  'recruiter-lookup': {
    title: () => msg('Siapa yang mengajak Anda kerja ke luar negeri?', {desc: 'Title inside a pasted recruiter lookup'}),
    lines: [
      () => msg('Tanya dulu: dari PT apa?', {desc: 'Words inside a pasted recruiter lookup: ask the recruiter which company'}),
      () => msg('Boleh lihat surat tugasnya?', {desc: 'Words inside a pasted recruiter lookup: ask to see the letter of assignment'}),
      () => msg('Untuk kerja apa, dan di negara mana?', {desc: 'Words inside a pasted recruiter lookup: ask for which job, in which country'}),
      () => msg('Jangan beri uang atau surat asli dulu.', {desc: '[critical] Words inside a pasted recruiter lookup: do not give money or original papers yet'}),
      () => msg('Catat nama PT itu. Ceritakan dulu kepada orang yang Anda percaya.', {desc: 'Words inside a pasted recruiter lookup: note the name, tell somebody you trust'}),
      keepNumber,
    ],
    link: () => msg('Cara mengecek perusahaan, dan daftar PT', {desc: 'Link inside a pasted recruiter lookup, to its complete page'}),
  },
  'migration-checklist': {
    title: () => msg('Mau kerja ke luar negeri dengan jalan resmi?', {desc: 'Title inside a pasted checklist'}),
    lines: [
      () => msg('Bicara dulu dengan keluarga.', {desc: 'Words inside a pasted checklist'}),
      () => msg('Tanya kantor desa, Disnaker, atau BP3MI.', {desc: 'Words inside a pasted checklist: ask these offices'}),
      () => msg('Cek nama PT sebelum memberi uang atau surat asli.', {desc: '[critical] Words inside a pasted checklist: check the company before giving money or original papers'}),
      () => msg('Belum 18 tahun? Belum boleh berangkat kerja ke luar negeri.', {desc: '[critical] Words inside a pasted checklist: under 18 nobody may leave to work abroad'}),
      keepNumber,
    ],
    link: () => msg('Sembilan langkah dan daftar surat', {desc: 'Link inside a pasted checklist, to its complete page'}),
  },
  'rights-quiz': {
    title: quizTitle,
    lines: [
      () => msg('Cerita pendek tentang orang yang diajak kerja ke luar negeri.', {desc: 'Words inside a pasted quiz'}),
      () => msg('Apa yang akan Anda lakukan?', {desc: 'Words inside a pasted quiz: what would you do?'}),
      () => msg('Tidak tahu juga jawaban. Tidak ada nilai.', {desc: 'Words inside a pasted quiz: not knowing is an answer too; nothing is marked'}),
      tellSomebody,
      keepNumber,
    ],
    link: () => msg('Semua cerita dan jawabannya', {desc: 'Link inside a pasted quiz, to its complete page'}),
  },
  'pulpit-message': {
    title: pulpitTitle,
    lines: [
      () => msg('Delapan pesan tentang bekerja di luar negeri dengan jalan resmi.', {desc: 'Words inside a pasted pulpit message'}),
      () => msg('Bacakan di gereja, kirim lewat WhatsApp, atau cetak untuk warta.', {desc: 'Words inside a pasted pulpit message: read out, send, or print for the bulletin'}),
      never,
      tellSomebody,
      keepNumber,
    ],
    link: () => msg('Delapan pesan, lengkap', {desc: 'Link inside a pasted pulpit message, to its complete page'}),
  },
} satisfies Record<string, FallbackWords>;
