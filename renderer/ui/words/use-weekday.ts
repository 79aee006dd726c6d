import { useMemo } from 'react';
import { LOCALES } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useScreenLanguage } from './use-screen-language.ts';

/** Writes a day with its weekday: `pe 27.11.2026`. */
export function useWeekday(): (day: CalendarDate) => string {
  const language = useScreenLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(LOCALES[language], {
      weekday: 'short',
      day: 'numeric',
      // In English 7/1/2026 is read in two ways.
      month: language === 'en' ? 'short' : 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return (day) => format.format(new Date(`${day}T00:00:00Z`));
  }, [language]);
}
