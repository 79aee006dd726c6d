import { expect, it } from 'vitest';
import { filterTasks, NO_FILTER, tasksOfView } from './filter-tasks.ts';
import type { TaskRow } from './tasks-data.ts';

const TODAY = '2026-11-26';

const row = (
  title: string,
  own: Partial<TaskRow['task']>,
  assignee: string | null = null,
): TaskRow => ({
  task: { id: title, createdAt: '', updatedAt: '', rev: 1, title, ...own },
  assignee,
  source: own.sourceKind
    ? { kind: own.sourceKind, id: 'x', name: 'Pyöreä pöytä', address: '#/engagements/x' }
    : null,
});

const ROWS = [
  row('Oma', { dueOn: '2026-11-20' }),
  row('Muun', { organisationId: 'o', sourceKind: 'engagement' }, 'Oikeusministeriö'),
  row('Nimen', { assigneeName: 'Kääntäjä', dueOn: TODAY }, 'Kääntäjä'),
  row('Tehty', { doneOn: '2026-11-01', notes: 'Pöytäkirjaan' }),
];
const titles = (rows: readonly TaskRow[]) => rows.map(({ task }) => task.title);
const found = (own: Partial<typeof NO_FILTER>) =>
  titles(filterTasks(ROWS, { ...NO_FILTER, ...own }, TODAY));

it('tells whose tasks are whose, and those that are done', () => {
  expect(titles(tasksOfView(ROWS, 'mine'))).toEqual(['Oma']);
  expect(titles(tasksOfView(ROWS, 'others'))).toEqual(['Muun', 'Nimen']);
  expect(titles(tasksOfView(ROWS, 'done'))).toEqual(['Tehty']);
});

it('narrows them down by assignee, source, day and words', () => {
  expect(found({})).toHaveLength(4);
  expect(found({ assignee: 'me' })).toEqual(['Oma', 'Tehty']);
  expect(found({ assignee: 'Kääntäjä' })).toEqual(['Nimen']);
  expect(found({ source: 'engagement' })).toEqual(['Muun']);
  expect(found({ source: 'none', due: 'today' })).toEqual(['Nimen']);
  expect(found({ due: 'overdue' })).toEqual(['Oma']);
  // Without their dots, in any order, in title, notes, assignee and source.
  expect(found({ words: 'poyta' })).toEqual(['Muun', 'Tehty']);
  expect(found({ words: 'poyta oikeus' })).toEqual(['Muun']);
});
