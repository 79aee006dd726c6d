import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newId } from '../../lib/new-id.ts';
import {
  holidaysOf,
  yearEntries,
  YEAR_KINDS,
  type YearEntry,
  type YearRows,
} from './year-entries.ts';
import { partOfYear, placeMarks, pointAt, RING } from './year-ring.ts';

const base = { createdAt: '2026-01-01T08:00:00Z', updatedAt: '2026-01-01T08:00:00Z', rev: 1 };
const none: YearRows = {
  ...{ bodies: [], meetings: [], followUpRounds: [], engagements: [], obligations: [] },
  deliveries: [],
};
const body = { ...base, id: 'b', name: { fi: 'Sihteeristö' }, kind: 'secretariat' } as const;
const meeting = {
  ...{ ...base, id: 'm', bodyId: 'b', number: 1, day: '2027-03-17' },
  language: 'fi',
  state: 'planned',
} as const;

it('numbers what a year holds by day, and leaves out what was cancelled and what is written', () => {
  const rows: YearRows = {
    ...none,
    bodies: [body],
    meetings: [
      meeting,
      { ...meeting, id: 'm2', number: 2, day: '2027-01-06', state: 'held' },
      { ...meeting, id: 'm3', number: 3, day: '2027-05-01', state: 'cancelled' },
      { ...meeting, id: 'm4', day: '2028-01-01' },
    ],
    followUpRounds: [
      {
        ...{ ...base, id: 'r', programmeId: 'p', title: { fi: 'Syksy' }, asOf: '2026-12-01' },
        ...{ openOn: '2026-12-15', dueOn: '2027-01-31', state: 'closed', fields: [] },
      },
    ],
    engagements: (['conference', 'emailRound'] as const).map((kind) => ({
      ...{ ...base, id: kind, kind, title: { en: 'Vienna' }, from: '2027-04-20', to: '2027-04-21' },
      ...{ state: 'planned', confidentiality: 'internal' },
    })),
  };
  expect(
    yearEntries(rows, 2027, '2027-02-01').map(({ no, kind, record, isDone, holiday }) =>
      [no, kind, record.id, isDone, holiday ?? ''].join(' ').trim(),
    ),
  ).toEqual([
    '1 round r true',
    '2 meeting m2 true epiphany',
    '3 meeting m false',
    '4 international conference false',
  ]);
});

it('has the days off of the State', () => {
  const off = holidaysOf(2027);
  expect(off).toHaveLength(15);
  expect(off[0]).toEqual({ day: '2027-01-01', name: 'newYear' });
});

it('begins the year at the top and goes by the clock', () => {
  expect(pointAt(partOfYear('2027-01-01', 2027), 100)).toEqual({ x: 0, y: -100 });
  const spring = pointAt(partOfYear('2028-04-01', 2028), 100);
  expect(spring.x).toBeGreaterThan(99);
  expect(partOfYear('2026-12-15', 2027)).toBe(0);
  expect(partOfYear('2028-02-01', 2027)).toBe(1);
});

it('puts no mark over another as long as there is room, and every mark on its circle', () => {
  const entry = fc.record({
    kind: fc.constantFrom(...YEAR_KINDS),
    day: fc.integer({ min: 0, max: 364 }),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (all) => {
      const entries = all.map(({ kind, day }, at): YearEntry => {
        const from = new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10);
        return {
          ...{ kind, from, no: at + 1, record: { table: 'meetings', id: newId() }, title: {} },
          ...{ isDone: false, isUnverified: false, confidentiality: 'normal', holiday: null },
          isSample: false,
        };
      });
      const marks = placeMarks(entries, 2027);
      expect(marks).toHaveLength(entries.length);
      for (const [at, { at: one }] of marks.entries()) {
        for (const { at: other } of marks.slice(at + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(
            2 * RING.mark,
          );
        }
      }
    }),
    { numRuns: 50 },
  );
});
