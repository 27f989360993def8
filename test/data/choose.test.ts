import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {currentContacts} from '../../src/cli/contacts.js';
import {builtInContacts} from '../../src/data/contacts.publish.js';
import {firstNumber, rowsFor, type Wish} from '../../src/data/choose.js';
import {contactFile} from '../../src/paper/contact-file.js';
import {qrPath} from '../../src/paper/qr.js';

const all = currentContacts();
const today = all.asOf;
const wish = (over: Partial<Wish> = {}): Wish => ({region: 'ntt', destination: '', need: '', ...over});

describe('the number of the first screen', () => {
  it('is 0800 1000 when nothing is asked', () => assert.equal(firstNumber(all, wish(), today)?.channel.value, '08001000'));
  it('is the police in danger', () => assert.equal(firstNumber(all, wish({need: 'danger'}), today)?.channel.value, '110'));
  it('works from abroad for people abroad', () => assert.equal(firstNumber(builtInContacts(all), wish({need: 'abroad'}), today)?.channel.value, '+622129244800'));
  it('is the mission of the destination while that is fresh', () => assert.equal(firstNumber(all, wish({destination: 'malaysia'}), today)?.row.contact.id, 'kbri-kuala-lumpur'));
  it('is national again when the mission has expired', () => assert.equal(firstNumber(all, wish({destination: 'hong-kong'}), today)?.row.contact.id, 'kp2mi-hotline'));
  it('is never one of medium confidence', () => {
    for (const need of ['danger', 'ask', 'abroad', 'report', 'shelter'] as const) assert.ok(!firstNumber(all, wish({need}), today)?.row.contact.unsure);
  });
});

describe('the list of a need', () => {
  it('shows medium contacts below high ones', () => {
    for (const need of ['ask', 'abroad', 'report', 'shelter'] as const) {
      const unsure = rowsFor(all, need, wish({destination: 'taiwan'}), today).map((row) => Boolean(row.contact.unsure));
      assert.deepEqual(unsure, [...unsure].sort());
    }
  });
  it('has the office of NTT for NTT only', () => {
    assert.ok(rowsFor(all, 'ask', wish(), today).some((row) => row.contact.id === 'bp3mi-ntt'));
    assert.ok(!rowsFor(all, 'ask', wish({region: 'indonesia'}), today).some((row) => row.contact.id === 'bp3mi-ntt'));
  });
});

describe('paper', () => {
  it('writes a vCard 3.0 that keeps the number as dialled', () => {
    const file = contactFile('Om, Kupang; ya', ['08001000', '08001000']);
    assert.equal(file, 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:;Om\\, Kupang\\; ya;;;\r\nFN:Om\\, Kupang\\; ya\r\nTEL;TYPE=VOICE:08001000\r\nEND:VCARD\r\n');
  });
  it('folds long lines', () => {
    for (const line of contactFile('é'.repeat(100), ['110']).split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
  });
  it('draws a QR code with its quiet zone', () => {
    const {path, size} = qrPath('https://example.org/1/pages/id/hotline-card.html');
    assert.ok(size > 29 && path.startsWith('M4 4h7v1'));
  });
});
