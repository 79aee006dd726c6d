import type { Language } from '../i18n/languages.ts';
import { addDays, daysBetween } from '../lib/add-days.ts';
import { addMonths } from '../lib/add-months.ts';
import { isCalendarDate, type CalendarDate } from '../lib/calendar-date.ts';
import { fold } from '../text/fold.ts';
import {
  AFTER,
  AHEAD,
  BEFORE,
  COUNTS,
  MONTHS,
  NEAR_DAYS,
  NUMBERED,
  UNITS,
  WEEKDAYS,
  WEEK_NUMBER,
  WEEKS,
} from './day-words.ts';
import { readTime } from './read-time.ts';
import { weekdayOf } from './week.ts';

/**
 * What is to be asked before the day is taken: `no-such-day` (31.2.), `weekday` (the day of the week that is named is
 * another), `backwards` (a span that ends before it begins), `old-year` (before 1950: a slip, or an empty cell of a table).
 */
export type DayQuestion = 'no-such-day' | 'weekday' | 'backwards' | 'old-year';

/** What was read of a typed text. */
export type TypedDay = {
  /** The day, or the first of a span. Null where there is none. */
  day: CalendarDate | null;
  /** The last day of a span. */
  until: CalendarDate | null;
  /** `09:30`, or `09:30-11:00`. */
  time: string | null;
  /** The time as it was typed; empty where there is none. */
  timeWords: string;
  /** The text without what was read. */
  rest: string;
  asks: DayQuestion[];
};

export type TypedDayOptions = {
  today: CalendarDate;
  /** Words are understood in this language, dates in every one. */
  language: Language;
  /** Of a day without a year: the next one (a task), or the nearest (what was, or will be). */
  without?: 'next' | 'nearest';
  /** The whole text is to be a day, as in a field: `15.1` is one there, and in a sentence it is none. */
  isField?: boolean;
};

/** The days that a match tells of, by their numbers; what is not told is undefined. */
type Named = { day: string; month: string; year?: string | undefined };
type Told = { from: Named; to?: Named } | { is: CalendarDate };
type Groups = Readonly<Record<string, string | undefined>>;
type Form = {
  source: string;
  tell: (groups: Groups, options: TypedDayOptions) => Told | null;
  /** Only at the beginning or end of a text: a word that is often another. */
  atEdge?: boolean;
  /** Only after a day of the week. */
  isBare?: boolean;
};

const FRIDAY = 4;
/** A longer text is no line that somebody types. */
const LONGEST = 500;
const OLDEST = '1950-01-01';
const NAME = '[a-zåäö]{3,}';
const DASH = String.raw`\s*[-–—]\s*`;
const yearAs = (name: string) => String.raw`(?<${name}>\s?\d{4}|\d{2}(?!\d|[.:]\d))?`;

/** From what says most to what says least; the first that is found is what was meant. */
const DATES: readonly Form[] = [
  {
    // 2026-05-12, 2026-05-12–2026-05-14
    source: String.raw`(?<y1>\d{4})-(?<m1>\d{2})-(?<d1>\d{2})(?:${DASH}(?<y2>\d{4})-(?<m2>\d{2})-(?<d2>\d{2}))?`,
    tell: spanOf,
  },
  {
    // 28.2.–3.3.2026, 12.5.2026–14.5.2026, 28.2–3.3.2026
    source: String.raw`(?<d1>\d{1,2})\.\s?(?<m1>\d{1,2})(?:\.${yearAs('y1')})?${DASH}(?<d2>\d{1,2})\.\s?(?<m2>\d{1,2})\.${yearAs('y2')}`,
    tell: spanOf,
  },
  {
    // 12.–14.5.2026, 12-14.5.
    source: String.raw`(?<d1>\d{1,2})\.?${DASH}(?<d2>\d{1,2})\.\s?(?<m2>\d{1,2})\.${yearAs('y2')}`,
    tell: spanOf,
  },
  {
    // 3.12.2026, 3. 12. 2026, 3.12.26, 3.12.
    source: String.raw`(?<d1>\d{1,2})\.\s?(?<m1>\d{1,2})\.${yearAs('y1')}`,
    tell: spanOf,
  },
  {
    // 3/12/2026: the day first, as in Finland and in British English
    source: String.raw`(?<d1>\d{1,2})/(?<m1>\d{1,2})/(?<y1>\d{4})`,
    tell: spanOf,
  },
  {
    // 28 Feb – 3 Mar 2026, 28. helmikuuta – 3. maaliskuuta 2026
    source: String.raw`(?<d1>\d{1,2})(?:\.|st|nd|rd|th)?\s+(?<n1>${NAME})\.?(?:\s*(?<y1>\d{4}))?${DASH}(?<d2>\d{1,2})(?:\.|st|nd|rd|th)?\s+(?<n2>${NAME})\.?(?:\s*(?<y2>\d{4}))?`,
    tell: spanOf,
  },
  {
    // 12.–14. toukokuuta 2026, 12–14 May 2026
    source: String.raw`(?<d1>\d{1,2})\.?${DASH}(?<d2>\d{1,2})\.?\s+(?<n2>${NAME})\.?(?:\s*(?<y2>\d{4}))?`,
    tell: spanOf,
  },
  {
    // 12. toukokuuta 2026, 12 maj, 12th of May 2026
    source: String.raw`(?<d1>\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?(?<n1>${NAME})\.?(?:\s*(?<y1>\d{4}))?`,
    tell: spanOf,
  },
  {
    // May 12, 2026
    source: String.raw`(?<n1>${NAME})\.?\s+(?<d1>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<y1>\d{4}))`,
    tell: spanOf,
  },
];

/** A number that is a day only where nothing else can be meant: in a field, or after a day of the week. */
const BARE: readonly Form[] = [
  { source: String.raw`(?<d1>\d{1,2})[./]\s?(?<m1>\d{1,2})`, tell: spanOf },
];

function wordForms(language: Language): Form[] {
  const units = UNITS[language];
  const { before, after } = AHEAD[language];
  const counts = COUNTS[language].map((word, index) => `(?<count${String(index + 1)}>${word})`);
  const unit = `(?:(?<days>${units.day})|(?<weeks>${units.week})|(?<months>${units.month})|(?<years>${units.year}))`;
  const some = String.raw`(?:(?<count>\d{1,3})|${counts.join('|')})\s*`;
  const near = Object.entries(NEAR_DAYS[language]);
  const weekdays = WEEKDAYS[language].map((word, index) => `(?<day${String(index)}>${word})`);
  const { this: thisWeek, next, nextWith } = WEEKS[language];
  return [
    {
      source: `${before}${language === 'fi' ? `(?:${some})?` : some}${unit}${after}`,
      tell: (groups, { today }) => ahead(groups, today),
      atEdge: true,
    },
    {
      source: String.raw`${WEEK_NUMBER[language]}\.?\s*(?<week>\d{1,2})`,
      tell: ({ week }, { today }) => weekNumbered(Number(week), today),
      atEdge: true,
    },
    {
      source: near.map(([, word], index) => `(?<near${String(index)}>${word})`).join('|'),
      tell: (groups, { today }) => {
        const index = near.findIndex((_, at) => groups[`near${String(at)}`] !== undefined);
        return { is: addDays(today, Number(near[index]?.[0] ?? 0)) };
      },
      atEdge: true,
    },
    {
      source: `(?<thisWeek>${thisWeek})|(?<next>${next})`,
      tell: ({ thisWeek: isThis }, { today }) => {
        const friday = addDays(mondayOf(today), FRIDAY);
        if (isThis === undefined) return { is: addDays(friday, 7) };
        return { is: weekdayOf(today) > FRIDAY ? today : friday };
      },
      atEdge: true,
    },
    {
      source: `${nextWith}(?:${weekdays.join('|')})`,
      tell: (groups, { today }) => ({
        is: addDays(mondayOf(today), 7 + weekdayNamed(groups, language)),
      }),
      atEdge: true,
    },
    {
      source: weekdays.join('|'),
      tell: (groups, { today }) => {
        const wait = (weekdayNamed(groups, language) - weekdayOf(today) + 7) % 7;
        return { is: addDays(today, wait === 0 ? 7 : wait) };
      },
      atEdge: true,
    },
  ];
}

/**
 * Reads a day, a span of days and a time out of a text as people type it: `to 10.12. tarkista luonnos`, `12.–14.5.2026`,
 * `10 December`, `ylihuomenna klo 9`, `vk 51` (the Friday of that week, ISO 8601), `2 viikon päästä`. Dates are found
 * anywhere, words only at the beginning and the end. What is not quite a day comes with `asks`, and is to be confirmed.
 */
export function readTypedDay(text: string, options: TypedDayOptions): TypedDay {
  const typed = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (typed.length > LONGEST) {
    return { day: null, until: null, time: null, timeWords: '', rest: typed, asks: [] };
  }
  const isField = options.isField === true;
  const { time, timeWords, rest: timeless } = timeIn(typed);
  for (const form of formsOf(options)) {
    const match = matchOf(timeless, form, options.language, isField);
    const told = match && form.tell(match.groups ?? {}, options);
    if (!match || !told) continue;
    const rest = without(timeless, match);
    if (isField && rest !== '') continue;
    const read = resolved(told, weekdayBefore(match.groups ?? {}), options);
    return { ...read, time, timeWords, rest };
  }
  return { day: null, until: null, time, timeWords, rest: timeless, asks: [] };
}

const forms = new Map<string, readonly Form[]>();

/** Made once: they are the same for every letter that is typed. */
function formsOf({ language, isField }: TypedDayOptions): readonly Form[] {
  const key = `${language}${String(isField === true)}`;
  const known = forms.get(key);
  if (known) return known;
  const made = [
    ...DATES,
    ...BARE.map((form) => ({ ...form, isBare: !isField })),
    ...wordForms(language),
  ];
  forms.set(key, made);
  return made;
}

const patterns = new Map<string, readonly RegExp[]>();

function matchOf(
  text: string,
  form: Form,
  language: Language,
  isField: boolean,
): RegExpExecArray | null {
  const key = `${language}${String(isField)}${form.source}`;
  const known = patterns.get(key) ?? patternsOf(form, language, isField);
  patterns.set(key, known);
  for (const pattern of known) {
    for (const match of text.matchAll(pattern)) {
      if (!NUMBERED.test(text.slice(0, match.index))) return match;
    }
  }
  return null;
}

function patternsOf(
  { source, atEdge, isBare }: Form,
  language: Language,
  isField: boolean,
): RegExp[] {
  const weekdays = WEEKDAYS[language].map((word, index) => `(?<wd${String(index)}>${word})`);
  // A day of the week that stands before the date belongs to it: "to 10.12.".
  const weekday = atEdge
    ? ''
    : String.raw`(?:(?:${weekdays.join('|')})\.?,?\s+(?:den\s+|the\s+)?)${isBare ? '' : '?'}`;
  const whole = `${BEFORE[language]}${weekday}(?:${source})${AFTER[language]}`;
  if (isField) return [new RegExp(`^${whole}$`, 'giu')];
  if (!atEdge) return [new RegExp(String.raw`(?<![\p{L}\d.§/-])${whole}(?![\p{L}\d])`, 'giu')];
  return [
    new RegExp(String.raw`^${whole}(?:\s*[:,–-])?(?=\s|$)`, 'giu'),
    new RegExp(String.raw`(?<=^|[\s,;:(])${whole}(?=\)?$)`, 'giu'),
  ];
}

function spanOf({ y1, m1, d1, n1, y2, m2, d2, n2 }: Groups): Told | null {
  const monthOf = (digits: string | undefined, name: string | undefined) =>
    name === undefined ? digits : monthNamed(name);
  const [first, last] = [monthOf(m1, n1), monthOf(m2, n2)];
  const month = first ?? last;
  if (d1 === undefined || month === undefined || (n1 !== undefined && first === undefined)) {
    return null;
  }
  const from = { day: d1, month, year: y1 ?? y2 };
  if (!isLikely(from)) return null;
  if (d2 === undefined) return { from };
  if (last === undefined) return null;
  const to = { day: d2, month: last, year: y2 ?? y1 };
  return isLikely(to) ? { from, to } : null;
}

/** Numbers that may be a day and a month, whether or not that month has that day. */
function isLikely({ day, month }: Named): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

function monthNamed(name: string): string | undefined {
  const folded = fold(name);
  // "may" and "mar" are words of their own; as months they have a capital.
  if ((folded === 'may' || folded === 'mar') && !/^\p{Lu}/u.test(name)) return undefined;
  const month = MONTHS.findIndex((names) =>
    names.some((one) => (one.length < 6 ? folded === one : folded.startsWith(one))),
  );
  return month < 0 ? undefined : String(month + 1);
}

function resolved(
  told: Told,
  weekday: number,
  options: TypedDayOptions,
): Pick<TypedDay, 'day' | 'until' | 'asks'> {
  if ('is' in told) return { day: told.is, until: null, asks: [] };
  const to = told.to && dayOf(told.to, options);
  // A first day without a year is of the year of the last one: 28.12.–3.1.2027 begins the year before.
  const from = dayOf(told.from, options);
  if (from === null || to === null) return { day: null, until: null, asks: ['no-such-day'] };
  const day =
    to !== undefined && from > to && told.from.year === undefined ? yearBefore(from) : from;
  const until = to !== undefined && day > to && told.to?.year === undefined ? yearAfter(to) : to;
  const asks: DayQuestion[] = [];
  if (until !== undefined && until < day) asks.push('backwards');
  if (weekday >= 0 && weekday !== weekdayOf(day)) asks.push('weekday');
  if (day < OLDEST) asks.push('old-year');
  return { day, until: until === undefined || until === day ? null : until, asks };
}

const yearBefore = (day: CalendarDate) => addMonths(day, -12);
const yearAfter = (day: CalendarDate) => addMonths(day, 12);

function dayOf({ day, month, year }: Named, options: TypedDayOptions): CalendarDate | null {
  const { today, without = 'next' } = options;
  const inYear = (which: number) => {
    const read = `${String(which).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isCalendarDate(read) ? read : null;
  };
  const written = year?.trim() ?? '';
  // The century of a short year as POSIX reads it: 1970 to 2069.
  const century = written.length === 4 ? 0 : Number(written) < 70 ? 2000 : 1900;
  if (written !== '') return inYear(Number(written) + century);
  const now = Number(today.slice(0, 4));
  // A 29 February may be up to eight years away.
  const next = Array.from({ length: 9 }, (_, n) => inYear(now + n)).find(
    (one) => one !== null && one >= today,
  );
  if (without === 'next') return next ?? null;
  const near = [now, now - 1, now + 1].flatMap((one) => inYear(one) ?? []);
  const distance = (one: CalendarDate) => Math.abs(daysBetween(today, one));
  return near.sort((one, other) => distance(one) - distance(other))[0] ?? next ?? null;
}

function ahead(groups: Groups, today: CalendarDate): Told {
  const inWords = COUNTS.fi.findIndex((_, at) => groups[`count${String(at + 1)}`] !== undefined);
  const count = groups['count'] === undefined ? Math.max(inWords, 0) + 1 : Number(groups['count']);
  if (groups['days'] !== undefined) return { is: addDays(today, count) };
  if (groups['weeks'] !== undefined) return { is: addDays(today, 7 * count) };
  return { is: addMonths(today, groups['months'] === undefined ? 12 * count : count) };
}

/** The Friday of the week of that number that comes next; null where no year has such a week. */
function weekNumbered(week: number, today: CalendarDate): Told | null {
  if (week < 1 || week > 53) return null;
  const year = Number(today.slice(0, 4));
  for (const one of [year, year + 1, year + 2, year + 3, year + 4, year + 5, year + 6]) {
    // 4 January is always in week 1 (ISO 8601).
    const friday = addDays(mondayOf(`${String(one)}-01-04`), 7 * (week - 1) + FRIDAY);
    const isOfYear = addDays(friday, -1).startsWith(String(one));
    if (isOfYear && friday >= today) return { is: friday };
  }
  return null;
}

function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, -weekdayOf(day));
}

function weekdayNamed(groups: Groups, language: Language): number {
  return WEEKDAYS[language].findIndex((_, index) => groups[`day${String(index)}`] !== undefined);
}

function weekdayBefore(groups: Groups): number {
  return WEEKDAYS.fi.findIndex((_, index) => groups[`wd${String(index)}`] !== undefined);
}

const CLOCK = String.raw`(\d{1,2}(?:[.:]\d{2})?)(?:${DASH}(\d{1,2}(?:[.:]\d{2})?))?`;
/** With a word before it a time may be written in any way, without one only with a colon. */
const TIMES = [
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:klo\.?|kl\.?|at)\s+${CLOCK}(?![\d:]|\.\d|\.?${DASH}\d)`,
    'iu',
  ),
  new RegExp(String.raw`(?<![\p{L}\d.:])(\d{1,2}:\d{2})(?:${DASH}(\d{1,2}:\d{2}))?(?![\d:])`, 'u'),
];

function timeIn(text: string): { time: string | null; timeWords: string; rest: string } {
  for (const pattern of TIMES) {
    const match = pattern.exec(text);
    const [from, until] = [readTime(match?.[1] ?? ''), readTime(match?.[2] ?? '')];
    if (!match || !from || until === null) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return {
      time: until === '' ? from : `${from}-${until}`,
      timeWords: match[0],
      rest: rest.replace(/\s+/gu, ' ').trim(),
    };
  }
  return { time: null, timeWords: '', rest: text };
}

/** A text without the day that was found in it, and without the signs that stood around it. */
function without(text: string, { index, 0: found }: RegExpExecArray): string {
  const before = text.slice(0, index).trimEnd();
  const after = text.slice(index + found.length).trimStart();
  const isInBrackets = before.endsWith('(') && after.startsWith(')');
  const left = isInBrackets ? before.slice(0, -1).trimEnd() : before;
  const right = isInBrackets ? after.slice(1).trimStart() : after;
  if (left === '') return right.replace(/^[\s,;:–—-]+/u, '');
  if (right === '') return left.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '');
  // A sign that begins a word (".net") is the word's.
  return /^[,;:.]+(?!\S)/u.test(right) ? left + right : `${left} ${right}`;
}
