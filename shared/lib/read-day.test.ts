import { describe, expect, it } from 'vitest';
import { readDay, typedDay } from './read-day.ts';

describe('readDay', () => {
  it.each([
    ['1.3.2025', '2025-03-01'],
    [' 01.03.2025 ', '2025-03-01'],
    ['1. 3. 2025', '2025-03-01'],
    ['1/3/2025', '2025-03-01'],
    ['2025-03-01', '2025-03-01'],
    ['29.2.2028', '2028-02-29'],
  ])('%s is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each(['', '1.3.', '1.3.25', '30.2.2025', '2025-02-30', '13.13.2025', 'maanantai'])(
    '%j is no day',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );

  it('reads what it writes', () => {
    expect(readDay(typedDay('2025-03-01'))).toBe('2025-03-01');
    expect(typedDay(undefined)).toBe('');
  });
});
