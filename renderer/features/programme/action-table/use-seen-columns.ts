import { useMemo } from 'react';
import type { ActionColumn } from '#shared/programme/action-table/columns.ts';
import { columnsWithin } from './column-look.ts';
import { letter } from './letter.ts';

/** The columns that lie within the window before anything is scrolled, or all of them. */
export function useSeenColumns(
  columns: readonly ActionColumn[],
  isWhole: boolean,
): readonly ActionColumn[] {
  return useMemo(
    () => (isWhole ? columns : columnsWithin(columns, window.innerWidth / letter())),
    [isWhole, columns],
  );
}
