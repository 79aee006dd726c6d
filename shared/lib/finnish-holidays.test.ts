import { describe, expect, it } from 'vitest';
import { addDays } from './add-days.ts';
import { holidayOn, isWorkingDay, workingDayOnOrBefore } from './finnish-holidays.ts';

function holidaysOf(year: number): Record<string, string> {
  const found: Record<string, string> = {};
  for (let day = `${String(year)}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
    const name = holidayOn(day);
    if (name) found[name] = day.slice(5);
  }
  return found;
}

describe('holidayOn', () => {
  it.each([
    [2024, '03-29', '03-31', '04-01', '05-09', '05-19', '06-21', '06-22', '11-02'],
    [2025, '04-18', '04-20', '04-21', '05-29', '06-08', '06-20', '06-21', '11-01'],
    [2026, '04-03', '04-05', '04-06', '05-14', '05-24', '06-19', '06-20', '10-31'],
    [2027, '03-26', '03-28', '03-29', '05-06', '05-16', '06-25', '06-26', '11-06'],
    [2028, '04-14', '04-16', '04-17', '05-25', '06-04', '06-23', '06-24', '11-04'],
    [2029, '03-30', '04-01', '04-02', '05-10', '05-20', '06-22', '06-23', '11-03'],
    [2030, '04-19', '04-21', '04-22', '05-30', '06-09', '06-21', '06-22', '11-02'],
  ])(
    'knows the days off of %i',
    (
      year,
      goodFriday,
      easterDay,
      easterMonday,
      ascension,
      pentecost,
      eve,
      midsummer,
      allSaints,
    ) => {
      expect(holidaysOf(year)).toEqual({
        newYear: '01-01',
        epiphany: '01-06',
        goodFriday,
        easterDay,
        easterMonday,
        mayDay: '05-01',
        ascension,
        pentecost,
        midsummerEve: eve,
        midsummer,
        allSaints,
        independenceDay: '12-06',
        christmasEve: '12-24',
        christmasDay: '12-25',
        boxingDay: '12-26',
      });
    },
  );
});

describe('workingDayOnOrBefore', () => {
  it.each([
    ['2026-06-21', '2026-06-18'], // The Sunday after Midsummer: its eve is a Friday off.
    ['2026-07-15', '2026-07-15'],
    ['2027-01-01', '2026-12-31'],
    ['2026-12-27', '2026-12-23'],
    ['2024-03-31', '2024-03-28'],
  ])('%s is sent by %s', (day, sendBy) => {
    expect(workingDayOnOrBefore(day)).toBe(sendBy);
    expect(isWorkingDay(sendBy)).toBe(true);
  });
});
