import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendar } from './read-calendar.ts';
import {
  escapeText,
  foldLine,
  holdsIdentityCode,
  writeCalendar,
  type CalendarEntry,
} from './write-calendar.ts';

/** As RFC 5545 has it read: breaks before a space go, then what was escaped comes back. */
const unfold = (text: string) => text.replaceAll('\r\n ', '');
const unescaped = (text: string) =>
  text.replace(/\\([\\;,n])/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign));

const ENTRY: CalendarEntry = {
  uid: 'a',
  from: '2026-12-09',
  to: '2026-12-10',
  title: 'Verkoston kokous; Bryssel, syksy',
  place: 'Bryssel, Belgia',
  text: 'Rivi 1\nRivi 2',
  changedAt: '2026-01-07T07:00:00.000Z',
  revision: 3,
  isBusy: true,
};

describe('a calendar file', () => {
  it('knows an identity code in whatever it would say', () => {
    expect(holdsIdentityCode([ENTRY])).toBe(false);
    for (const field of ['title', 'place', 'text']) {
      expect(holdsIdentityCode([ENTRY, { ...ENTRY, [field]: 'Asiakas 131052-308T' }])).toBe(true);
    }
  });

  it('has whole days, the end after the last of them, and ends every line as the format asks', () => {
    const text = new TextDecoder().decode(writeCalendar([ENTRY]));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Koord//Koord//FI',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:a',
      'DTSTAMP:20260107T070000Z',
      'LAST-MODIFIED:20260107T070000Z',
      'SEQUENCE:3',
      'DTSTART;VALUE=DATE:20261209',
      'DTEND;VALUE=DATE:20261211',
      'SUMMARY:Verkoston kokous\\; Bryssel\\, syksy',
      'LOCATION:Bryssel\\, Belgia',
      'DESCRIPTION:Rivi 1\\nRivi 2',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('folds lines at 75 octets and gives back what was in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = `SUMMARY:${escapeText(text)}`;
        const folded = foldLine(line);
        for (const piece of folded.split('\r\n')) {
          expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
        }
        expect(unfold(folded)).toBe(line);
        // eslint-disable-next-line no-control-regex -- what the format cannot hold
        const kept = text.replace(/\r\n?/gu, '\n').replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/gu, '');
        expect(unescaped(line.slice('SUMMARY:'.length))).toBe(kept);
      }),
    );
  });

  it('has hours as the clocks of Finland show them, also across the change to summer time', async () => {
    const timeOf = async (day: string, start: string, end?: string) => {
      const hours = { from: day, to: day, start, ...(end !== undefined && { end }) };
      const file = new TextDecoder().decode(writeCalendar([{ ...ENTRY, ...hours }]));
      const read = await readCalendar(file);
      return [read?.event.start, read?.event.end];
    };
    // The clocks go forward on 28 March 2027.
    expect(await timeOf('2027-03-26', '09:00', '11:30')).toEqual([
      '2027-03-26T07:00:00.000Z',
      '2027-03-26T09:30:00.000Z',
    ]);
    expect(await timeOf('2027-03-29', '09:00', '11:30')).toEqual([
      '2027-03-29T06:00:00.000Z',
      '2027-03-29T08:30:00.000Z',
    ]);
    expect((await timeOf('2027-03-29', '09:00'))[0]).toBe('2027-03-29T06:00:00.000Z');
  });

  it('reminds at nine in the morning, so many days before', () => {
    const text = new TextDecoder().decode(writeCalendar([{ ...ENTRY, reminderDays: [14, 0] }]));
    const lines = text.split('\r\n');
    expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual([
      'TRIGGER:-P13DT15H',
      'TRIGGER:PT9H',
    ]);
    expect(lines.indexOf('END:VALARM')).toBeLessThan(lines.indexOf('END:VEVENT'));
  });

  it('says of what was cancelled that it is', () => {
    const text = new TextDecoder().decode(writeCalendar([{ ...ENTRY, isCancelled: true }]));
    expect(text).toContain('STATUS:CANCELLED\r\n');
  });
});
