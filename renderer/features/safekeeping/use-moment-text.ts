import { useScreenLanguage } from '#renderer/ui/use-screen-language.ts';
import { LOCALES } from '#shared/i18n/languages.ts';
import { OFFICE_TIME_ZONE } from '#shared/lib/calendar-date.ts';

/** A moment as the office says it: the day and the time. */
export function useMomentText(): (moment: string) => string {
  const locale = LOCALES[useScreenLanguage()];
  return (moment) =>
    new Date(moment).toLocaleString(locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: OFFICE_TIME_ZONE,
    });
}
