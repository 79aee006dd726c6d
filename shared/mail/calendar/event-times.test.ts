import { expect, it } from 'vitest';
import { readCalendar } from './read-calendar.ts';
import { eventTimes } from './event-times.ts';
import { writeCalendar } from './write-calendar.ts';

it('tells the time of a meeting by the clocks of Finland, also across a change of summer time', async () => {
  for (const day of ['2026-03-27', '2026-03-30', '2026-10-23', '2026-10-26']) {
    const entry = { uid: 'a', title: 'Kokous', changedAt: '2026-01-01T00:00:00.000Z' };
    const bytes = writeCalendar([
      { ...entry, from: day, start: '13:00', end: '14:30', revision: 1, isBusy: true },
    ]);
    const read = await readCalendar(new TextDecoder().decode(bytes));
    expect(read && eventTimes(read.event)).toEqual({ from: day, start: '13:00', end: '14:30' });
  }
});

it('keeps whole days, and days that are several', () => {
  expect(eventTimes({ start: '2026-05-04', end: '2026-05-04' })).toEqual({ from: '2026-05-04' });
  expect(eventTimes({ start: '2026-05-04', end: '2026-05-06' })).toEqual({
    from: '2026-05-04',
    to: '2026-05-06',
  });
  expect(eventTimes({ start: '2026-05-04T20:30:00Z', end: '2026-05-04T22:00:00Z' })).toEqual({
    from: '2026-05-04',
    to: '2026-05-05',
    start: '23:30',
  });
  expect(eventTimes({ start: null, end: null })).toBeNull();
});
