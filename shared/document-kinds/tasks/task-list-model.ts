import { documentNames } from '../../cooperation/documents/document-names.ts';
import { printedTask, type PrintedTask } from '../../cooperation/documents/printed-task.ts';
import { restrictedIds } from '../../cooperation/restricted-ids.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { OfficeDataRows } from '../../office-data/office-data.ts';
import { ownerName, type TaskSourceRow } from '../../schema/owner-name.ts';
import { compareTasks, DUE_GROUPS, dueGroupOf, type DueGroup } from '../../tasks/group-tasks.ts';
import type { Task } from '../../tasks/task.ts';
import { quietly, type TextInLanguage } from '../../text/in-language.ts';

/** The rows that a list of tasks is made of. */
export type TaskListRows = Pick<
  OfficeDataRows,
  'tasks' | 'bodies' | 'organisations' | 'persons' | 'positions'
> & {
  /** What the tasks came of; others may be among them. */
  sources: readonly TaskSourceRow[];
};

/** A task of the list, with what it came of; an empty text where that is nothing. */
export type ListedTask = PrintedTask & { source: TextInLanguage };

/** Tasks as plain values: the open ones by when they are due, and those that are done. */
export type TaskListModel = {
  groups: { group: DueGroup | 'done'; tasks: ListedTask[] }[];
  /** How many were left out since they came of what is restricted. */
  restricted: number;
  sampleData: boolean;
};

/** The list of `rows.tasks` on `day` in `language`. */
export function taskListModel(
  rows: TaskListRows,
  { day, language }: { day: CalendarDate; language: Language },
): TaskListModel {
  const restricted = restrictedIds(rows.sources);
  const told = rows.tasks.filter(({ sourceId }) => !restricted.has(sourceId ?? ''));
  const names = documentNames(rows, { day, language });
  const bodies = new Map(rows.bodies.map((body) => [body.id, body]));
  const sources = new Map(
    rows.sources.map((row) => [row.id, quietly(ownerName(row, bodies, language))]),
  );
  const sorted = [...told].sort(compareTasks);
  const groupOf = (task: Task) => (task.doneOn === undefined ? dueGroupOf(task, day) : 'done');
  return {
    groups: [...DUE_GROUPS, 'done' as const]
      .map((group) => ({
        group,
        tasks: sorted
          .filter((task) => groupOf(task) === group)
          .map((task) => ({
            ...printedTask(task, names),
            source: sources.get(task.sourceId ?? '') ?? { text: '' },
          })),
      }))
      .filter(({ tasks }) => tasks.length > 0),
    restricted: rows.tasks.length - told.length,
    sampleData: told.some(({ sample }) => sample === true),
  };
}
