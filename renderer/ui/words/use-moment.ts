import { LOCALES, type Language } from '#shared/i18n/languages.ts';
import { OFFICE_TIME_ZONE, type CalendarDate } from '#shared/lib/calendar-date.ts';
import { useScreenLanguage } from './use-screen-language.ts';
import { oncePerLanguage } from './once-per-language.ts';

const writers = oncePerLanguage((language: Language) => {
  const formatOf = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...options });
  const inUtc = (day: CalendarDate) => new Date(`${day}T00:00:00Z`);
  const writer = (options: Intl.DateTimeFormatOptions) => {
    const format = formatOf(options);
    return (day: CalendarDate) => format.format(inUtc(day));
  };
  // In English 7/1/2026 is read in two ways.
  const dateStyle = language === 'en' ? 'medium' : 'short';
  const moment = formatOf({ dateStyle, timeStyle: 'short', timeZone: OFFICE_TIME_ZONE });
  const longMoment = formatOf({
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: OFFICE_TIME_ZONE,
  });
  const times = formatOf({ timeStyle: 'short', timeZone: OFFICE_TIME_ZONE });
  const days = formatOf({ dateStyle });
  return {
    /** `27.11.2026 klo 9.30` */
    moment: (iso: string) => moment.format(new Date(iso)),
    /** `27. marraskuuta 2026 klo 9.30` */
    longMoment: (iso: string) => longMoment.format(new Date(iso)),
    /** `9.30` */
    time: (iso: string) => times.format(new Date(iso)),
    /** `27.11.2026` */
    day: writer({ dateStyle }),
    /** `pe 27.11.2026` */
    withWeekday: writer({
      weekday: 'short',
      day: 'numeric',
      month: language === 'en' ? 'short' : 'numeric',
      year: 'numeric',
    }),
    /** `perjantai 27. marraskuuta 2026` */
    wholeDay: writer({ dateStyle: 'full' }),
    /** `perjantai` */
    weekday: writer({ weekday: 'long' }),
    /** `9.–13.6.2014` */
    range: (from: CalendarDate, to: CalendarDate) => days.formatRange(inUtc(from), inUtc(to)),
  };
});

/** Writes a moment as the office's clock shows it, or a day as it is. */
export function useMoment() {
  return writers(useScreenLanguage());
}
