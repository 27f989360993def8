import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dayOf, longDay} from '../../src/base/dates.js';
import {openState, type Hours} from '../../src/base/hours.js';
import {negotiate} from '../../src/base/negotiate.js';
import {telLink, whatsAppLink} from '../../src/base/phone.js';
import {ageOf} from '../../src/data/freshness.js';

const office: Hours = {weekly: [{days: [1, 2, 3, 4, 5], from: '09:00', to: '16:00'}], zone: 'WIB', holidays: 'unknown'};

describe('phone numbers', () => {
  it('dial exactly what is written', () => assert.equal(telLink('08001000'), 'tel:08001000'));
  it('never make a link of a code that could change the phone', () => {
    assert.equal(telLink('*123#'), undefined);
    assert.equal(telLink('##002#'), undefined);
  });
  it('have a WhatsApp address only when international', () => {
    assert.equal(whatsAppLink('+628118080141'), 'https://wa.me/628118080141');
    assert.equal(whatsAppLink('08001000'), undefined);
  });
});

describe('opening hours', () => {
  it('say nothing where nobody told us', () => assert.equal(openState(null, new Date()).state, 'unknown'));
  it('never say open while public holidays are unknown', () => {
    assert.deepEqual(openState(office, new Date('2026-11-24T03:00:00Z')), {state: 'workday', at: '17.00'});
  });
  it('tell the next opening in WITA', () => {
    assert.deepEqual(openState(office, new Date('2026-11-27T10:00:00Z')), {state: 'closed', at: '10.00', on: 1});
    assert.deepEqual(openState(office, new Date('2026-11-24T00:00:00Z')), {state: 'closed', at: '10.00', on: undefined});
  });
  it('say open where the holidays are known', () => {
    assert.equal(openState({...office, holidays: 'included'} as Hours, new Date('2026-11-24T03:00:00Z')).state, 'open');
  });
});

describe('dates', () => {
  it('are those of Kupang, whatever the phone says', () => assert.equal(dayOf(new Date('2026-11-23T16:30:00Z')), '2026-11-24'));
  it('are Indonesian in languages that Intl does not know', () => {
    for (const code of ['id', 'mkn', 'tet']) assert.equal(longDay('2026-10-03', code), '3 Oktober 2026');
    assert.equal(longDay('2026-12-31', 'en'), '31 December 2026');
  });
});

describe('languages', () => {
  it('are found in whatever a page says', () => {
    assert.equal(negotiate(['', null, ' EN-us '], ['id', 'en']), 'en');
    assert.equal(negotiate(['tet_TL'], ['tet']), 'tet');
    assert.equal(negotiate(['xx'], ['id']), undefined);
  });
});

describe('age of a contact', () => {
  const asOf = '2026-11-24';
  it('counts from the check, then from the source', () => {
    assert.equal(ageOf({sourceDate: '2020-01-01', checkedOn: '2026-11-01'}, asOf, asOf), 'fresh');
    assert.equal(ageOf({sourceDate: '2026-02-09'}, asOf, asOf), 'notice');
    assert.equal(ageOf({sourceDate: '2025-04-18'}, asOf, asOf), 'expired');
  });
  it('is shorter for missions', () => assert.equal(ageOf({scope: 'destination', sourceDate: '2026-04-01'}, asOf, asOf), 'expired'));
  it('is expired without any date', () => assert.equal(ageOf({}, asOf, asOf), 'expired'));
  it('is not told when the phone’s clock cannot be right', () => {
    assert.equal(ageOf({sourceDate: asOf}, '2020-01-01', asOf), 'dates-only');
    assert.equal(ageOf({sourceDate: asOf}, '2031-01-01', asOf), 'dates-only');
  });
});
