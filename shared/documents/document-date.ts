import { LOCALES, type Language } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';

/** A day as documents print it: `25.11.2026` in Finnish and Swedish, `25 November 2026` in English. */
export function documentDate(day: CalendarDate, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: language === 'en' ? 'long' : 'numeric',
    day: 'numeric',
  }).format(new Date(`${day}T00:00:00Z`));
}
