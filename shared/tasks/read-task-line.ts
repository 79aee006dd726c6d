import type { Language } from '../i18n/languages.ts';
import { addDays } from '../lib/add-days.ts';
import { isCalendarDate, type CalendarDate } from '../lib/calendar-date.ts';
import { weekdayOf } from './week.ts';

/** What one line says: the task, and its day where one stands at the beginning or the end. */
export type TaskLine = { title: string; dueOn?: CalendarDate };

/** Weekdays from Monday, as they are typed: short, by name, and as they stand in a sentence. */
const WEEKDAYS: Record<Language, readonly string[]> = {
  fi: [
    'ma|maanantai(?:na|hin|ksi)?',
    'ti|tiistai(?:na|hin|ksi)?',
    'ke|keskiviikko(?:na|on)?|keskiviikoksi',
    'to|torstai(?:na|hin|ksi)?',
    'pe|perjantai(?:na|hin|ksi)?',
    'la|lauantai(?:na|hin|ksi)?',
    'su|sunnuntai(?:na|hin|ksi)?',
  ],
  // "on" and "to" are words of their own in other languages, and "mån" and "tors" are the usual short forms.
  sv: [
    'mån|måndag',
    'tis|tisdag',
    'ons|onsdag',
    'tors|torsdag',
    'fre|fredag',
    'lör|lördag',
    'sön|söndag',
  ],
  en: [
    'mon|monday',
    'tue|tues|tuesday',
    'wed|wednesday',
    'thu|thurs|thursday',
    'fri|friday',
    'sat|saturday',
    'sun|sunday',
  ],
};

const WORDS: Record<Language, { today: string; tomorrow: string; thisWeek: string; next: string }> =
  {
    fi: {
      today: 'tänään',
      tomorrow: 'huomenna|huomiseksi',
      thisWeek: 'tällä viikolla',
      next: 'ensi viikolla|ensi viikoksi',
    },
    sv: {
      today: 'i ?dag',
      tomorrow: 'i ?morgon',
      thisWeek: 'denna vecka|den här veckan',
      next: 'nästa vecka',
    },
    en: { today: 'today', tomorrow: 'tomorrow', thisWeek: 'this week', next: 'next week' },
  };

const BEFORE: Record<Language, string> = {
  fi: '',
  sv: '(?:(?:senast |till |på )+)?',
  en: '(?:(?:by |on )+)?',
};
const AFTER: Record<Language, string> = { fi: '(?: mennessä)?', sv: '', en: '' };

const NUMBERS = String.raw`(?<date>\d{1,2})\.\s?(?<month>\d{1,2})\.(?:\s?(?<year>\d{4}))?|(?<iso>\d{4}-\d{2}-\d{2})`;

/**
 * Reads a task typed in one line, such as `12.12. pyydä STM:n vastaus`, `soita sihteeristöön pe` or `ensi viikolla
 * esityslista`. A day is looked for at the beginning and at the end: a date with or without its year (without one, the
 * next time it comes), a weekday (the next one after today), or words for today, tomorrow, this week and next week (the
 * Friday of it). Words are those of `language`, dates are understood in each. What is no day stays in the title.
 */
export function readTaskLine(
  line: string,
  { today, language }: { today: CalendarDate; language: Language },
): TaskLine {
  const typed = line.trim().replace(/\s+/gu, ' ');
  const days = `${BEFORE[language]}(?:${NUMBERS}|${wordsOf(language)})${AFTER[language]}`;
  const places = [
    new RegExp(`^(?:${days})(?:\\s*[:,–-])?\\s+(?<rest>.+)$`, 'iu'),
    new RegExp(`^(?<rest>.+?)[,;:]?\\s+\\(?(?:${days})\\)?$`, 'iu'),
  ];
  for (const place of places) {
    const match = place.exec(typed);
    const groups: Record<string, string | undefined> = match?.groups ?? {};
    const dueOn = dayOf(groups, today);
    const title = groups['rest'];
    if (dueOn && title) return { title, dueOn };
  }
  return { title: typed };
}

function wordsOf(language: Language): string {
  const { today, tomorrow, thisWeek, next } = WORDS[language];
  const weekdays = WEEKDAYS[language].map((word, index) => `(?<day${String(index)}>${word})`);
  return [
    `(?<today>${today})`,
    `(?<tomorrow>${tomorrow})`,
    `(?<thisWeek>${thisWeek})`,
    `(?<next>${next})`,
    ...weekdays,
  ].join('|');
}

function dayOf(
  groups: Readonly<Record<string, string | undefined>>,
  today: CalendarDate,
): CalendarDate | null {
  const { date, month, year, iso } = groups;
  if (iso !== undefined) return isCalendarDate(iso) ? iso : null;
  if (date !== undefined && month !== undefined) return nextDay(date, month, year, today);
  const friday = 4;
  const monday = addDays(today, -weekdayOf(today));
  if (groups['today'] !== undefined) return today;
  if (groups['tomorrow'] !== undefined) return addDays(today, 1);
  if (groups['next'] !== undefined) return addDays(monday, 7 + friday);
  if (groups['thisWeek'] !== undefined) {
    return weekdayOf(today) > friday ? today : addDays(monday, friday);
  }
  const weekday = WEEKDAYS.fi.findIndex((_, index) => groups[`day${String(index)}`] !== undefined);
  if (weekday < 0) return null;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, ahead === 0 ? 7 : ahead);
}

/** The date in its year, or in the first year in which it is not past; a 29 February may be up to eight years away. */
function nextDay(
  day: string,
  month: string,
  year: string | undefined,
  today: CalendarDate,
): CalendarDate | null {
  const first = Number(today.slice(0, 4));
  const years =
    year === undefined ? Array.from({ length: 9 }, (_, n) => first + n) : [Number(year)];
  for (const one of years) {
    const found = `${String(one)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isCalendarDate(found) && (year !== undefined || found >= today)) return found;
  }
  return null;
}
