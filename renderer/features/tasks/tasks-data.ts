import type { Body } from '#shared/contacts/bodies/body.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { addDays } from '#shared/lib/add-days.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { OWNER_TABLES } from '#shared/records/owner-kinds.ts';
import { compareTasks } from '#shared/tasks/group-tasks.ts';
import { assigneeOf } from '#shared/tasks/task-draft.ts';
import { TASK_SOURCES, type Task, type TaskSource } from '#shared/tasks/task.ts';
import { endOfWeek } from '#shared/days/week.ts';
import { findRecordAddress } from '#renderer/common/record-address.ts';
import { ownerName, type TaskSourceRow } from '#shared/schema/owner-name.ts';
import type { Office } from '#renderer/data/office.ts';
import type { Address } from '#renderer/ui/address.ts';

/** A task with the names of what it refers to. */
export type TaskRow = {
  task: Task;
  /** Who does it; nothing where it is the coordinator. */
  assignee: string | null;
  /** What it came of; nothing where it came of no record. */
  source: ({ kind: TaskSource; id: string } & NamedSource) | null;
};

/** What a record is called, in which language where that is not the screens', and where it is shown. */
type NamedSource = { name: string; lang?: Language; address: Address };

/** All tasks, in their order. */
export async function readTasks(office: Office, language: Language): Promise<TaskRow[]> {
  return await withNames(office, await office.read.tasks.toArray(), language);
}

/** The tasks of one record. */
export async function readSourceTasks(
  office: Office,
  sourceId: string,
  language: Language,
): Promise<TaskRow[]> {
  const tasks = await office.read.tasks.where('sourceId').equals(sourceId).toArray();
  return await withNames(office, tasks, language);
}

/** Open tasks that are overdue or due by the end of the week, on a Sunday by Monday; those of later days are not read. */
export async function readDueTasks(
  office: Office,
  today: CalendarDate,
  language: Language,
): Promise<TaskRow[]> {
  const sunday = endOfWeek(today);
  const last = sunday === today ? addDays(today, 1) : sunday;
  return await withNames(office, await readTasksUntil(office, last), language);
}

/** Open tasks that are due by `last`. */
export async function readTasksUntil({ read }: Office, last: CalendarDate): Promise<Task[]> {
  const due = await read.tasks.where('dueOn').between('', last, true, true).toArray();
  return due.filter(({ doneOn }) => doneOn === undefined);
}

/** Puts tasks in their order and gives them names: only records that they refer to are read. */
async function withNames(
  office: Office,
  tasks: readonly Task[],
  language: Language,
): Promise<TaskRow[]> {
  const { read } = office;
  const assignees = tasks.map(assigneeOf);
  const idsOf = (kind: 'person' | 'organisation') =>
    unique(assignees.flatMap((assignee) => (assignee.kind === kind ? [assignee.id] : [])));
  const [persons, organisations, sources] = await Promise.all([
    read.persons.bulkGet(idsOf('person')),
    read.organisations.bulkGet(idsOf('organisation')),
    readSources(office, tasks, language),
  ]);
  const names = new Map<string, string>();
  for (const person of persons) if (person) names.set(person.id, displayName(person));
  for (const one of organisations) if (one) names.set(one.id, pickText(one.name, language));
  return [...tasks].sort(compareTasks).map((task) => {
    const assignee = assigneeOf(task);
    const named = task.sourceId === undefined ? undefined : sources.get(task.sourceId);
    return {
      task,
      assignee:
        assignee.kind === 'me'
          ? null
          : assignee.kind === 'name'
            ? assignee.name
            : (names.get(assignee.id) ?? ''),
      source:
        task.sourceKind !== undefined && task.sourceId !== undefined && named !== undefined
          ? { kind: task.sourceKind, id: task.sourceId, ...named }
          : null,
    };
  });
}

/** The records that tasks came of, by their kinds. */
export async function readSourceRows(
  { read }: Pick<Office, 'read'>,
  tasks: readonly Task[],
): Promise<{ kind: TaskSource; rows: TaskSourceRow[] }[]> {
  return await Promise.all(
    TASK_SOURCES.map(async (kind) => {
      const ids = tasks.flatMap(({ sourceKind, sourceId }) =>
        sourceKind === kind && sourceId !== undefined ? [sourceId] : [],
      );
      const found: (TaskSourceRow | undefined)[] = await read[OWNER_TABLES[kind]].bulkGet(
        unique(ids),
      );
      return { kind, rows: found.flatMap((row) => row ?? []) };
    }),
  );
}

/** The bodies by which such records are called. */
export async function readBodiesOf(
  { read }: Pick<Office, 'read'>,
  sources: readonly { rows: readonly TaskSourceRow[] }[],
): Promise<Body[]> {
  const ids = sources.flatMap(({ rows }) =>
    rows.flatMap((row) => ('bodyId' in row ? (row.bodyId ?? []) : [])),
  );
  return (await read.bodies.bulkGet(unique(ids))).flatMap((body) => body ?? []);
}

/** What the records that tasks came of are called. */
async function readSources(
  office: Office,
  tasks: readonly Task[],
  language: Language,
): Promise<ReadonlyMap<string, NamedSource>> {
  const sources = await readSourceRows(office, tasks);
  const bodies = new Map((await readBodiesOf(office, sources)).map((body) => [body.id, body]));
  const names = new Map<string, NamedSource>();
  for (const { kind, rows } of sources) {
    for (const row of rows) {
      const address = await findRecordAddress(office, OWNER_TABLES[kind], row);
      if (!address) continue;
      const { text, language: standIn } = ownerName(row, bodies, language);
      names.set(row.id, { name: text, ...(standIn && { lang: standIn.from }), address });
    }
  }
  return names;
}

export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
