import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../lib/add-days.ts';
import { dayInFinland } from '../lib/calendar-date.ts';
import { backupsToLetGo } from './rotation.ts';

const now = new Date('2026-11-25T10:00:00Z');
const HOUR = 3_600_000;

const at = (createdAt: string, more: { pinned?: boolean; suspicious?: true } = {}) => ({
  id: createdAt,
  createdAt,
  pinned: false,
  ...more,
});
const kept = (backups: ReturnType<typeof at>[], when = now) => {
  const gone = new Set(backupsToLetGo(when, backups));
  return backups.filter(({ id }) => !gone.has(id)).map(({ id }) => id);
};

it('keeps all of today and yesterday, then the last of each day, week and month', () => {
  // At noon and midnight for two and a half years.
  const backups = Array.from({ length: 900 * 2 }, (_, index) =>
    at(new Date(now.getTime() - index * 12 * HOUR).toISOString()),
  );
  const left = kept(backups);
  const days = left.map((id) => dayInFinland(new Date(id)));
  expect(days.slice(0, 30)).toEqual([
    ...['2026-11-25', '2026-11-25', '2026-11-24', '2026-11-24'],
    ...Array.from({ length: 14 }, (_, index) => addDays('2026-11-23', -index)),
    // Sundays of eight weeks, and the last of each month, which may be in a week that has one.
    ...['2026-11-08', '2026-11-01', '2026-10-31', '2026-10-25', '2026-10-18', '2026-10-11'],
    ...['2026-10-04', '2026-09-30', '2026-09-27', '2026-09-20', '2026-08-31', '2026-07-31'],
  ]);
  expect(days).toHaveLength(4 + 14 + 8 + 24);
  expect(days.at(-1)).toBe('2024-11-30');
  // Once thinned, nothing more goes.
  expect(
    backupsToLetGo(
      now,
      left.map((id) => at(id)),
    ),
  ).toEqual([]);
});

it('counts Finnish days: a backup after midnight there is of the next day', () => {
  const backups = [
    at('2026-11-25T09:00:00Z'),
    at('2026-11-23T22:30:00Z'), // 00.30 on the 24th, yesterday
    at('2026-11-23T22:10:00Z'),
    at('2026-11-23T21:30:00Z'), // the 23rd
    at('2026-11-23T08:00:00Z'),
  ];
  expect(backupsToLetGo(now, backups)).toEqual(['2026-11-23T08:00:00Z']);
});

it('lets nothing go while the newest is suspicious, and no good one for a suspicious one', () => {
  const old = ['2026-11-20T12:00:00Z', '2026-11-20T08:00:00Z'].map((moment) => at(moment));
  const suspicious = at('2026-11-20T15:00:00Z', { suspicious: true });
  expect(backupsToLetGo(now, [...old, at('2026-11-25T09:00:00Z', { suspicious: true })])).toEqual(
    [],
  );
  expect(kept([at('2026-11-25T09:00:00Z'), suspicious, ...old])).toEqual([
    '2026-11-25T09:00:00Z',
    '2026-11-20T15:00:00Z',
    '2026-11-20T12:00:00Z',
  ]);
});

it('takes for the newest the one that was made last, whatever the clock said', () => {
  const made = (createdAt: string, seq: number, more: { suspicious?: true } = {}) => ({
    ...at(createdAt, more),
    mark: { epoch: 0, seq },
  });
  const before = [made('2026-11-20T12:00:00Z', 2), made('2026-11-20T08:00:00Z', 1)];
  // Both while the clock was a year behind; it has been put right since.
  const last = made('2025-06-10T07:00:00Z', 4);
  const gone = ['2026-11-20T08:00:00Z'];
  expect(backupsToLetGo(now, [...before, made('2025-06-10T20:00:00Z', 3), last])).toEqual(gone);
  expect(backupsToLetGo(now, [...before, { ...last, suspicious: true }])).toEqual([]);
  const suspicious = made('2026-11-25T09:00:00Z', 3, { suspicious: true });
  expect(backupsToLetGo(now, [...before, suspicious, last])).toEqual([]);
});

const moments = fc.date({
  min: new Date('2022-01-01T00:00:00Z'),
  max: new Date('2029-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const someBackups = fc.array(
  fc.record({ moment: moments, pinned: fc.boolean(), suspicious: fc.boolean() }),
  { minLength: 1, maxLength: 100 },
);

it('whatever the dates and the clock: not the newest, nor of two days, nor pinned, and never all', () => {
  fc.assert(
    fc.property(someBackups, moments, (some, when) => {
      const backups = some.map(({ moment, pinned, suspicious }, index) => ({
        id: String(index),
        createdAt: moment.toISOString(),
        pinned,
        ...(suspicious && { suspicious: true as const }),
      }));
      const gone = new Set(backupsToLetGo(when, backups));
      const newestFirst = [...backups].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
      const newest = newestFirst[0];
      const newestGood = newestFirst.find(({ suspicious }) => suspicious !== true);
      const hold = (id: string | undefined) => id === undefined || !gone.has(id);
      expect(newest?.suspicious === true && gone.size > 0).toBe(false);
      expect(hold(newest?.id)).toBe(true);
      expect(hold(newestGood?.id)).toBe(true);
      const yesterday = addDays(dayInFinland(when), -1);
      for (const { id, createdAt, pinned } of backups) {
        if (pinned || dayInFinland(new Date(createdAt)) >= yesterday) expect(hold(id)).toBe(true);
      }
      // The good ones of the newest 14 days that have any keep one each.
      const days = new Set(
        newestFirst
          .filter(({ suspicious, pinned }) => suspicious !== true && !pinned)
          .map(({ createdAt }) => dayInFinland(new Date(createdAt))),
      );
      const left = backups.filter(
        ({ id, pinned, suspicious }) => hold(id) && !pinned && !suspicious,
      );
      expect(left.length).toBeGreaterThanOrEqual(Math.min(days.size, 14));
      // Doing it again changes nothing.
      expect(
        backupsToLetGo(
          when,
          backups.filter(({ id }) => !gone.has(id)),
        ),
      ).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it('keeps what it cannot date, and everything where the clock tells no time', () => {
  expect(kept([at('2026-11-25T09:00:00Z'), at('yesterday')])).toHaveLength(2);
  expect(
    backupsToLetGo(new Date(NaN), [at('2020-01-01T08:00:00Z'), at('2020-01-01T07:00:00Z')]),
  ).toEqual([]);
});
