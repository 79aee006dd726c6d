import { ok, type Result } from '../../lib/result.ts';
import type { OfficeDataRows } from '../../office-data/office-data.ts';
import { OWNER_TABLES } from '../../records/owner-kinds.ts';
import type { TaskSourceRow } from '../../schema/owner-name.ts';
import { TASK_SOURCES } from '../../tasks/task.ts';
import { offer, type ModelFailure, type ModelOptions } from '../offered-kind.ts';
import { sampleModel } from '../sample-model.ts';
import { taskList } from './task-list.ts';
import { taskListModel, type TaskListModel } from './task-list-model.ts';

/** The tasks: of the coordinator, of others, and what is done. */
export const tasksKind = offer(taskList, {
  madeAt: '/tasks',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** All that are open. */
function modelOf(
  rows: OfficeDataRows,
  { day, language }: ModelOptions,
): Result<TaskListModel, ModelFailure> {
  return ok(
    taskListModel(
      {
        ...rows,
        tasks: rows.tasks.filter(({ doneOn }) => doneOn === undefined),
        sources: TASK_SOURCES.flatMap((kind): TaskSourceRow[] => rows[OWNER_TABLES[kind]]),
      },
      { day, language },
    ),
  );
}
