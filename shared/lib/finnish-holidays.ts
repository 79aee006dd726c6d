import { addDays } from './add-days.ts';
import type { CalendarDate } from './calendar-date.ts';

/** The days off of the State, by their names in the law; texts under `obligations:holiday`. */
export type HolidayName =
  | 'newYear'
  | 'epiphany'
  | 'goodFriday'
  | 'easterDay'
  | 'easterMonday'
  | 'mayDay'
  | 'ascension'
  | 'pentecost'
  | 'midsummerEve'
  | 'midsummer'
  | 'allSaints'
  | 'independenceDay'
  | 'christmasEve'
  | 'christmasDay'
  | 'boxingDay';

const FIXED: Readonly<Record<string, HolidayName>> = {
  '01-01': 'newYear',
  '01-06': 'epiphany',
  '05-01': 'mayDay',
  '12-06': 'independenceDay',
  '12-24': 'christmasEve',
  '12-25': 'christmasDay',
  '12-26': 'boxingDay',
};

const FROM_EASTER: Readonly<Record<number, HolidayName>> = {
  [-2]: 'goodFriday',
  0: 'easterDay',
  1: 'easterMonday',
  39: 'ascension',
  49: 'pentecost',
};

const SATURDAY = 6;
const weekday = (day: CalendarDate) => new Date(`${day}T12:00:00Z`).getUTCDay();

/**
 * Which day off of the Finnish State `day` is; null where it is none. The feasts of the church as the Church Act names
 * them, May Day (272/1944), Independence Day (388/1937), and the eves of Christmas and Midsummer, on which neither a
 * deadline ends nor an agency is open (Act on the Computation of Statutory Time Limits 150/1930, section 5). Midsummer
 * Day is the Saturday of 20–26 June, All Saints' Day that of 31 October – 6 November. `day` must exist, 1583 or later.
 */
export function holidayOn(day: CalendarDate): HolidayName | null {
  const monthAndDay = day.slice(5);
  const fixed = FIXED[monthAndDay];
  if (fixed) return fixed;
  if (weekday(day) === SATURDAY) {
    if (monthAndDay >= '06-20' && monthAndDay <= '06-26') return 'midsummer';
    if (monthAndDay >= '10-31' && monthAndDay <= '11-06') return 'allSaints';
  }
  if (weekday(day) === SATURDAY - 1 && monthAndDay >= '06-19' && monthAndDay <= '06-25') {
    return 'midsummerEve';
  }
  const easter = easterOf(Number(day.slice(0, 4)));
  const away = Math.round(
    (Date.parse(`${day}T12:00:00Z`) - Date.parse(`${easter}T12:00:00Z`)) / 86_400_000,
  );
  return FROM_EASTER[away] ?? null;
}

/** Whether the State's offices work on `day`: Monday to Friday, no day off (`holidayOn`). */
export function isWorkingDay(day: CalendarDate): boolean {
  const number = weekday(day);
  return number !== 0 && number !== SATURDAY && holidayOn(day) === null;
}

/** `day` itself where it is a working day, otherwise the last working day before it. */
export function workingDayOnOrBefore(day: CalendarDate): CalendarDate {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, -1);
  return found;
}

/** `day` itself where it is a working day, otherwise the next working day after it. */
export function workingDayOnOrAfter(day: CalendarDate): CalendarDate {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}

/**
 * Easter Day of a year in the Gregorian calendar: the rule of the council of Nicaea in whole numbers, by the golden
 * number, the century's leap years and the moon's correction (Butcher's rule of 1876).
 */
function easterOf(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  const fromMarch = moon + toSunday - 7 * late + 114;
  const month = Math.floor(fromMarch / 31);
  const date = (fromMarch % 31) + 1;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
