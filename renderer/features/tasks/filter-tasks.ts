import { fold } from '#shared/text/fold.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { dueGroupOf, isMine, type DueGroup } from '#shared/tasks/group-tasks.ts';
import type { TaskSource } from '#shared/tasks/task.ts';
import type { TaskRow } from './tasks-data.ts';

/** Whose open tasks are shown, or those that are done. */
export const TASK_VIEWS = ['mine', 'others', 'done'] as const;
export type TaskView = (typeof TASK_VIEWS)[number];

/** What the tasks of a view are narrowed down to; `null` where any will do. */
export type TaskFilter = {
  words: string;
  /** The assignee's name, or `me`. */
  assignee: string | null;
  source: TaskSource | 'none' | null;
  due: DueGroup | null;
};

export const NO_FILTER: TaskFilter = { words: '', assignee: null, source: null, due: null };

/** The tasks of a view, in the order in which they came. */
export function tasksOfView(rows: readonly TaskRow[], view: TaskView): TaskRow[] {
  return rows.filter(({ task }) => {
    if (task.doneOn !== undefined) return view === 'done';
    return view === (isMine(task) ? 'mine' : 'others');
  });
}

/** Those that the filter lets through; every word must stand somewhere in the task. */
export function filterTasks(
  rows: readonly TaskRow[],
  { words, assignee, source, due }: TaskFilter,
  today: CalendarDate,
): TaskRow[] {
  const wanted = fold(words).split(' ').filter(Boolean);
  return rows.filter((row) => {
    const { task } = row;
    if (assignee !== null && (row.assignee ?? 'me') !== assignee) return false;
    if (source !== null && (task.sourceKind ?? 'none') !== source) return false;
    if (due !== null && dueGroupOf(task, today) !== due) return false;
    if (wanted.length === 0) return true;
    const text = fold([task.title, task.notes, row.assignee, row.source?.name].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}
