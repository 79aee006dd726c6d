import { describe, expect, it } from 'vitest';
import { compareTasks, dueGroupOf, isMine } from './group-tasks.ts';
import {
  assigneeFields,
  assigneeOf,
  draftOfTask,
  NEW_TASK,
  taskFields,
  validateTask,
} from './task-draft.ts';
import { nextTask } from './repeat-task.ts';
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
  const draft = { ...NEW_TASK, title: 'Pyydä vastaus' };

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
    expect(validateTask({ ...draft, repeats: 'week' })).toEqual([
      { path: 'due', code: 'repeat-without-day' },
    ]);
  });
});

describe('a task that repeats', () => {
  const weekly = task({ dueOn: '2026-11-30', repeats: 'week', repeatsFrom: '2026-11-30' });
  const dueAfter = (own: Partial<Task>, day: string) => nextTask(task(own), day)?.dueOn;

  it('comes again on the next of its days after its own and the day on which it was done', () => {
    expect(nextTask(weekly, '2026-11-27')).toEqual({
      title: 'Tehtävä',
      dueOn: '2026-12-07',
      repeats: 'week',
      repeatsFrom: '2026-11-30',
    });
    // Done four weeks late; a day before, the week's own day is still to come.
    expect(nextTask(weekly, '2026-12-28')?.dueOn).toBe('2027-01-04');
    expect(nextTask(weekly, '2026-12-27')?.dueOn).toBe('2026-12-28');
    expect(nextTask(task({ dueOn: '2026-11-30' }), '2026-11-30')).toBeNull();
  });

  it('is due on the working day that follows a day off, and keeps its own day', () => {
    const monthly = { dueOn: '2026-11-06', repeats: 'month', repeatsFrom: '2026-11-06' } as const;
    // 6.12. is a Sunday and Independence Day, 6.1. Epiphany.
    expect(dueAfter(monthly, '2026-11-06')).toBe('2026-12-07');
    expect(dueAfter({ ...monthly, dueOn: '2026-12-07' }, '2026-12-07')).toBe('2027-01-07');
    expect(dueAfter({ ...monthly, dueOn: '2027-01-07' }, '2027-01-07')).toBe('2027-02-08');
    expect(dueAfter({ ...monthly, dueOn: '2027-04-06' }, '2027-04-06')).toBe('2027-05-07');
  });

  it('comes on the last day of a month that is too short, and on its own after it', () => {
    const last = { repeats: 'month', repeatsFrom: '2027-01-31' } as const;
    expect(dueAfter({ ...last, dueOn: '2027-02-01' }, '2027-02-01')).toBe('2027-03-01');
    expect(dueAfter({ ...last, dueOn: '2027-03-01' }, '2027-03-01')).toBe('2027-03-31');
    expect(
      dueAfter({ repeats: 'year', repeatsFrom: '2024-02-29', dueOn: '2024-02-29' }, '2024-02-29'),
    ).toBe('2025-02-28');
    expect(
      dueAfter(
        { repeats: 'quarter', repeatsFrom: '2026-11-30', dueOn: '2026-11-30' },
        '2026-11-30',
      ),
    ).toBe('2027-03-01');
    expect(
      dueAfter(
        { repeats: 'twoWeeks', repeatsFrom: '2026-11-30', dueOn: '2026-11-30' },
        '2026-11-30',
      ),
    ).toBe('2026-12-14');
  });

  it('leaves to the next what it is about and who does it, and nothing that was of it alone', () => {
    const about = { notes: 'a', personId: 'p', sourceKind: 'programme', sourceId: 's' } as const;
    const next = nextTask({ ...weekly, ...about, step: 'x', messageId: 'm' }, '2026-11-30');
    expect(next).toMatchObject(about);
    expect(next).not.toHaveProperty('step');
    expect(next).not.toHaveProperty('messageId');
  });

  it('counts from its day anew once the form changes that or how often it comes', () => {
    const moved = { ...weekly, dueOn: '2026-12-01' };
    const draft = draftOfTask(moved);
    expect(taskFields({ ...draft, title: 'Muu' }, moved).repeatsFrom).toBe('2026-11-30');
    expect(taskFields({ ...draft, due: '2.12.2026' }, moved).repeatsFrom).toBe('2026-12-02');
    expect(taskFields({ ...draft, repeats: 'month' }, moved).repeatsFrom).toBe('2026-12-01');
    expect(taskFields({ ...draft, repeats: 'none' }, moved).repeatsFrom).toBeUndefined();
  });
});
