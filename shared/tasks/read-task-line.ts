import { readTypedDay, type DayQuestion } from '../days/read-typed-day.ts';
import type { Language } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';

/** What one line says: the task, and its day where one stands in it; or what is to be asked of that day. */
export type TaskLine = {
  title: string;
  dueOn?: CalendarDate;
  asks?: DayQuestion;
  asked?: CalendarDate;
};

/**
 * Reads a task typed in one line, such as `12.12. pyydä STM:n vastaus`, `soita sihteeristöön pe` or `ensi viikolla
 * esityslista`, with a day as `readTypedDay` reads it: without a year the next time that it comes, of a span its last. The
 * day goes from the title where it stands before or after it. A day that is not quite one is not taken: `asks` says
 * why, and `asked` is the day as far as it was read.
 */
export function readTaskLine(
  line: string,
  { today, language }: { today: CalendarDate; language: Language },
): TaskLine {
  const title = line.trim().replace(/\s+/gu, ' ');
  const { day, until, timeWords, rest, asks } = readTypedDay(title, { today, language });
  const [asked] = asks;
  if (asked !== undefined) return { title, asks: asked, ...(day !== null && { asked: day }) };
  if (day === null || rest === '') return { title };
  // A day amid a sentence is part of it, and so is a span: only what stands before or after goes.
  if (until !== null || !title.includes(rest)) return { title, dueOn: until ?? day };
  return { title: `${rest} ${timeWords}`.trim(), dueOn: day };
}
