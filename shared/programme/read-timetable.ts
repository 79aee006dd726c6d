import { readDay } from '../lib/read-day.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';

export type Timetable = { from?: CalendarDate; to?: CalendarDate; note?: string };

const YEAR = String.raw`(20\d{2})`;
const DASH = String.raw`\s*[-–—/]\s*`;
const YEARS = new RegExp(
  `^(?:vuosina |vuosi |åren |år |years? )?${YEAR}(?:${DASH}${YEAR})?$`,
  'iu',
);
const DAYS = /^(\S{1,20})\s*[-–—]\s*(\S{1,20})$/u;
const MONTHS = new RegExp(`^(\\d{1,2})/${YEAR}(?:\\s*[-–—]\\s*(\\d{1,2})/${YEAR})?$`, 'u');
const ENGLISH_MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
/** "15 January 2027", "January 2027", as English has them. */
const ENGLISH_DAY = new RegExp(
  `(?:(\\d{1,2})\\s+)?(${ENGLISH_MONTHS.join('|')})\\s+${YEAR}`,
  'giu',
);
const ENDS = new RegExp(
  `^(?:(?:vuoden )?${YEAR} (?:loppuun(?: mennessä)?|mennessä)|viimeistään ${YEAR}|senast ${YEAR}|by ${YEAR}|före utgången av ${YEAR}|by the end of ${YEAR})$`,
  'iu',
);

/**
 * Reads a timetable as plans write it: years, months, days, or a span of them ("2027–2029", "1/2027–6/2028",
 * "1.3.2027–31.12.2028", "2028 loppuun mennessä"). What is more than that stays as a note, beside the years that it
 * names where they are one span.
 */
export function readTimetable(text: string): Timetable {
  const written = text.replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
  const plain = inNumbers(written);
  if (plain === '') return {};
  const years = YEARS.exec(plain);
  if (years?.[1]) return span(`${years[1]}-01-01`, `${years[2] ?? years[1]}-12-31`, plain);
  const months = MONTHS.exec(plain);
  if (months) {
    const [, fromMonth = '', fromYear = '', toMonth = fromMonth, toYear = fromYear] = months;
    const from = monthStart(fromYear, Number(fromMonth));
    const to = monthEnd(toYear, Number(toMonth));
    if (from && to) return span(from, to, plain);
  }
  const end = ENDS.exec(plain)?.slice(1).find(Boolean);
  if (end) return { to: `${end}-12-31` };
  const days = DAYS.exec(plain);
  const [first, last] = days ? [dayIn(days[1] ?? ''), dayIn(days[2] ?? '')] : [null, null];
  if (first && last) return span(first, last, plain);
  const one = dayIn(plain);
  if (one) return { to: one };
  const within = new RegExp(`(?<!\\d)${YEAR}\\s*[-–—]\\s*${YEAR}(?!\\d)`, 'u').exec(plain);
  const rest = within?.[1] && within[2] ? span(`${within[1]}-01-01`, `${within[2]}-12-31`, '') : {};
  return { ...rest, note: written };
}

/** English days and months as numbers: `15.1.2027`, `1/2027`. */
function inNumbers(text: string): string {
  return text.replace(ENGLISH_DAY, (_, day: string | undefined, name: string, year: string) => {
    const month = ENGLISH_MONTHS.indexOf(name.toLowerCase()) + 1;
    return day === undefined ? `${month}/${year}` : `${day}.${month}.${year}`;
  });
}

/** A day, or `undefined` where there is none in the text. */
export function dayIn(text: string): CalendarDate | undefined {
  const read = readDay(text.trim());
  return read ?? undefined;
}

function span(from: string, to: string, text: string): Timetable {
  return from <= to ? { from, to } : { note: text };
}

function monthStart(year: string, month: number): CalendarDate | null {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}-01` : null;
}

function monthEnd(year: string, month: number): CalendarDate | null {
  if (month < 1 || month > 12) return null;
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}
