import { expect, it } from 'vitest';
import type { Task } from '../tasks/task.ts';
import { carriedItems } from './carry-over.ts';
import { decisionRegister, itemsWithOpenTasks } from './decision-register.ts';
import type { AgendaItem, Decision, Meeting } from './meeting.ts';

const base = (id: string) => ({ id, createdAt: '', updatedAt: '', rev: 1 });
const meeting = (id: string, day: string, state: Meeting['state']): Meeting => ({
  ...base(id),
  bodyId: 'body',
  number: 1,
  day,
  language: 'fi',
  state,
});
const item = (id: string, meetingId: string): AgendaItem => ({
  ...base(id),
  meetingId,
  order: id,
  kind: 'decision',
  title: { fi: id },
  dealt: true,
});
const decision = (id: string, agendaItemId: string): Decision => ({
  ...base(id),
  agendaItemId,
  order: id,
  kind: 'decided',
  text: { fi: id },
});
const task = (own: Partial<Task>): Task => ({ ...base(JSON.stringify(own)), title: '', ...own });

const rows = {
  meetings: [
    meeting('second', '2027-04-13', 'planned'),
    meeting('first', '2027-01-12', 'approved'),
  ],
  agendaItems: [item('a', 'first'), item('b', 'first'), item('c', 'first')],
  decisions: [decision('a1', 'a'), decision('a2', 'a'), decision('b1', 'b'), decision('c1', 'c')],
};

it('tells which decisions are open by their tasks, and by those of the item they were made on', () => {
  const tasks = [
    task({ sourceKind: 'decision', sourceId: 'a2' }),
    task({ sourceKind: 'agendaItem', sourceId: 'b' }),
    task({ sourceKind: 'decision', sourceId: 'c1', doneOn: '2027-02-01' }),
    task({}),
  ];
  expect(
    decisionRegister('body', { ...rows, tasks }).map(({ number, decision: { id }, isOpen }) => [
      number,
      id,
      isOpen,
    ]),
  ).toEqual([
    [1, 'a1', false],
    [2, 'a2', true],
    [3, 'b1', true],
    [4, 'c1', false],
  ]);
  expect(decisionRegister('other', { ...rows, tasks })).toEqual([]);
});

it('brings an item whose decision is not done to the next agenda', () => {
  const [next] = rows.meetings;
  if (!next) throw new Error('No meeting');
  const carried = (tasks: Task[]) =>
    carriedItems(
      next,
      rows.meetings,
      rows.agendaItems,
      itemsWithOpenTasks(tasks, rows.decisions),
    ).map(({ item: { id }, why }) => [id, why]);
  expect(carried([task({ sourceKind: 'decision', sourceId: 'a2' })])).toEqual([['a', 'openTask']]);
  expect(carried([task({ sourceKind: 'decision', sourceId: 'a2', doneOn: '2027-02-01' })])).toEqual(
    [],
  );
});
