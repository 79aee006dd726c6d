import { LOCALES, type Language } from '../../i18n/languages.ts';
import { documentDate } from './document-date.ts';
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

const SHORT = new Map<Language, Intl.DateTimeFormat>();

/** Days of a year that is told beside them: `1.1.`, `22.–24.9.` in Finnish and Swedish, `1 January` in English. */
export function daysInYear(
  from: CalendarDate,
  to: CalendarDate | undefined,
  language: Language,
): string {
  let format = SHORT.get(language);
  if (!format) {
    const month = language === 'en' ? 'long' : 'numeric';
    format = new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', month, day: 'numeric' });
    SHORT.set(language, format);
  }
  const start = new Date(`${from}T00:00:00Z`);
  if (to === undefined || to <= from) return format.format(start);
  return format.formatRange(start, new Date(`${to}T00:00:00Z`)).replace(/(?<!\s)\s*–\s*/u, '–');
}

/**
 * From one day to another as documents print it: `22.–24.9.2025` in Finnish and Swedish, `22–24 September 2025` in
 * English; one day where they are the same or the last is not given. Empty where there is no first.
 */
export function daySpan(
  from: CalendarDate | undefined,
  to: CalendarDate | undefined,
  language: Language,
): string {
  if (from === undefined) return '';
  if (to === undefined || to <= from) return documentDate(from, language);
  const start = new Date(`${from}T00:00:00Z`);
  const end = new Date(`${to}T00:00:00Z`);
  return formatOf(language)
    .formatRange(start, end)
    .replace(/(?<!\s)\s*–\s*/u, '–');
}

const WEEKDAYS = new Map<Language, Intl.DateTimeFormat>();

/** A day with its name, as a programme has it: "maanantai 22.9.2025", "Monday 22 September 2025". */
export function weekdayDate(day: CalendarDate, language: Language): string {
  let format = WEEKDAYS.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', weekday: 'long' });
    WEEKDAYS.set(language, format);
  }
  const weekday = format.format(new Date(`${day}T00:00:00Z`));
  return `${weekday} ${documentDate(day, language)}`;
}

const MONTHS = new Map<Language, Intl.DateTimeFormat>();

/** A month as a heading: "Syyskuu 2025". */
export function monthName(day: CalendarDate, language: Language): string {
  let format = MONTHS.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', month: 'long' });
    MONTHS.set(language, format);
  }
  const month = format.format(new Date(`${day.slice(0, 7)}-01T00:00:00Z`));
  return `${month.charAt(0).toLocaleUpperCase(LOCALES[language])}${month.slice(1)} ${day.slice(0, 4)}`;
}

/** A period as a title names it: "2026", "2026–2027" where it is whole years, else its days. */
export function periodName(
  { from, to }: { from: CalendarDate; to: CalendarDate },
  language: Language,
): string {
  if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) return daySpan(from, to, language);
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}
