import { fold } from '../../text/fold.ts';
import { isCalendarDate, type CalendarDate } from '../../lib/calendar-date.ts';
import { daysBetween } from '../../lib/add-days.ts';

/** Beginnings of the names of months, folded, in Finnish, Swedish and English; any word that begins so is that month. */
const MONTHS = [
  ['tammikuu', 'januar', 'jan'],
  ['helmikuu', 'februar', 'feb'],
  ['maaliskuu', 'mars', 'march', 'mar'],
  ['huhtikuu', 'april', 'apr'],
  ['toukokuu', 'maj', 'may'],
  ['kesakuu', 'juni', 'june', 'jun'],
  ['heinakuu', 'juli', 'july', 'jul'],
  ['elokuu', 'augusti', 'august', 'aug'],
  ['syyskuu', 'september', 'sept', 'sep'],
  ['lokakuu', 'oktober', 'october', 'okt', 'oct'],
  ['marraskuu', 'november', 'nov'],
  ['joulukuu', 'december', 'dec'],
];

const NAME = '[a-zåäö]{3,}';
const DASH = '\\s*[-–—]\\s*';
const YEAR = '(?:\\s*(\\d{4}))?';
/** In each the groups are named by what they hold: the first day, the last day, month and year of both. */
const PATTERNS: readonly { pattern: RegExp; read: (groups: readonly string[]) => Parts | null }[] =
  [
    {
      // 2026-05-12 or 2026-05-12–2026-05-14
      pattern: new RegExp(`(\\d{4}-\\d{2}-\\d{2})(?:${DASH}(\\d{4}-\\d{2}-\\d{2}))?`, 'u'),
      read: ([, from = '', to = '']) => iso(from, to),
    },
    {
      // 28.2.–3.3.2026, 12.5.2026–14.5.2026
      pattern: new RegExp(
        `(\\d{1,2})\\.\\s?(\\d{1,2})\\.(\\d{4})?${DASH}(\\d{1,2})\\.\\s?(\\d{1,2})\\.(\\d{4})?`,
        'u',
      ),
      read: ([, d1 = '', m1 = '', y1 = '', d2 = '', m2 = '', y2 = '']) => ({
        from: { day: d1, month: m1, year: y1 || y2 },
        to: { day: d2, month: m2, year: y2 || y1 },
      }),
    },
    {
      // 12.–14.5.2026, 12-14.5.
      pattern: new RegExp(`(\\d{1,2})\\.?${DASH}(\\d{1,2})\\.\\s?(\\d{1,2})\\.(\\d{4})?`, 'u'),
      read: ([, d1 = '', d2 = '', month = '', year = '']) => ({
        from: { day: d1, month, year },
        to: { day: d2, month, year },
      }),
    },
    {
      // 3.12.2026, 3.12.
      pattern: /(\d{1,2})\.\s?(\d{1,2})\.(\d{4})?/u,
      read: ([, day = '', month = '', year = '']) => ({ from: { day, month, year } }),
    },
    {
      // 12.–14. toukokuuta 2026, 12–14 May 2026, den 12–14 maj
      pattern: new RegExp(`(\\d{1,2})\\.?${DASH}(\\d{1,2})\\.?\\s+(${NAME})\\.?${YEAR}`, 'iu'),
      read: ([, d1 = '', d2 = '', name = '', year = '']) => {
        const month = monthNamed(name);
        return month ? { from: { day: d1, month, year }, to: { day: d2, month, year } } : null;
      },
    },
    {
      // 12. toukokuuta 2026, 12 maj, 12 May 2026
      pattern: new RegExp(`(\\d{1,2})\\.?\\s+(${NAME})\\.?${YEAR}`, 'iu'),
      read: ([, day = '', name = '', year = '']) => {
        const month = monthNamed(name);
        return month ? { from: { day, month, year } } : null;
      },
    },
  ];

type Day = { day: string; month: string; year: string };
type Parts = { from: Day; to?: Day };

/** Days found in a text, and where they stand in it. */
export type FoundDates = { from: CalendarDate; to?: CalendarDate; at: number; length: number };

/**
 * The first day or span of days in a text, as it is written in Finland (`3.12.`, `12.–14.5.2026`), with the name of the
 * month in Finnish, Swedish or English, or as ISO writes it. A day without a year is the nearest one to `today`. Null
 * where there is none; a day that does not exist and a span that ends before it begins are none.
 */
export function readDates(text: string, today: CalendarDate): FoundDates | null {
  for (const { pattern, read } of PATTERNS) {
    const alone = new RegExp(`(?<![\\d.])${pattern.source}(?![\\d])`, pattern.flags);
    const match = alone.exec(text);
    const parts = match && read([...match].map((one) => one ?? ''));
    if (!match || !parts) continue;
    const from = dayOf(parts.from, today);
    const to = parts.to && dayOf(parts.to, today);
    if (from === null || to === null || (to !== undefined && to < from)) continue;
    return {
      from,
      ...(to !== undefined && to > from && { to }),
      at: match.index,
      length: match[0].length,
    };
  }
  return null;
}

function iso(from: string, to: string): Parts {
  const part = (text: string): Day => {
    const [year = '', month = '', day = ''] = text.split('-');
    return { year, month, day };
  };
  return to === '' ? { from: part(from) } : { from: part(from), to: part(to) };
}

function monthNamed(name: string): string | null {
  const folded = fold(name);
  const month = MONTHS.findIndex((names) =>
    names.some((one) => (one.length < 6 ? folded === one : folded.startsWith(one))),
  );
  return month < 0 ? null : String(month + 1);
}

function dayOf({ day, month, year }: Day, today: CalendarDate): CalendarDate | null {
  const inYear = (which: number) => {
    const read = `${which}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isCalendarDate(read) ? read : null;
  };
  if (year !== '') return inYear(Number(year));
  const now = Number(today.slice(0, 4));
  const near = [now, now - 1, now + 1].flatMap((one) => inYear(one) ?? []);
  const distance = (one: CalendarDate) => Math.abs(daysBetween(today, one));
  return near.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}
