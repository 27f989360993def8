import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ask, brief, firms, sanctions, seeded, verdictOf} from '../helpers/lists.js';

/* What else stands in a text: no company under a stop is passed over, and none is called listed because of a part. */

/** Texts, each with the beginning of its answer in a few words. */
const answers = (table: Record<string, string>) => {
  for (const [text, answer] of Object.entries(table)) assert.ok(brief(text).startsWith(answer), `${text}: ${brief(text)}, not ${answer}`);
};
const numberOf = (name: string): string => firms.all.find((firm) => firm.name === name)!.number;

describe('a stopped company somewhere in a text', () => {
  it('in brackets, or behind a branch, is asked about first', () =>
    answers({
      'PT Gasindo Buala Sari (d/h PT Putri Samawa Mandiri)': 'question Putri Samawa Mandiri', 'PT Minori (anak PT Setia Mulia Kridatama)': 'question Setia Mulia Kridatama', 'PT Minori (Putri Samawa': 'question Putri Samawa Mandiri',
      '9120217062292 (PT Putri Samawa Mandiri)': 'question Putri Samawa Mandiri', 'PT Gasindo Buala Sari cabang PT Putri Samawa Mandiri': 'question Putri Samawa Mandiri', 'PT Asa Jaya Cabang Bumi Mas Indonesia Mandiri': 'question Bumi Mas Indonesia Mandiri', 'PT Gasindo Buala Sari (Bumimas)': 'question Bumi Mas Indonesia Mandiri',
    }));
  it('as the second of two numbers is asked about first', () => {
    for (const name of ['SETIA MULIA KRIDATAMA', 'BUMI MAS INDONESIA MANDIRI'])
      for (const between of [' ', ', ', ' / ', ' dan ', ' atau NIB ']) assert.ok(brief(`9120217062292${between}${numberOf(name)}`).toUpperCase().endsWith(name), name + between);
  });
  it('comes before a person, another form, or a sentence', () =>
    answers({
      'Pak Budi dari PT Putri Samawa Mandiri': 'question Putri Samawa Mandiri', 'Kak, PT Putri Samawa Mandiri aman?': 'question Putri Samawa Mandiri', 'CV Putri Samawa Mandiri': 'question Putri Samawa Mandiri', 'Yayasan Bumi Mas Indonesia Mandiri': 'question Bumi Mas Indonesia Mandiri', 'LPK Putri Samawa': 'question Putri Samawa Mandiri',
      'Kantor cabang PT Putri Samawa Mandiri': 'stopped Putri Samawa Mandiri', 'kantor cab PT Setia Mulia Kridatama': 'stopped SETIA MULIA KRIDATAMA', '(PT Putri Samawa Mandiri)': 'stopped Putri Samawa Mandiri', '[PT Bumi Mas Indonesia Mandiri]': 'stopped BUMI MAS INDONESIA MANDIRI', 'Saya mau tanya, PT ini (Putri Samawa Mandiri) resmi?': 'question Putri Samawa Mandiri',
      'PT Bumi Mas (Indonesia) Mandiri': 'stopped BUMI MAS INDONESIA MANDIRI', 'PT Putri Samawa Mandiri dan PT Gasindo Buala Sari': 'question Putri Samawa Mandiri', 'PT Gasindo Buala Sari dan PT Putri Samawa Mandiri': 'question Putri Samawa Mandiri',
    }));
  it('is found at the end of a long advert', () => answers({[`${'lowongan kerja Malaysia gaji besar tanpa potongan '.repeat(15)} PT Putri Samawa Mandiri`]: 'question Putri Samawa Mandiri'}));
  it('is found by the short name of the press, with a town, a phone, or another word', () =>
    answers({
      'PT Putri Samawa Kupang': 'question Putri Samawa Mandiri', 'PT Setia Mulia Kupang': 'question Setia Mulia Kridatama', 'PT Setia Mulia di Bekasi': 'question Setia Mulia Kridatama', 'PT Setia Mulia Jaya': 'question Setia Mulia Kridatama', 'PT Bumi Mas Kupang': 'question Bumi Mas Indonesia Mandiri', 'PT Bumi Mas Jaya': 'question Bumi Mas Indonesia Mandiri',
      'PT Multi Intan Jakarta': 'question Multi Intan Amanah Internasional', 'PT Multi Intan Amanah Jakarta': 'question Multi Intan Amanah Internasional', 'PT Putra Timur Kupang': 'question Putra Timur Mandiri', 'PT Elshafah Kupang': 'question Elshafah Adi Wiguna Mandiri', 'PT Setia Mulia 081234567890': 'question Setia Mulia Kridatama', 'PT Al Wihdah, Bekasi': 'question Al Wihdah Jaya Sentosa',
    }));
  it('comes before another that shares a common word', () =>
    answers({
      'PT Multi Intan Indonesia': 'question Multi Intan Amanah Internasional', 'PT Bumi Mas Kupang Mandiri': 'question Bumi Mas Indonesia Mandiri', 'PT Bumi Mas Abadi Mandiri': 'question Bumi Mas Indonesia Mandiri', 'PT Putra Timur Indonesia Mandiri': 'question Putra Timur Mandiri', 'PT Putri Samawa Indonesia Mandiri': 'question Putri Samawa Mandiri',
      'PT Al Wihdah Jaya Abadi': 'question Al Wihdah Jaya Sentosa', 'PT Al Wihdah Indonesia Jaya Sentosa': 'question Al Wihdah Jaya Sentosa', 'PT Elshafah Adi iiguna': 'question Elshafah Adi Wiguna Mandiri', 'PT Alfa Internasional Nusantara Perdana': 'question Alfa Nusantara Perdana',
    }));
  it('is found under a short name that is misspelt, turned round, or shortened', () =>
    answers({'Bumi Emas': 'question Bumi Mas Indonesia Mandiri', 'Al Wahdah': 'question Al Wihdah Jaya Sentosa', 'Samawa Putri': 'question Putri Samawa Mandiri', 'Alfa N Perdana': 'question Alfa Nusantara Perdana'}));
  it('is found behind "kantor pusat", a PT without its space, other brackets, and branch words in any writing', () =>
    answers(
      Object.fromEntries(
        ['PT Gasindo Buala Sari kantor pusat Putri Samawa Mandiri', 'PT Minori\nKantor Pusat: Putri Samawa Mandiri', 'PT Minori Kantor Pusat (Putri Samawa Mandiri)', 'Gasindo Buala Sari 9120217062292 kantor pusat Putri Samawa', 'PTMinori (PutriSamawaMandiri)', 'PTMinori cabang Putri Samawa Mandiri', 'PTGasindo Buala Sari (Cabang Putri Samawa Mandiri)',
          'PT Minori cab_Putri Samawa Mandiri', 'PT Gasindo Buala Sari _cabang_ Putri Samawa Mandiri', "PT Minori c'abang Putri Samawa Mandiri", 'PT Minori c\u00adabang Putri Samawa Mandiri', 'PT Minori сabang Putri Samawa Mandiri', 'PT Minori ｃａｂａｎｇ Putri Samawa Mandiri', 'PT Gasindo Buala Sari （PELAUT Putri Samawa Mandiri）', 'PT Gasindo Buala Sari ⁽PutriSamawaMandiri⁾',
          'PT Minori cabang PTPutri Samawa', 'PT Minori (PTPutriSamawa)', 'PT Minori dan PTPutri Samawa Mandiri', 'Pak Budi dari PTPutri Samawa Mandiri', 'CV PTPutri Samawa', 'PTPutri Samawa Mandiri 9120217062292'].map((text) => [text, 'question Putri Samawa Mandiri']),
      ),
    ));
  it('is found by its number in any writing of digits', () => {
    for (const text of ['1805/2200/6213/7', '1805,2200,62137', '1805‑2200‑62137', '１８０５２２００６２１３７', '(1805) 220062137', 'PT Minori 1805/2200/6213/7']) assert.match(brief(text).toUpperCase(), /^(STOPPED|QUESTION) BUMI MAS INDONESIA MANDIRI/, text);
  });
  it('is not found in a common word, a town, or the whole name of another company', () =>
    answers({
      'PT Minori (Jaya)': 'similar MINORI', 'PT Minori cabang Timur': 'listed MINORI', 'PT Minori cab. Adi': 'listed MINORI', 'PT Andhika Putra Mandiri Jakarta Timur': 'similar ANDHIKA PUTRA MANDIRI', 'PT Amri Setia Mulya Kupang': 'similar AMRI SETIA MULYA', 'PT Bumi Mas Citra Mandiri Kupang': 'similar BUMI MAS CITRA MANDIRI',
      'PT KTJ Indonesia Mandiri': 'similar KTJ Indonesia', 'LPK BSI INDONESIA Kupang': 'similar LPK BSI INDONESIA',
    }));
  it('and any words around it never give another company’s verdict', () => {
    const random = seeded(3);
    const around = ['Kupang', 'Pak Budi', 'apakah', 'resmi?', 'Jaya', 'cabang', '(', ')', 'di Bekasi', '081234567890', 'CV', 'dari', 'PT', 'II', 'A', 'Gasindo Buala Sari', '9120217062292'];
    const some = () => Array.from({length: Math.floor(random() * 4)}, () => around[Math.floor(random() * around.length)]).join(' ');
    for (const {name} of sanctions.firms)
      for (let i = 0; i < 200; i++) {
        const text = `${some()} ${name} ${some()}`;
        const {kind, firms: found, choices, sanctioned} = ask(text);
        assert.ok(sanctioned?.name === name || (kind === 'question' && choices!.some((choice) => choice.name.toUpperCase() === name.toUpperCase())), `${text}: ${brief(text)}`);
        if (found) assert.equal(found[0].name.toUpperCase(), name.toUpperCase(), text);
        if (choices) assert.ok(sanctions.firms.some((each) => each.name.toUpperCase() === choices[0].name.toUpperCase()), `${text}: ${choices[0].name}`);
      }
  });
});

describe('a word more than a company’s name', () => {
  it('makes another company, however short', () => {
    for (const {name} of firms.all)
      for (const more of ['II', 'III', 'I', 'A', 'H', 'B', '2'])
        for (const text of [`PT ${name} ${more}`, `PT ${more} ${name}`]) {
          const {kind, firms: found} = ask(text);
          assert.ok(!found && ['similar', 'question', 'unknown'].includes(kind), `${text}: ${brief(text)}`);
        }
  });
  it('in an open bracket, or in one of several words, is part of the name', () => answers({'PT Asa Jaya (Abadi Sentosa': 'similar', 'PT Asa Jaya (Abadi Sentosa)': 'similar', 'PT Asa Jaya (Abadi)': 'similar', 'PT Asa Jaya (II)': 'similar', 'PT Sarco (Qafco)': 'similar', 'PT Asa Jaya (PELAUT NIAGA)': 'listed ASA JAYA', 'PT Asa Jaya (Cabang Kupang)': 'listed ASA JAYA'}));
  it('is a town: the company is shown, without a verdict', () => {
    for (const {name} of firms.all) {
      const answer = ask(`PT ${name} Kupang`);
      assert.ok(!answer.firms && answer.choices?.some((choice) => choice.name.toUpperCase() === name.toUpperCase()), `${name} Kupang: ${brief(`PT ${name} Kupang`)}`);
    }
  });
});

describe('signs that we cannot read, and a text that is cut off', () => {
  it('may be another name: nothing is called listed', () => {
    for (const text of ['PT Minori ᴘᴜᴛʀɪ', 'PT Minori 🅿🆄', 'PT Minoriø', 'PT Asa Jaya Ж', 'PT Minori 字', 'PT Minori ١٨٠٥', `PT Minori ${'-'.repeat(1_200)} PT Putri Samawa Mandiri`]) assert.ok(brief(text).startsWith('question'), `${text}: ${brief(text)}`);
  });
});

describe('letters for one sound in short words', () => {
  it('make another company', () => {
    for (const text of ['Wana Barokah', 'Samindo Corp', 'Kafco', 'Zarco', 'Assa Jaya', 'Aza Jaya', 'Asha Jaya', 'KC Indonesia', 'MCZ Internasional', 'LPK BZI Indonesia', 'Ju Manpower International', 'Indo Win', 'H. Asa Jaya', 'Im Abadi Jaya'])
      assert.ok(!ask(text).firms, `${text}: ${brief(text)}`);
  });
  it('are shared by two words only where their space is missing', () => {
    for (const text of ['ANUGERAT TENAGA NUSANTARA', 'ABDI SELARAH SETIA', 'AMANAM MIGRAN INDONESIA', 'HANSEATI CONNECT INDONESIA', 'MILLENIU MUDA MAKMUR']) assert.ok(brief(text).startsWith('question'), `${text}: ${brief(text)}`);
  });
  it('never make one of the list by an H at another place, a short S or Z, or two vowels drawn together', () => {
    const changes: [RegExp, string][] = [[/^H/, ''], [/^(?=[AEIOU])/, 'H'], [/AHA/, 'A'], [/A(?=[BCDGJKLMNPRST]A)/, 'AHA'], [/\bAZ(?=\w{1,2}\b)/, 'AS'], [/\bAS(?=\w{1,2}\b)/, 'AZ'], [/^(\w)(?=\w{1,2}\b)/, '$1$1']];
    for (const {plain, name} of firms.all)
      for (const [from, to] of changes) {
        const changed = plain.replace(from, to);
        if (changed !== plain) assert.ok(!ask(changed).firms || brief(changed) === verdictOf(changed), `${name} typed as ${changed}: ${brief(changed)}`);
      }
  });
});

describe('a name in the words of a chat', () => {
  it('is the company’s where nothing else is said', () =>
    answers(Object.fromEntries(['Kantor cabang PT Minori', 'cabang PT Minori', '(PT Minori)', 'P3MI Minori', 'PJTKI Minori', 'Perusahaan Minori', '1. PT Minori', '1️⃣ PT Minori', 'PT Minori Kantor Pusat', 'PT Minori KCP Kupang', 'PT Minori Perwakilan NTT', 'PT Minori™', 'Perseroan Terbatas Minori', 'Nama PT: Minori'].map((text) => [text, 'listed MINORI']))));
  it('is asked about where it stands in a sentence or beside a phone number', () =>
    answers({'Saya ditawari kerja oleh PT Minori': 'question MINORI', 'PT Gasindo Buala Sari 081234567890': 'question GASINDO BUALA SARI', 'Apakah PT Gasindo Buala Sari resmi?': 'question GASINDO BUALA SARI', 'Pak Budi dari PT Gasindo Buala Sari': 'question GASINDO BUALA SARI', 'Kak, PT Gasindo Buala Sari aman?': 'question GASINDO BUALA SARI', 'Pak Budi dari PT Maju Terus': 'person'}));
});

describe('digits', () => {
  it('beside the name they belong to are listed, also with a PT without its space', () => answers({'PTGasindo Buala Sari 9120217062292': 'listed GASINDO BUALA SARI'}));
  it('of another number than a NIB, or a NIB with a branch, only ask', () => {
    for (const more of ['1', '12', '123', '12345', '12345678', '1234567890123']) assert.ok(brief(`1506220000819${more}`).startsWith('question DAYA HELDIA ABADI'), more);
    for (const more of ['', '0001', ' - NIB']) assert.ok(brief(`1506220000819${more}`).startsWith('listed DAYA HELDIA ABADI'), more);
  });
  it('count with any name beside them, however short', () => answers({'PT AB 9120217062292': 'question', 'AB 9120217062292': 'question'}));
  it('may stand in groups, with dashes of any kind, after any word for them', () => {
    for (const text of ['1506–2200–00819', '1506 - 2200 - 00819', '1506_2200_00819', '1506 — 2200 — 00819', 'Nomor Induk Berusaha 1506220000819', 'NIB.1506220000819', 'no. izin 1506220000819', '(1506220000819)']) assert.equal(brief(text), 'listed DAYA HELDIA ABADI', text);
  });
});
