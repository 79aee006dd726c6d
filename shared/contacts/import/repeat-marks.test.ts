import { expect, it } from 'vitest';
import { collectIssues } from './issue-collector.ts';
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
