import { LOCALES } from '#shared/i18n/languages.ts';
import { useScreenLanguage } from './use-screen-language.ts';

/** Writes a moment as the clock of this machine shows it, or a day as it is. */
export function useMoment(): { moment: (iso: string) => string; day: (date: string) => string } {
  const locale = LOCALES[useScreenLanguage()];
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' });
  return {
    moment: (iso) => moment.format(new Date(iso)),
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
  };
}
