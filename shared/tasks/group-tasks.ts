import type { CalendarDate } from '../lib/calendar-date.ts';
import { assigneeOf } from './task-draft.ts';
import type { Task } from './task.ts';
import { endOfWeek } from '../days/week.ts';
import { compareCodeUnits } from '../lib/compare-code-units.ts';

/** When open tasks are due, in the order in which they are shown. */
export const DUE_GROUPS = ['overdue', 'today', 'thisWeek', 'later', 'undated'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** Where an open task stands on the day `today`; the week ends on Sunday. */
export function dueGroupOf({ dueOn }: Pick<Task, 'dueOn'>, today: CalendarDate): DueGroup {
  if (dueOn === undefined) return 'undated';
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'today';
  return dueOn <= endOfWeek(today) ? 'thisWeek' : 'later';
}

/** Whether it is the coordinator's own. */
export function isMine(task: Task): boolean {
  return assigneeOf(task).kind === 'me';
}

/** Open tasks before done ones: the open by their day, those without one last, and then as they were added; the done from the last. */
export function compareTasks(a: Task, b: Task): number {
  if (a.doneOn !== undefined || b.doneOn !== undefined) {
    if (a.doneOn === undefined) return -1;
    if (b.doneOn === undefined) return 1;
    return compareCodeUnits(b.doneOn, a.doneOn) || compareCodeUnits(b.id, a.id);
  }
  const far = '9999-12-31';
  return compareCodeUnits(a.dueOn ?? far, b.dueOn ?? far) || compareCodeUnits(a.id, b.id);
}
