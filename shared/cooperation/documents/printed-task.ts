import type { CalendarDate } from '../../lib/calendar-date.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';
import { isMine } from '../../tasks/group-tasks.ts';
import type { Task } from '../../tasks/task.ts';
import type { TextInLanguage } from '../../text/in-language.ts';
import type { DocumentNames } from './document-names.ts';

/** A task as a document prints it. */
export type PrintedTask = {
  title: string;
  /** Who does it: the coordinator where null; empty where her name must not go out (GDPR Art. 18). */
  assignee: TextInLanguage | null;
  dueOn: CalendarDate | null;
  doneOn: CalendarDate | null;
};

/** A task with the name of who does it, as `names` has it. */
export function printedTask(task: Task, names: DocumentNames): PrintedTask {
  const { title, dueOn, doneOn, personId, organisationId, assigneeName } = task;
  const who = {
    ...(personId !== undefined && { personId }),
    ...(organisationId !== undefined && { organisationId }),
    ...(assigneeName !== undefined && { name: assigneeName }),
  };
  return {
    title,
    assignee: isMine(task) ? null : names.who(who),
    dueOn: dueOn ?? null,
    doneOn: doneOn ?? null,
  };
}

/** Tasks as documents print them: those that are open first, each by its day. */
export function printedTasks(tasks: readonly Task[], names: DocumentNames): PrintedTask[] {
  const dayOf = ({ dueOn, doneOn }: PrintedTask) => dueOn ?? doneOn ?? '9999';
  return tasks
    .map((task) => printedTask(task, names))
    .sort(
      (one, other) =>
        Number(one.doneOn !== null) - Number(other.doneOn !== null) ||
        compareCodeUnits(dayOf(one), dayOf(other)),
    );
}
