import { displayName } from '#shared/contacts/person-name.ts';
import { languageOf, pickText, type Language, type LocalText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { StoredRow } from '#shared/records/apply-change.ts';
import { OWNER_TABLES } from '#shared/records/owner-kinds.ts';
import { compareTasks } from '#shared/tasks/group-tasks.ts';
import { assigneeOf } from '#shared/tasks/task-draft.ts';
import { TASK_SOURCES, type Task, type TaskSource } from '#shared/tasks/task.ts';
import { endOfWeek } from '#shared/days/week.ts';
import { findRecordAddress } from '#renderer/common/record-address.ts';
import { meetingNumber } from '#shared/meetings/meeting-series.ts';
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

/** Open tasks that are overdue or due by the end of the week; those of later days are not read. */
export async function readDueTasks(
  office: Office,
  today: CalendarDate,
  language: Language,
): Promise<TaskRow[]> {
  return await withNames(office, await readTasksUntil(office, endOfWeek(today)), language);
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

/** What the records that tasks came of are called. */
async function readSources(
  office: Office,
  tasks: readonly Task[],
  language: Language,
): Promise<ReadonlyMap<string, NamedSource>> {
  const { read } = office;
  const named = (text: LocalText): Omit<NamedSource, 'address'> => {
    const own = languageOf(text, language);
    return { name: pickText(text, language), ...(own && own !== language && { lang: own }) };
  };
  const idsOf = (kind: TaskSource) =>
    unique(
      tasks.flatMap(({ sourceKind, sourceId }) =>
        sourceKind === kind && sourceId !== undefined ? [sourceId] : [],
      ),
    );
  const titled = TASK_SOURCES.filter((kind) => kind !== 'reviewRound' && kind !== 'meeting');
  const [rounds, meetings, ...ofTitles] = await Promise.all([
    read.reviewRounds.bulkGet(idsOf('reviewRound')),
    read.meetings.bulkGet(idsOf('meeting')),
    ...titled.map((kind) => read[OWNER_TABLES[kind]].bulkGet(idsOf(kind))),
  ]);
  const bodies = await read.bodies.bulkGet(
    unique([...rounds, ...meetings].flatMap((one) => one?.bodyId ?? [])),
  );
  const names = new Map<string, NamedSource>();
  const note = async (
    kind: TaskSource,
    row: StoredRow & { id: string },
    name: Omit<NamedSource, 'address'>,
  ) => {
    const address = await findRecordAddress(office, OWNER_TABLES[kind], row);
    if (address) names.set(row.id, { ...name, address });
  };
  for (const [at, kind] of titled.entries()) {
    for (const row of ofTitles[at] ?? []) {
      if (row) await note(kind, row, named('title' in row ? row.title : row.text));
    }
  }
  const bodyName = (id: string | undefined) => {
    const body = bodies.find((one) => one?.id === id);
    return pickText(body?.abbr, language) || pickText(body?.name, language);
  };
  for (const row of rounds) {
    const name = [bodyName(row?.bodyId), row?.no].filter((part) => part !== undefined).join(' ');
    if (row) await note('reviewRound', row, { name });
  }
  for (const row of meetings) {
    if (row) await note('meeting', row, { name: `${bodyName(row.bodyId)} ${meetingNumber(row)}` });
  }
  return names;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
