import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Fields } from '#shared/records/record.ts';
import { taskFields, type TaskDraft } from '#shared/tasks/task-draft.ts';
import { nextTask } from '#shared/tasks/repeat-task.ts';
import type { Task } from '#shared/tasks/task.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office, Writer } from '#renderer/data/office.ts';

/** Adds a task; returns its id. */
export async function addTask(office: Office, task: Fields<Task>): Promise<ActResult<string>> {
  const act = { name: 'addTask', facts: { name: task.title } } as const;
  return await office.change(act, async (write) => (await write.add('tasks', task)).id);
}

/** Brings the task to what the form says. */
export async function editTask(office: Office, id: string, draft: TaskDraft): Promise<ActResult> {
  const act = { name: 'editTask', facts: { name: draft.title.trim() } } as const;
  return await office.change(act, async (write) => {
    const before = await office.read.tasks.get(id);
    await write.update('tasks', id, taskFields(draft, before));
  });
}

/** Moves a task to another day. */
export async function postponeTask(
  office: Office,
  task: Task,
  to: CalendarDate,
): Promise<ActResult> {
  const act = { name: 'editTask', facts: { name: task.title } } as const;
  return await office.change(act, (write) => write.update('tasks', task.id, { dueOn: to }));
}

/** Marks a task done on `day`; one that repeats hands that on to the next, which is added. */
export async function finishTask(
  office: Office,
  task: Task,
  day: CalendarDate,
): Promise<ActResult> {
  const act = { name: 'finishTask', facts: { name: task.title } } as const;
  return await office.change(act, (write) => finishIn(write, task, day));
}

/** The same within an act that does more. */
export async function finishIn(write: Writer, task: Task, day: CalendarDate): Promise<void> {
  const next = nextTask(task, day);
  const handedOn = { repeats: undefined, repeatsFrom: undefined };
  await write.update('tasks', task.id, { doneOn: day, ...(next && handedOn) });
  if (next) await write.add('tasks', next);
}

/** Opens a task that was done. */
export async function reopenTask(office: Office, task: Task): Promise<ActResult> {
  const act = { name: 'reopenTask', facts: { name: task.title } } as const;
  return await office.change(act, (write) => write.update('tasks', task.id, { doneOn: undefined }));
}

/** Deletes a task. */
export async function deleteTask(office: Office, task: Task): Promise<ActResult> {
  const act = { name: 'deleteTask', facts: { name: task.title } } as const;
  return await office.change(act, (write) => write.delete('tasks', task.id));
}
