import { expect, it } from 'vitest';
import { collectIssues } from '../issue-collector.ts';
import { startRepeatMarks } from './repeat-marks.ts';

it('reads marks of repetition as what stands above, however many follow each other', () => {
  const issues = collectIssues();
  const resolve = startRepeatMarks(issues);
  const fields = ['familyName', 'organisation'] as const;
  const rows = [
    ['Sama', 'Oikeusministeriö'],
    ['Sama', '"'],
    ['Mäki', '- " -'],
    ['Laine', 'sama'],
    ['Aho', 'Samaria ry'],
  ];
  const read = rows.map((cells, index) => resolve({ line: index + 1, cells }, fields)[1]);
  const same = 'Oikeusministeriö';
  expect(read).toEqual([same, same, same, same, 'Samaria ry']);
  expect(issues.all.map(({ row, code }) => `${row} ${code}`)).toEqual([
    '2 value-as-above',
    '3 value-as-above',
    '4 value-as-above',
  ]);
});

it('repeats nothing that stood in the column while it was another, and tells no identity code', () => {
  const issues = collectIssues();
  const resolve = startRepeatMarks(issues);
  const fields = ['organisation', 'phone'] as const;
  resolve({ line: 1, cells: ['Oikeusministeriö', '0295 001 131052-308T'] }, fields);
  resolve({ line: 2, cells: ['', '"'] }, fields);
  expect(issues.all[0]?.facts?.['to']).toBe('0295 001');
  const cells = ['', '"'];
  expect(resolve({ line: 4, cells }, ['organisation', 'title'])).toEqual(cells);
});
