import { useMemo } from 'react';
import { LOCALES } from '#shared/i18n/languages.ts';
import { OFFICE_TIME_ZONE } from '#shared/lib/calendar-date.ts';
import { useScreenLanguage } from '#renderer/ui/use-screen-language.ts';

/** Writes a moment as the office's clock shows it, or a day as it is. */
export function useMoment(): { moment: (iso: string) => string; day: (date: string) => string } {
  const language = useScreenLanguage();
  return useMemo(() => {
    const locale = LOCALES[language];
    // In English 7/1/2026 is read in two ways.
    const dateStyle = language === 'en' ? 'medium' : 'short';
    const moment = new Intl.DateTimeFormat(locale, {
      dateStyle,
      timeStyle: 'short',
      timeZone: OFFICE_TIME_ZONE,
    });
    const day = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
    return {
      moment: (iso) => moment.format(new Date(iso)),
      day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    };
  }, [language]);
}
