import { LOCALES, type Language } from '#shared/i18n/languages.ts';
import { OFFICE_TIME_ZONE } from '#shared/lib/calendar-date.ts';
import { useScreenLanguage } from './use-screen-language.ts';
import { oncePerLanguage } from './once-per-language.ts';

const writers = oncePerLanguage((language: Language) => {
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
    moment: (iso: string) => moment.format(new Date(iso)),
    day: (date: string) => day.format(new Date(`${date}T00:00:00Z`)),
  };
});

/** Writes a moment as the office's clock shows it, or a day as it is. */
export function useMoment(): { moment: (iso: string) => string; day: (date: string) => string } {
  return writers(useScreenLanguage());
}
