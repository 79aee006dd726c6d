import { expect, it } from 'vitest';
import { columnsWithin } from './column-look.ts';

const COLUMNS = ['number', 'title', 'goal', 'kind'] as const;

it('finds the columns that lie at least partly within a width', () => {
  expect(columnsWithin(COLUMNS, 27.5)).toEqual(['number', 'title']);
  expect(columnsWithin(COLUMNS, 28)).toEqual(['number', 'title', 'goal']);
  expect(columnsWithin(COLUMNS, 500)).toEqual(COLUMNS);
});

it('leaves none out where the width is not known', () => {
  expect(columnsWithin(COLUMNS, Number.NaN)).toEqual(COLUMNS);
});
