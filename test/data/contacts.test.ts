import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parsePhoneNumberFromString} from 'libphonenumber-js/max';
import {contactsSchema, type ContactsFile} from '../../src/data/contacts.schema.js';
import {builtInContacts, publicContacts} from '../../src/data/contacts.publish.js';
import {isContacts} from '../../src/data/contacts.js';

const file: ContactsFile = contactsSchema.parse(JSON.parse(readFileSync('src/data/contacts.json', 'utf8')));
const all = publicContacts(file, {correction: null});
const copy = (): ContactsFile => structuredClone(file);
const mistakes = (data: unknown): string => contactsSchema.safeParse(data).error?.issues.map((each) => each.message).join('\n') ?? '';

describe('the contacts', () => {
  it('have numbers that exist in the country they claim', () => {
    for (const contact of file.contacts)
      for (const channel of contact.channels) {
        if (channel.type !== 'phone' && channel.type !== 'whatsapp') continue;
        if (!channel.value.startsWith('+') || channel.withheld || contact.withheld) continue;
        const number = parsePhoneNumberFromString(channel.value);
        assert.ok(number?.isValid(), `${contact.id}: ${channel.value} is no number`);
        assert.equal(number?.country, channel.country, `${contact.id}: ${channel.value}`);
      }
  });

  it('keep short codes and free numbers as dialled', () => {
    const codes = all.contacts.flatMap((each) => each.channels).filter((each) => (each.type === 'phone') && !each.value.startsWith('+')).map((each) => each.value);
    for (const code of ['08001000', '110', '129', '15999', '1955']) assert.ok(codes.includes(code), code);
  });

  it('never hold a number that is known to be wrong', () => {
    const wrong = ['+65929031103', '+6281111129129', '081111129129', '+62811229129', '+82105394254', '+6082456734', '+886901023888', '+60126866079', '+966598881945', '+966581781945', '+966569094526', '080001000'];
    const values = file.contacts.flatMap((each) => each.channels.map((channel) => channel.value));
    for (const number of wrong) assert.ok(!values.includes(number), number);
  });

  it('refuse a record without a source', () => {
    const data = copy();
    data.contacts[0].sources = [];
    assert.match(mistakes(data), /without a source/);
  });

  it('refuse a day of checking without who checked', () => {
    const data = copy();
    data.contacts[0].checkedBy = null;
    data.contacts[0].checkedOn = '2026-11-01';
    assert.match(mistakes(data), /checkedOn and checkedBy belong together/);
    data.contacts[0].checkedBy = 'petugas BP3MI';
    assert.equal(mistakes(data), '');
  });

  it('refuse a shown number that is not the dialled one', () => {
    const data = copy();
    data.contacts[0].channels[0].display = '0800 1001';
    assert.match(mistakes(data), /is not "08001000"/);
  });

  it('never show low confidence, and say why', () => {
    for (const contact of file.contacts.filter((each) => each.confidence === 'low')) assert.ok(contact.withheld, contact.id);
    const shown = new Set(all.contacts.map((each) => each.id));
    for (const id of ['kjri-penang', 'kbri-brunei', 'rumah-harapan-gmit', 'truk-f']) assert.ok(!shown.has(id), id);
  });

  it('never show single channels that rest on one weak source', () => {
    const text = JSON.stringify(all);
    for (const value of ['halopelindungan', 'laporsapa129', '+966505966623', 'tribratanewsntt']) assert.ok(!text.includes(value), value);
  });

  it('refuse a check of a day that the file does not speak for yet', () => {
    const data = copy();
    Object.assign(data.contacts[0], {checkedOn: '2099-01-01', checkedBy: 'petugas BP3MI'});
    assert.match(mistakes(data), /checkedOn \(2099-01-01\) is after the day of the file/);
  });

  it('pass the guard that readers’ phones use, whole and built in', () => {
    assert.ok(isContacts(JSON.parse(JSON.stringify(all))));
    assert.ok(isContacts(JSON.parse(JSON.stringify(builtInContacts(all)))));
    for (const broken of [null, [], {}, {...all, schema: 2}, {...all, contacts: []}, {...all, contacts: [{id: 'x'}]}, {...all, needs: {}}, {...all, needs: {...all.needs, ask: ''}}, {...all, destinations: {malaysia: {}}}, {...all, contacts: [{...all.contacts[0], area: {}}]}]) assert.ok(!isContacts(broken));
  });
});
