import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {foldOf, keyOf, letters, withoutForm} from '../../src/base/company-name.js';
import {nameOf} from '../../src/elements/recruiter-lookup/firms.js';
import {firms, registry, seeded} from '../helpers/lists.js';

const key = (text: string): string => nameOf(text).key;
const fold = (text: string): string => nameOf(text).fold;
const same = (...pairs: [string, string][]) => pairs.forEach(([a, b]) => assert.equal(key(a), key(b), `${a} = ${b}`));
/** Other letters, the same sounds. */
const spelt = (...pairs: [string, string][]) =>
  pairs.forEach(([a, b]) => {
    assert.notEqual(key(a), key(b), `${a} ≠ ${b}`);
    assert.equal(fold(a), fold(b), `${a} ~ ${b}`);
  });
const other = (...pairs: [string, string][]) => pairs.forEach(([a, b]) => assert.notEqual(fold(a), fold(b), `${a} ≁ ${b}`));

describe('two writings that are one name', () => {
  it('differ in signs that nobody sees, accents, or letters of other alphabets that look alike', () => {
    same(['Gasíndò Buala\u200b Sa\u00adri\ufeff', 'GASINDO BUALA SARI'], ['ＧＡＳＩＮＤＯ Buala Sari', 'GASINDO BUALA SARI']);
    same(['GАSINDО ВUАLА SАRІ', 'GASINDO BUALA SARI'], ['kаryа реsоnа sumbеr rеjеkі', 'KARYA PESONA SUMBER REJEKI']);
  });
  it('differ in a note in brackets, or in signs like ` and ’', () => {
    same(['BINAJASA ABADIKARYA (BIJAK)', 'BINAJASA ABADIKARYA'], ['RAFA GLOBAL MARINE (PELAUT)', 'Rafa Global Marine'], ['RAFA GLOBAL MARINE [PELAUT NIAGA]', 'Rafa Global Marine']);
    same(['ABUNI`MAH SEJAHTERA UTAMA', 'Abuni’mah Sejahtera Utama'], ["ABUNI'MAH SEJAHTERA UTAMA", 'ABUNIMAH SEJAHTERA UTAMA']);
  });
  it('differ in the legal form at either end, with or without dot or space', () => {
    for (const form of ['PT AKKA', 'PT. AKKA', 'PT.AKKA', 'P.T. AKKA', 'P T AKKA', 'pt akka', 'Akka, PT', 'AKKA PT.', 'AKKA, P.T.', 'PT Akka Tbk', 'PT AKKA (Persero) Tbk.', 'AKKA PERSERO', 'Perusahaan PT Akka', 'P3MI PT Akka', 'dari PT Akka', 'PT Akka Cabang Kupang', 'PT Akka, Cab. Kupang', 'PT Akka kantor cabang NTT'])
      assert.equal(key(form), 'AKKA', form);
    same(['PT.AL-HIKMAH', 'Al Hikmah'], ['ANUGRAH GRAHA PERTIWI, PT', 'ANUGRAH GRAHA PERTIWI'], ['RAHMAT MANDIRI PT.', 'RAHMAT MANDIRI']);
  });
  it('differ in capitals, in & or dan, in hyphens, in letters that stand apart', () => {
    same(['akka al-matar', 'AKKA AL MATAR'], ['Duta & Karya', 'DUTA DAN KARYA'], ['Y A S R I', 'YASRI'], ['P.T. Y.A.S.R.I', 'Yasri']);
  });
  it('differ in where their spaces stand', () =>
    same(['SETIAMULIA KRIDATAMA', 'SETIA MULIA KRIDATAMA'], ['BUMI MAS KATONG BESARI', 'BUMIMAS KATONG BESARI'], ['GASINDO BUALASARI', 'GASINDO BUALA SARI'], ['PRIMADAYA PRATAMA PANDU KARYA', 'PRIMADAYA PRATAMA PANDUKARYA'], ['HARCOSELARAS SENTOSAJAYA', 'HARCO SELARAS SENTOSA JAYA']));
  it('differ in old and new spelling', () => {
    spelt(['JAMIN HARAPAN ABADI', 'DJAMIN HARAPAN ABADI'], ['DARMAINDO', 'DHARMAINDO'], ['JAYA MULYA', 'JAYAMULIA'], ['TIMUR RAYA', 'TIMURAYA'], ['Elsafa Adiwiguna', 'ELSHAFAH ADI WIGUNA']);
    spelt(['EDIGY JAYA GLOBAL', 'EDIGY DJAYA GLOBAL'], ['KENCANA MERCU BUANA', 'KENTJANA MERCU BUANA'], ['ADHI MAKMUR UNGGUL INSANI', 'ADHI MAKMUR OENGGOEL INSANI'], ['BAGUS BERSAUDARA', 'BAGOES BERSAUDARA'], ['DEVITA', 'DEFITA'], ['BANYU', 'BANJU'], ['SYARIF', 'SJARIF'], ['KHALIFAH', 'CHALIPHA'], ['QAIRO ZAMZAM', 'KAIRO SAMSAM'], ['SAHABAT JEPANG', 'SAHABAT DJEPANG'], ['POETERA JAYA', 'PUTRA JAYA']);
  });
  it('differ in a word that is written in two ways', () =>
    spelt(['AHWA INTL', 'AHWA INTERNASIONAL'], ['AHWA INTERNATIONAL', 'AHWA INTERNASIONAL'], ['SAHARA FAJARINDO CORP', 'SAHARA FAJARINDO CORPORA'], ['SURYA PACIFIC JAYA', 'SURYAPASIFIK JAYA'], ['FIM ANUGRAH PERKASA', 'FIM ANUGERAH PERKASA'], ['SUMBER REZEKI', 'SUMBER REJEKI'], ['PUTERA JAYA', 'PUTRA JAYA'], ['BIMA SAMUDERA', 'BIMA SAMUDRA']));
});

describe('two names that are not one', () => {
  it('differ in a letter that sounds otherwise', () =>
    other(['QAFCO', 'SARCO'], ['LANSIMA', 'LANSIMA 2'], ['RAJASA INTANA', 'RAJASA INTAMA'], ['PITA MELATI INDONESIA', 'VITA MELATI INDONESIA'], ['KHALIFAH FIRDAUS AULIA', 'KHALIFFAH FIERDAUS AULIA']));
  it('differ in two', () =>
    other(['DHARMA KARYA RAHARJA', 'DHARMAKERTA RAHARJA'], ['PUTRA JABUNG PERKASA', 'PUTRA JABUNG PERSADA'], ['BUMENJAYA DUTA PUTRA', 'BUMENJAYA EKA PUTRA'], ['MULTI INSAN AMANAH', 'MULTI INTAN AMANAH INTERNASIONAL'], ['Sriti Rukmana Lestari', 'SRITI RUKMA LESTARI'], ['Permata Gobel Karya Sejati', 'PERMATA GOBEL KARYA SEJAHTERA']));
  it('differ in a word with a meaning, which is never dropped', () => {
    for (const word of ['INDONESIA', 'MANDIRI', 'ABADI', 'JAYA', 'SEJAHTERA', 'GROUP', 'LPK']) other([`AKKA ${word}`, 'AKKA'], [`${word} AKKA`, 'AKKA']);
    other(['JOE MANPOWER', 'JO MANPOWER'], ['ASA JAYA', 'AGESA ASA JAYA']);
  });
});

describe('many names at once', () => {
  const random = seeded(1);
  const signs = ['PT', 'P.T.', 'pt. ', ' ', '  ', 'Cabang ', '(', ')', '[', '’', '&', 'é', 'А', '\u200b', 'Tbk', 'OE', 'jaya', 'INTL', 'CORP', 'D', 'H', 'SY', 'K', '-', '.', '7', 'ß', 'ﬁ', '字'];
  const made = Array.from({length: 3_000}, () => Array.from({length: 1 + Math.floor(random() * 8)}, () => signs[Math.floor(random() * signs.length)]).join(''));
  it('come out of each rule exactly as one by one', () => {
    for (const names of [registry.names.split('\n'), made]) {
      const column = withoutForm(letters(names.join('\n')));
      for (const rule of [(text: string) => text, keyOf, foldOf]) assert.deepEqual(rule(column).split('\n'), names.map((name) => rule(withoutForm(letters(name)))));
    }
  });
  it('have, in the shipped list, no two companies of one spelling', () => {
    assert.equal(new Set(firms.all.map(({key}) => key)).size, firms.all.length);
    assert.equal(new Set(firms.all.map(({fold}) => fold)).size, firms.all.length);
  });
});
