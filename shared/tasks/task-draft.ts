import { hasIdentityCode } from '../lib/identity-code.ts';
import { readDay, typedDay } from '../lib/read-day.ts';
import type { Task } from './task.ts';

/** Who does a task: the coordinator, somebody of the contacts, or somebody known by name alone. */
export type Doer =
  | { kind: 'me' }
  | { kind: 'person'; id: string }
  | { kind: 'organisation'; id: string }
  | { kind: 'name'; name: string };

/** A task as a form holds it: the day as typed (`1.3.2026`), empty where there is none. */
export type TaskDraft = { title: string; due: string; doer: Doer; notes: string };

/** What keeps a task from being saved; its text is `tasks:finding.<code>`. */
export type TaskFinding = { path: 'title' | 'due' | 'doer' | 'notes'; code: TaskFindingCode };
export type TaskFindingCode = 'title-missing' | 'day-invalid' | 'identity-code' | 'too-long';

const MAX_LINE = 300;
const MAX_TEXT = 10_000;

/** The doer that a task names; the coordinator where it names none. */
export function doerOf(task: Pick<Task, 'personId' | 'organisationId' | 'doer'>): Doer {
  if (task.personId !== undefined) return { kind: 'person', id: task.personId };
  if (task.organisationId !== undefined) return { kind: 'organisation', id: task.organisationId };
  return task.doer === undefined ? { kind: 'me' } : { kind: 'name', name: task.doer };
}

/** The fields that say who does it; `undefined` takes the others away. */
export function doerFields(doer: Doer) {
  return {
    personId: doer.kind === 'person' ? doer.id : undefined,
    organisationId: doer.kind === 'organisation' ? doer.id : undefined,
    doer: doer.kind === 'name' ? doer.name.trim() : undefined,
  };
}

/** The form of a task as it is. */
export function draftOfTask(task: Task): TaskDraft {
  return {
    title: task.title,
    due: typedDay(task.dueOn),
    doer: doerOf(task),
    notes: task.notes ?? '',
  };
}

/** What is wrong with a task as typed; empty where it can be saved. No data on victims or cases may enter. */
export function validateTask(draft: TaskDraft): TaskFinding[] {
  const findings: TaskFinding[] = [];
  const check = (path: TaskFinding['path'], text: string, limit = MAX_LINE) => {
    if (hasIdentityCode(text)) findings.push({ path, code: 'identity-code' });
    else if (text.length > limit) findings.push({ path, code: 'too-long' });
  };
  if (draft.title.trim() === '') findings.push({ path: 'title', code: 'title-missing' });
  check('title', draft.title);
  check('notes', draft.notes, MAX_TEXT);
  if (draft.doer.kind === 'name') check('doer', draft.doer.name);
  if (draft.due.trim() !== '' && readDay(draft.due) === null) {
    findings.push({ path: 'due', code: 'day-invalid' });
  }
  return findings;
}
