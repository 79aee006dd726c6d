import { LOCALES, type Language } from '#shared/i18n/languages.ts';
import { isCalendarDate, type CalendarDate, type Moment } from '#shared/lib/calendar-date.ts';

/** A day as it is typed in Finland: 3.6.2026, in all three languages of the screens. */
export function dayText(day: CalendarDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${String(date)}.${String(month)}.${String(year)}`;
}

/** Reads a day typed as `3.6.2026`, `03.06.2026` or `2026-06-03`; null where it is none that exists. */
export function readDay(text: string): CalendarDate | null {
  const typed = text.trim();
  if (isCalendarDate(typed)) return typed;
  const parts = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/u.exec(typed);
  if (!parts) return null;
  const [, date = '', month = '', year = ''] = parts;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isCalendarDate(day) ? day : null;
}

/** A moment in the language of the screens, to the minute, as the clock of this machine shows it. */
export function momentText(moment: Moment, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(moment));
}
