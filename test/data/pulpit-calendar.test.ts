import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {currentCalendar} from '../../src/cli/facts.js';
import {pack, readOn, sundayFrom, unpack} from '../../src/data/pulpit-calendar.js';
import {calendarSchema} from '../../src/data/pulpit.schema.js';
import {MESSAGES, OCCASIONS} from '../../src/data/pulpit.js';
import {calendar} from '../../src/generated/pulpit.js';

const file = currentCalendar();
/** The problems of a calendar in which something was changed. */
const problems = (change: (rows: {sunday: string; message: string}[]) => void): string => {
  const copy = structuredClone(file) as {sundays: {sunday: string; message: string}[]};
  change(copy.sundays);
  return calendarSchema.safeParse(copy).error?.issues.map(({path, message}) => `${path.join('.')}: ${message}`).join('\n') ?? '';
};

describe('the calendar of Sundays', () => {
  it('covers a year, each message six times and more, never twice in a row', () => {
    assert.equal(file.sundays.length, 52);
    for (const message of MESSAGES) assert.ok(file.sundays.filter((each) => each.message === message).length >= 6, message);
    file.sundays.forEach(({sunday, message}, at) => assert.notEqual(message, file.sundays[at - 1]?.message, sunday));
  });

  it('keeps the times when people are invited, or think of those who left', () => {
    assert.deepEqual(OCCASIONS.filter((occasion) => !file.sundays.some((each) => each.occasion === occasion)), []);
    const days = (occasion: string) => file.sundays.filter((each) => each.occasion === occasion).map(({sunday}) => sunday);
    // The last Sunday before 25 December 2026, 8 February, Easter (28 March 2027) and 30 July.
    assert.deepEqual([days('christmas').at(-1), days('prayer'), days('easter').at(-1), days('day')], ['2026-12-20', ['2027-02-07'], '2027-03-21', ['2027-07-25']]);
  });

  it('travels in a few characters, and comes back whole', () => {
    assert.deepEqual(unpack(pack(file.sundays)), file.sundays);
    assert.deepEqual(unpack(calendar), file.sundays);
  });

  it('finds the Sunday to prepare for on every day of the week', () => {
    assert.deepEqual(['2026-11-28', '2026-11-29', '2026-11-30', '2026-12-05', '2026-12-31'].map(sundayFrom), ['2026-11-29', '2026-11-29', '2026-12-06', '2026-12-06', '2027-01-03']);
  });

  it('goes on in the order of the series where it has ended, and before it begins', () => {
    const {length} = file.sundays;
    const sunday = (week: number): string => new Date(Date.parse(file.sundays[0].sunday) + week * 7 * 864e5).toISOString().slice(0, 10);
    const from = (week: number): string[] => Array.from({length: 8}, (_, at) => readOn(sunday(week + at), calendar).message);
    const turned = (by: number): string[] => MESSAGES.map((_, at) => MESSAGES[(at + by) % 8]);
    assert.deepEqual(from(length), turned(length % 8));
    assert.deepEqual(from(-8), turned(0));
    assert.equal(readOn(sunday(length), calendar).occasion, undefined);
  });

  it('refuses, with the row and the reason, a day that is no Sunday, a missing week and an unknown message', () => {
    assert.match(problems((rows) => (rows[3].sunday = '2026-12-21')), /sundays\.3\.sunday: this day is not a Sunday/);
    assert.match(problems((rows) => void rows.splice(3, 1)), /sundays\.3\.sunday: the Sunday after 2026-12-13 is missing/);
    assert.match(problems((rows) => (rows[0].message = 'stay-home')), /sundays\.0\.message/);
    assert.equal(problems(() => undefined), '');
  });
});

describe('the calendar file', () => {
  for (const code of ['id', 'en', 'mkn', 'tet'])
    it(`names a message for each Sunday, and no rule that could not be called back: ${code}`, () => {
      const ics = readFileSync(`dist/web/1/pages/${code}/pulpit-message.ics`, 'utf8');
      const lines = ics.replace(/\r\n /g, '').split('\r\n');
      assert.deepEqual([lines[0], lines.filter(Boolean).at(-1)], ['BEGIN:VCALENDAR', 'END:VCALENDAR']);
      assert.deepEqual(lines.filter((line) => line.startsWith('DTSTART')), file.sundays.map(({sunday}) => `DTSTART;VALUE=DATE:${sunday.replaceAll('-', '')}`));
      assert.equal(new Set(lines.filter((line) => line.startsWith('UID:'))).size, file.sundays.length);
      for (const line of ics.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.equal(lines.filter((line) => line.startsWith('DESCRIPTION:') && line.includes('0800 1000')).length, file.sundays.length);
      assert.doesNotMatch(ics, /Undang-undang|Dilarang|[\u2066\u2069]/);
    });
});
