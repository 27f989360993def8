import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ask, brief, offered} from '../helpers/lists.js';

/** Each text and its answer in a few words. */
const answers = (table: Record<string, string>) => {
  for (const [text, answer] of Object.entries(table)) assert.equal(brief(text), answer, text);
};

describe('the name of a listed company', () => {
  it('is found in every writing that the rules make one', () =>
    answers({
      'PT.AL-HIKMAH JAYA BHAKTI': 'listed AL-HIKMAH JAYA BHAKTI', 'ALHIKMAH JAYA BHAKTI': 'listed AL-HIKMAH JAYA BHAKTI', 'ABUNIMAH SEJAHTERA UTAMA': 'listed ABUNI`MAH SEJAHTERA UTAMA', 'akka al matar': 'listed AKKA AL-MATAR',
      'Gasindo Bualasari, P.T.': 'listed GASINDO BUALA SARI', 'PTGASINDO BUALA SARI': 'listed GASINDO BUALA SARI', 'PT AKKAAL-MATAR': 'listed AKKA AL-MATAR', 'PT Gasindo Buala Sari Cab. Kupang': 'listed GASINDO BUALA SARI', 'BUMI MAS KATONG BESARI': 'listed BUMIMAS KATONG BESARI', 'PRIMADAYA PRATAMA PANDU KARYA': 'listed PRIMADAYA PRATAMA PANDUKARYA', 'BINAJASA ABADI KARYA (BIJAK)': 'listed BINAJASA ABADIKARYA',
      'JAMIN HARAPAN ABADI': 'listed DJAMIN HARAPAN ABADI', 'Edigy Jaya Global': 'listed EDIGY DJAYA GLOBAL', 'Kencana Mercu Buana': 'listed KENTJANA MERCU BUANA', 'Adhi Makmur Unggul Insani': 'listed ADHI MAKMUR OENGGOEL INSANI', 'TIMUR RAYA JAYA LESTARI': 'listed TIMURAYA JAYA LESTARI', 'Ekasanti Jaya Mulya': 'listed EKASANTI JAYAMULIA', 'Anugrah Bahari Pacific (PELAUT)': 'listed ANUGERAH BAHARI PASIFIK', 'SAHARA FAJARINDO CORP': 'listed SAHARA FAJARINDO CORPORA',
    }));
  it('says whether the letters are the same, or only the sounds', () => {
    assert.equal(ask('GASINDO BUALASARI').by, 'same');
    assert.equal(ask('Kencana Mercu Buana').by, 'spelling');
  });
  it('one letter apart is a question, with that company first', () =>
    answers({'Rajasa Intana': 'question RAJASA INTAMA', 'PITA MELATI INDONESIA': 'question VITA MELATI INDONESIA', 'KHALIFAH FIRDAUS AULIA': 'question KHALIFFAH FIERDAUS AULIA', 'LAATANAA LINTAS INTERNASIONAL': 'question LAATANSA LINTAS INTERNASIONAL', 'LPK BSI INDONESI': 'question LPK BSI INDONESIA'}));
  it('two letters apart, in another order, or in part, is other companies and no verdict', () =>
    answers({
      'DHARMA KARYA RAHARJA': 'similar DHARMAKERTA RAHARJA', 'PUTRA JABUNG PERKASA': 'similar PUTRA JABUNG PERSADA', 'BUMENJAYA DUTA PUTRA': 'similar BUMENJAYA EKA PUTRA', 'Sriti Rukmana Lestari': 'similar SRITI RUKMA LESTARI', 'Permata Gobel Karya Sejati': 'similar PERMATA GOBEL KARYA SEJAHTERA',
      'Buala Sari Gasindo': 'similar GASINDO BUALA SARI', 'Gasindo': 'similar GASINDO BUALA SARI', 'TIMURAYA': 'similar TIMURAYA JAYA LESTARI', 'Gasindo Sari': 'similar GASINDO BUALA SARI',
      QAFCO: 'listed QAFCO', SARCO: 'listed SARCO', 'ASA JAYA': 'listed ASA JAYA', 'PT Karya Satria Abadi': 'similar BIDAR SATRIA ABADI', LANSIMA: 'unknown',
    }));
  it('is never told by its initials: all companies of these are shown', () => {
    assert.equal(ask('BSA').kind, 'similar');
    assert.deepEqual(offered('BSA'), ['BAROKAH SAUDARA ABADI', 'BIDAR SATRIA ABADI', 'BRYNA SUKSES ABADI', 'BUANA SAFIRA ABADI']);
  });
});

describe('a sanctioned company', () => {
  it('is named as stopped in every writing of its name', () =>
    answers({
      'PT Bumi Mas Indonesia Mandiri': 'stopped BUMI MAS INDONESIA MANDIRI', 'bumimas indonesia mandiri': 'stopped BUMI MAS INDONESIA MANDIRI', 'SETIAMULIA KRIDATAMA': 'stopped SETIA MULIA KRIDATAMA', 'PT. Setia Mulya Kridatama, cabang Kupang': 'stopped SETIA MULIA KRIDATAMA',
      'Multi Intan Amanah International': 'stopped Multi Intan Amanah Internasional', 'Alfa Nusantara Perdana': 'stopped Alfa Nusantara Perdana', 'PTAlfa Nusantara Perdana': 'stopped Alfa Nusantara Perdana', 'Alpha Nusantara Perdana': 'stopped Alfa Nusantara Perdana', 'Putera Timur Mandiri': 'stopped Putra Timur Mandiri', 'putri  samawa mandiri': 'stopped Putri Samawa Mandiri',
    }));
  it('whose sanction was ended keeps it as history, listed or not', () => {
    answers({'Elsafa Adiwiguna Mandiri': 'listed ELSHAFAH ADI WIGUNA MANDIRI (ended)', 'Alwihdah Jaya Sentosa': 'listed AL WIHDAH JAYA SENTOSA (ended)', 'Tulus Widodo Putra': 'unknown (ended)'});
    assert.equal(ask('Tulus Widodo Putra').firms, undefined);
    assert.ok(ask('Tulus Widodo Putra').sanctioned);
  });
  it('is asked about first where a part, the initials or one letter is all there is', () =>
    answers({
      'PT Putri Samawa': 'question Putri Samawa Mandiri', 'Setia Mulia': 'question Setia Mulia Kridatama', 'Elsafa Adiwiguna': 'question Elshafah Adi Wiguna Mandiri', 'Multi Intan Amanah': 'question Multi Intan Amanah Internasional', 'MULTI INSAN AMANAH': 'question Multi Intan Amanah Internasional', 'PT Bumi Mas Indonesia Mandiri Bekasi': 'question Bumi Mas Indonesia Mandiri',
      BMIM: 'question Bumi Mas Indonesia Mandiri', 'PTRA TIMUR MANDIRI': 'question Putra Timur Mandiri', 'PTBUMI MAS': 'question Bumi Mas Indonesia Mandiri', MIAI: 'question Multi Intan Amanah Internasional', 'Putra Timor Mandiri': 'question Putra Timur Mandiri', 'Mandiri Timur Putra': 'question Putra Timur Mandiri', 'LPK Alfa Nusantara Perdana': 'question Alfa Nusantara Perdana',
      'Bumi Mas Mandiri': 'question Bumi Mas Indonesia Mandiri', 'Bumimas Mandiri': 'question Bumi Mas Indonesia Mandiri', 'Elshafah Mandiri': 'question Elshafah Adi Wiguna Mandiri', 'Multi Internasional': 'question Multi Intan Amanah Internasional', 'PUTRI SAMAAA MANDIRI': 'question Putri Samawa Mandiri',
    }));
  it('is asked about together with its whole family, and with nobody else', () => {
    assert.deepEqual(offered('BUMI MAS'), ['Bumi Mas Indonesia Mandiri', 'BUMI MAS ANTARNUSA', 'BUMI MAS CITRA MANDIRI', 'BUMIMAS KATONG BESARI']);
    assert.deepEqual(offered('Bumi Mas Mandiri'), ['Bumi Mas Indonesia Mandiri', 'BUMI MAS CITRA MANDIRI']);
    assert.equal(ask('BUMI MAS').firms, undefined);
  });
  it('says nothing about another of a near name', () => answers({'BUMI MAS CITRA MANDIRI': 'listed BUMI MAS CITRA MANDIRI', 'ALFIRA PERDANA JAYA': 'listed ALFIRA PERDANA JAYA', 'ANDHIKA PUTRA MANDIRI': 'listed ANDHIKA PUTRA MANDIRI'}));
  it('of a short name that fits no single company is not guessed at', () => answers({'PT Ramzy': 'unknown'}));
});

describe('a text that is no company’s name', () => {
  it('may be too short, or hold only words that many companies have', () => {
    for (const text of ['', ' ', 'PT', 'PT.', 'P.T.', 'ab', '7', '!?', '()', '123 456', '字']) assert.equal(brief(text), 'too-short', text);
    for (const text of ['INDONESIA', 'Mandiri', 'PT Jaya', 'Indonesia Jaya', 'PUTRA MANDIRI']) assert.equal(ask(text).common, true, text);
  });
  it('may be a person', () => {
    for (const text of ['Pak Yosef', 'Bapa Anton', 'mama Maria', 'Om Bere', 'Maria Seran', 'YOHANES NAHAK']) assert.equal(brief(text), 'person', text);
    for (const text of ['PT Maria Seran', 'Yosef Mandiri']) assert.notEqual(brief(text), 'person', text);
  });
  it('may name a form that may not place workers', () => {
    for (const text of ['CV Maju Jaya', 'C.V. Maju Jaya', 'cv. maju', 'UD Karya', 'U.D. Karya', 'Maju CV', 'Yayasan Kasih', 'Koperasi Tani', 'LPK Maju', 'LPKS Maju', 'BLK Maju']) assert.equal(brief(text), 'wrong-form', text);
    assert.equal(brief('LPK BSI INDONESIA'), 'listed LPK BSI INDONESIA');
  });
  it('may be unknown, which accuses nobody', () => {
    for (const text of ['ANUGRAH GRAHA PERTIWI, PT', 'KEP 7 Tahun 2026', 'BAGUS BERSAUDARA']) assert.equal(brief(text), 'unknown', text);
  });
});
