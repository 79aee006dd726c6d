import { addDays } from '../lib/add-days.ts';
import { addMonths } from '../lib/add-months.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import { definedOnly } from '../lib/defined-only.ts';
import { workingDayOnOrAfter } from '../lib/finnish-holidays.ts';
import type { Fields } from '../records/record.ts';
import type { Repeat, Task } from './task.ts';

/** The day `count` times a repeat after `day`. Months are counted from it, so that the 31st does not become the 28th for good. */
const STEPS: Readonly<Record<Repeat, (day: CalendarDate, count: number) => CalendarDate>> = {
  week: (day, count) => addDays(day, 7 * count),
  twoWeeks: (day, count) => addDays(day, 14 * count),
  month: addMonths,
  quarter: (day, count) => addMonths(day, 3 * count),
  year: (day, count) => addMonths(day, 12 * count),
};

/**
 * What a task that was done on `today` leaves to do: the same by the next of its days after both its own and `today`, on
 * the working day that follows where the State's offices are closed (Act 150/1930, section 5). Null where it does not
 * repeat. A plan worked backwards and a message are of the one that was done.
 */
export function nextTask(task: Task, today: CalendarDate): Fields<Task> | null {
  const { repeats, repeatsFrom, dueOn = today } = task;
  if (repeats === undefined || repeatsFrom === undefined) return null;
  const after = dueOn > today ? dueOn : today;
  const day = (count: number) => STEPS[repeats](repeatsFrom, count);
  let count = 1;
  while (day(count) <= after) count += 1;
  return definedOnly({
    title: task.title,
    notes: task.notes,
    dueOn: workingDayOnOrAfter(day(count)),
    repeats,
    repeatsFrom,
    personId: task.personId,
    organisationId: task.organisationId,
    assigneeName: task.assigneeName,
    sourceKind: task.sourceKind,
    sourceId: task.sourceId,
    sample: task.sample,
  });
}
