import { readDay, typedDay } from '../lib/read-day.ts';
import {
  checkText,
  checkTexts,
  draftFrom,
  fieldsFrom,
  line,
  notes,
  type DraftOf,
} from '../records/draft-fields.ts';
import type { Repeat, Task } from './task.ts';

/** Who does a task: the coordinator, somebody of the contacts, or somebody known by name alone. */
export type Assignee =
  | { kind: 'me' }
  | { kind: 'person'; id: string }
  | { kind: 'organisation'; id: string }
  | { kind: 'name'; name: string };

/** The fields of a task that stand for themselves. A new one is added here. */
const TASK_FIELDS = { title: line, notes };

/** A task as a form holds it: the day as typed (`1.3.2026`), empty where there is none. */
export type TaskDraft = DraftOf<typeof TASK_FIELDS> & {
  due: string;
  repeats: Repeat | 'none';
  assignee: Assignee;
};

/** The form of a new task. */
export const NEW_TASK: TaskDraft = {
  title: '',
  due: '',
  repeats: 'none',
  assignee: { kind: 'me' },
  notes: '',
};

/** What keeps a task from being saved; its text is `tasks:finding.<code>`. */
export type TaskFinding = { path: string; code: TaskFindingCode };
export type TaskFindingCode =
  'title-missing' | 'day-invalid' | 'repeat-without-day' | 'identity-code' | 'too-long';

/** The assignee that a task names; the coordinator where it names none. */
export function assigneeOf(
  task: Pick<Task, 'personId' | 'organisationId' | 'assigneeName'>,
): Assignee {
  if (task.personId !== undefined) return { kind: 'person', id: task.personId };
  if (task.organisationId !== undefined) return { kind: 'organisation', id: task.organisationId };
  return task.assigneeName === undefined
    ? { kind: 'me' }
    : { kind: 'name', name: task.assigneeName };
}

/** The fields that say who does it; `undefined` takes the others away. */
export function assigneeFields(assignee: Assignee) {
  return {
    personId: assignee.kind === 'person' ? assignee.id : undefined,
    organisationId: assignee.kind === 'organisation' ? assignee.id : undefined,
    assigneeName: assignee.kind === 'name' ? assignee.name.trim() : undefined,
  };
}

/** The form of a task as it is. */
export function draftOfTask(task: Task): TaskDraft {
  return {
    ...draftFrom(TASK_FIELDS, task),
    due: typedDay(task.dueOn),
    repeats: task.repeats ?? 'none',
    assignee: assigneeOf(task),
  };
}

/**
 * What the form says of a task, new or as it was `before`. Its repeats are counted from its day anew where the form changed
 * that or how often it comes.
 */
export function taskFields(draft: TaskDraft, before?: Task) {
  const dueOn = readDay(draft.due) ?? undefined;
  const repeats = draft.repeats === 'none' ? undefined : draft.repeats;
  const isAsBefore = before?.dueOn === dueOn && before?.repeats === repeats;
  return {
    ...fieldsFrom(TASK_FIELDS, draft),
    dueOn,
    repeats,
    repeatsFrom: repeats === undefined ? undefined : isAsBefore ? before?.repeatsFrom : dueOn,
    ...assigneeFields(draft.assignee),
  };
}

/** What is wrong with a task as typed; empty where it can be saved. No data on victims or cases may enter. */
export function validateTask(draft: TaskDraft): TaskFinding[] {
  const findings: TaskFinding[] = checkTexts(TASK_FIELDS, draft);
  if (draft.title.trim() === '') findings.unshift({ path: 'title', code: 'title-missing' });
  if (draft.assignee.kind === 'name') findings.push(...checkText('assignee', draft.assignee.name));
  if (draft.due.trim() !== '' && readDay(draft.due) === null) {
    findings.push({ path: 'due', code: 'day-invalid' });
  }
  if (draft.repeats !== 'none' && draft.due.trim() === '') {
    findings.push({ path: 'due', code: 'repeat-without-day' });
  }
  return findings;
}
