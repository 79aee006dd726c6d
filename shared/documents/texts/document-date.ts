import { LOCALES, type Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';

/** Made once a language: making one takes longer than hundreds of days do. */
const formats = new Map<Language, Intl.DateTimeFormat>();

function formatOf(language: Language): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: language === 'en' ? 'long' : 'numeric',
    day: 'numeric',
  });
  formats.set(language, made);
  return made;
}

/** A day as documents print it: `25.11.2026` in Finnish and Swedish, `25 November 2026` in English. */
export function documentDate(day: CalendarDate, language: Language): string {
  return formatOf(language).format(new Date(`${day}T00:00:00Z`));
}

/** A day of every year as documents print it: `30.9.` in Finnish and Swedish, `30 September` in English. */
export function dayOfYear({ day, month }: { day: number; month: number }, language: Language) {
  if (language !== 'en') return `${String(day)}.${String(month)}.`;
  // A leap year: the last of February may be meant.
  const inYear = new Date(Date.UTC(2024, month - 1, day));
  return formatOf('en')
    .format(inYear)
    .replace(/ 2024$/u, '');
}
