import { taskListModel, type TaskListRows } from '#shared/document-kinds/tasks/task-list-model.ts';
import type { Office } from '#renderer/data/office.ts';
import type { DocumentRequest } from '#renderer/features/documents/public.ts';
import { readBodiesOf, readSourceRows, unique } from './tasks-data.ts';

/** The tasks of the list on the screen as a Word document; `subject` says for the file's name which they are. */
export function taskListRequest(ids: readonly string[], subject: string): DocumentRequest {
  return {
    kind: 'tasks',
    subject,
    isEmpty: ids.length === 0,
    read: async (office, { language, today }) => {
      const rows = await readTaskListRows(office, ids);
      const model = taskListModel(rows, { day: today, language });
      return { model, contacts: rows.persons.length + rows.organisations.length };
    },
  };
}

/** The tasks with all that names who does them and what they came of, and nothing else. */
async function readTaskListRows(office: Office, ids: readonly string[]): Promise<TaskListRows> {
  const { read } = office;
  const tasks = (await read.tasks.bulkGet([...ids])).flatMap((task) => task ?? []);
  const personIds = unique(tasks.flatMap(({ personId }) => personId ?? []));
  const [sources, persons, positions] = await Promise.all([
    readSourceRows(office, tasks),
    read.persons.bulkGet(personIds),
    read.positions.where('personId').anyOf(personIds).toArray(),
  ]);
  const organisationIds = [...tasks, ...positions].flatMap(
    ({ organisationId }) => organisationId ?? [],
  );
  const organisations = await read.organisations.bulkGet(unique(organisationIds));
  return {
    tasks,
    persons: persons.flatMap((person) => person ?? []),
    positions,
    organisations: organisations.flatMap((organisation) => organisation ?? []),
    bodies: await readBodiesOf(office, sources),
    sources: sources.flatMap(({ rows }) => rows),
  };
}
