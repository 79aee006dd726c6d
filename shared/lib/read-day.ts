import { isCalendarDate, type CalendarDate } from './calendar-date.ts';

/**
 * A day as people type it: `1.3.2026`, `01.03.2026`, `1. 3. 2026`, `1/3/2026` (day first) or `2026-03-01`. Null where it
 * is no day, an unwritten or two-digit year among them: the century is never guessed.
 */
export function readDay(text: string): CalendarDate | null {
  const typed = text.trim();
  if (isCalendarDate(typed)) return typed;
  const parts = /^(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4})$/u.exec(typed);
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(read) ? read : null;
}

/** The day as a field shows it in every language of the office: `1.3.2026`. Empty where there is none. */
export function typedDay(day: CalendarDate | undefined): string {
  if (day === undefined) return '';
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}.${Number(month)}.${year}`;
}
