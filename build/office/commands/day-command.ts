import { parseArgs } from 'node:util';
import { isLanguage } from '#shared/i18n/languages.ts';
import { dayInFinland, isCalendarDate } from '#shared/lib/calendar-date.ts';
import { readTypedDay } from '#shared/days/read-typed-day.ts';
import { writeOut } from '../printing/write-out.ts';
import { explainUsage } from '../usage.ts';

const DONE = 0;
const ASKED = 1;
const NO_DAY = 2;

/**
 * `office day TEXT [--today DAY] [--language L] [--json]`: how a typed day is read. A text that is nothing else is read as
 * a field reads it, any other as a line. Returns 0; 1 where the day is to be asked about; 2 where there is none.
 */
export async function dayCommand(args: string[]): Promise<number> {
  const asked = parse(args);
  if (!asked) return explainUsage();
  const { text, json, ...options } = asked;
  const field = readTypedDay(text, { ...options, isField: true });
  const isWhole = field.day !== null || field.asks.length > 0;
  const { day, until, time, rest, asks } = isWhole ? field : readTypedDay(text, options);
  const read = { day, until, time, rest, asks };
  const lines = Object.entries(read).map(([name, value]) => `${name}: ${String(value ?? '–')}\n`);
  await writeOut(json ? [`${JSON.stringify(read)}\n`] : lines);
  if (asks.length > 0) return ASKED;
  return day === null ? NO_DAY : DONE;
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        today: { type: 'string', default: dayInFinland(new Date()) },
        language: { type: 'string', default: 'fi' },
      },
    });
    const [text] = positionals;
    const { json, today, language } = values;
    if (text === undefined || positionals.length > 1) return null;
    if (!isLanguage(language) || !isCalendarDate(today)) return null;
    return { text, json, today, language };
  } catch {
    return null;
  }
}
