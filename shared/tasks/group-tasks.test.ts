import { describe, expect, it } from 'vitest';
import { compareTasks, dueGroupOf, isMine } from './group-tasks.ts';
import { assigneeFields, assigneeOf, draftOfTask, validateTask } from './task-draft.ts';
import type { Task } from './task.ts';

/** A Thursday. */
const TODAY = '2026-11-26';
const task = (own: Partial<Task>): Task => ({
  id: 'a',
  createdAt: '',
  updatedAt: '',
  rev: 1,
  title: 'Tehtävä',
  ...own,
});

describe('when tasks are due', () => {
  it('groups them by day, the week to its Sunday', () => {
    const groupOf = (dueOn?: string) => dueGroupOf(dueOn === undefined ? {} : { dueOn }, TODAY);
    expect(groupOf('2026-11-25')).toBe('overdue');
    expect(groupOf(TODAY)).toBe('today');
    expect(groupOf('2026-11-27')).toBe('thisWeek');
    expect(groupOf('2026-11-29')).toBe('thisWeek');
    expect(groupOf('2026-11-30')).toBe('later');
    expect(groupOf()).toBe('undated');
  });

  it('puts open ones by their day before done ones, the last done first', () => {
    const rows = [
      task({ id: '1', doneOn: '2026-11-01' }),
      task({ id: '2' }),
      task({ id: '3', dueOn: '2026-12-02' }),
      task({ id: '4', doneOn: '2026-11-20', dueOn: '2026-01-01' }),
      task({ id: '5', dueOn: '2026-12-01' }),
    ];
    expect(rows.sort(compareTasks).map(({ id }) => id)).toEqual(['5', '3', '2', '4', '1']);
  });
});

describe('who does a task', () => {
  it('is the coordinator where nobody is named', () => {
    expect(isMine(task({}))).toBe(true);
    expect(isMine(task({ organisationId: 'o' }))).toBe(false);
  });

  it('goes through a form and back', () => {
    for (const own of [
      {},
      { personId: 'p' },
      { organisationId: 'o' },
      { assigneeName: 'Sihteeri' },
    ]) {
      const { assignee } = draftOfTask(task(own));
      const fields = Object.entries(assigneeFields(assignee)).filter(
        ([, value]) => value !== undefined,
      );
      expect(Object.fromEntries(fields)).toEqual(own);
      expect(assigneeOf(task(own))).toEqual(assignee);
    }
  });
});

describe('what is wrong with a task', () => {
  const draft = { title: 'Pyydä vastaus', due: '', assignee: { kind: 'me' }, notes: '' } as const;

  it('is nothing where there is a title', () => {
    expect(validateTask(draft)).toEqual([]);
    expect(validateTask({ ...draft, due: '1.3.2027' })).toEqual([]);
  });

  it('is told for each field', () => {
    expect(validateTask({ ...draft, title: ' ', due: 'joskus' })).toEqual([
      { path: 'title', code: 'title-missing' },
      { path: 'due', code: 'day-invalid' },
    ]);
    expect(
      validateTask({
        ...draft,
        notes: '131052-308T',
        assignee: { kind: 'name', name: 'x'.repeat(301) },
      }),
    ).toMatchObject([
      { path: 'notes', code: 'identity-code' },
      { path: 'assignee', code: 'too-long' },
    ]);
  });
});
