import { expect, it } from 'vitest';
import { dayText, momentText, readDay } from './day-text.ts';

it.each([
  ['3.6.2026', '2026-06-03'],
  ['03.06.2026', '2026-06-03'],
  [' 3. 6. 2026 ', '2026-06-03'],
  ['2026-06-03', '2026-06-03'],
  ['29.2.2024', '2024-02-29'],
])('reads %s as a day', (text, day) => {
  expect(readDay(text)).toBe(day);
});

it.each(['', '31.4.2026', '29.2.2026', '3.6.', '3.6.26', '3/6/2026', 'eilen'])(
  'does not take "%s" for a day',
  (text) => {
    expect(readDay(text)).toBeNull();
  },
);

it('writes a day as it is typed', () => {
  expect(dayText('2026-06-03')).toBe('3.6.2026');
  expect(readDay(dayText('2026-12-31'))).toBe('2026-12-31');
});

it('writes a moment by the clock of the machine', () => {
  expect(momentText(new Date(2026, 5, 4, 1, 30).toISOString(), 'fi')).toMatch(/4\.6\.2026.*1\.30/u);
});
