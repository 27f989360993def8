import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {html} from '@lit-labs/ssr';
import {now} from '../../base/clock.js';
import {dayOf, longDay} from '../../base/dates.js';
import {VOICE_NAMES} from '../../ui/voice-names.js';
import {page} from '../words/sheet/page.js';
import {nameOf, readings, type Reading} from './scripts.js';

/** What the reader of the texts is told; a native speaker who reads Indonesian. */
const HOW = [
  'Bacalah dulu seluruh pesan. Lalu ceritakan dalam bahasa Anda, kalimat demi kalimat.',
  'Jangan menambah dan jangan mengurangi. Kata “jangan”, “harus”, “boleh”, dan “sebelum” harus tetap sama artinya.',
  'Nomor telepon dibaca satu per satu, dua kali, dalam bahasa Indonesia.',
  'Rekam di tempat sepi, HP satu jengkal dari mulut. Satu pesan, satu rekaman.',
  'Dengarkan bersama satu orang lain yang juga penutur asli. Ada yang kurang jelas? Rekam lagi.',
  'Beri setiap rekaman nama seperti di atas pesannya. Huruf dan angka di belakang nama itu penting.',
  'Orang yang suaranya direkam setuju bahwa rekaman ini dipakai di situs. Namanya tidak ditulis.',
];

const sheet = (name: string, all: readonly Reading[], date: string): unknown => html`
<header>
<h1>Naskah suara: ${name}</h1>
<p>Sepuluh pesan inti. Dibuat ${date}.</p>
<ol class="how">${HOW.map((line) => html`<li>${line}</li>`)}</ol>
</header>
<main>${all.map(
  (each, at) => html`
<section class="reading">
<h2>${at + 1}. ${each.lines[0]}</h2>
<p>Nama rekaman: <b class="file">${nameOf(each)}</b></p>
${each.lines.slice(1).map((line) => html`<p class="line-to-read">${line}</p>`)}
</section>`,
)}</main>`;

/** `voices export <language>`: the ten messages as a sheet to read from. */
export async function exportScripts([language, ...more]: string[]): Promise<number> {
  const name = VOICE_NAMES[language];
  if (!name || more.length) {
    console.error(`Say for which language: voices export aoz. Known are: ${Object.entries(VOICE_NAMES).map(([code, own]) => `${code} (${own})`).join(', ')}.`);
    return 2;
  }
  const folder = join('suara', language);
  mkdirSync(folder, {recursive: true});
  const file = join(folder, 'naskah.html');
  writeFileSync(file, await page(`Naskah suara: ${name}`, sheet(name, readings(), longDay(dayOf(now()), 'id'))));
  console.log(`${file}   ten messages to read from. Put the recordings beside it, then: voices make ${folder} --language ${language} --recorded ${dayOf(now())}`);
  return 0;
}
