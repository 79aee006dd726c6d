import { expect, it } from 'vitest';
import { bodyLines } from '../../../build/testing/word-files.ts';
import { makeDocument } from '../../documents/make-document.ts';
import { FRAME } from '../../documents/testing/good-document.ts';
import type { OfficeDataRows } from '../../office-data/office-data.ts';
import { sampleOffice } from '../../sample-office/sample-office.ts';
import type { Task } from '../../tasks/task.ts';
import { taskList } from './task-list.ts';
import { taskListModel, type TaskListRows } from './task-list-model.ts';

const DAY = '2026-11-25';
const { rows } = sampleOffice();
const task = (id: string, own: Partial<Task> = {}): Task => ({
  createdAt: '',
  updatedAt: '',
  rev: 1,
  id,
  title: id,
  ...own,
});

function first<Table extends 'engagements' | 'meetings' | 'persons'>(table: Table) {
  const row = rows[table][0] as OfficeDataRows[Table][number] | undefined;
  if (!row) throw new Error(`no ${table}`);
  return row;
}

const entry = { ...first('engagements'), title: { fi: 'GRETAn vierailu' } };
const closed = { ...entry, id: 'closed', confidentiality: 'restricted' as const };
const hidden = { ...first('persons'), id: 'hidden', restrictedOn: '2026-01-01' };

const linesOf = async (tasks: Task[], own: Partial<TaskListRows> = {}) => {
  const sources = [entry, closed, first('meetings')];
  const all = { ...rows, tasks, sources, persons: [hidden], ...own };
  const model = taskListModel(all, { day: DAY, language: 'fi' });
  return bodyLines((await makeDocument(taskList, model, { ...FRAME, language: 'fi' })).bytes);
};
/** The cells behind the one that says `title`. */
const rowOf = (lines: readonly string[], title: string) =>
  lines.slice(lines.indexOf(title), lines.indexOf(title) + 4);

it('puts open tasks under when they are due, the done last, each with who, when and what it came of', async () => {
  const lines = await linesOf([
    task('tehty', { doneOn: '2026-11-02', dueOn: '2026-11-30' }),
    task('joskus'),
    task('pyydä vastaus', {
      dueOn: '2026-11-20',
      assigneeName: 'STM',
      sourceKind: 'engagement',
      sourceId: entry.id,
    }),
  ]);
  const headings = ['Myöhässä', 'Ilman määräaikaa', 'Tehdyt'];
  expect(lines.filter((line) => headings.includes(line))).toEqual(headings);
  expect(rowOf(lines, 'pyydä vastaus')).toEqual([
    'pyydä vastaus',
    'STM',
    '20.11.2026',
    'GRETAn vierailu',
  ]);
  expect(rowOf(lines, 'tehty').slice(0, 3)).toEqual(['tehty', 'koordinaattori', '2.11.2026']);
});

it('leaves out what came of a restricted matter, and says how much; a name that must not go out', async () => {
  const lines = await linesOf([
    task('salainen', { sourceKind: 'engagement', sourceId: 'closed' }),
    task('muu', { personId: 'hidden' }),
  ]);
  expect(lines).not.toContain('salainen');
  expect(lines).toContain('Yksi tehtävä on jätetty pois, koska se liittyy rajoitettuun asiaan.');
  expect(rowOf(lines, 'muu')[1]).toBe('Nimi jätetty pois');
  expect(lines.join('\n')).not.toContain(hidden.familyName);
});

it('says that there is nothing', async () => {
  expect(await linesOf([])).toContain('Tehtäviä ei ole.');
});
