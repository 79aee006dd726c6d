import { useMemo } from 'react';
import type { ActionColumn } from '#shared/programme/action-table/columns.ts';
import { letter } from '#renderer/ui/drawing/letter.ts';
import { useIsDrawn } from '#renderer/ui/drawing/use-is-drawn.ts';
import { usePrinting } from '#renderer/ui/drawing/use-printing.ts';
import { columnsWithin } from './column-look.ts';

/** The columns to be drawn: at first sight those that lie within the window, before anything is scrolled; then all. */
export function useSeenColumns(columns: readonly ActionColumn[]): readonly ActionColumn[] {
  const isPrinting = usePrinting();
  const isWhole = useIsDrawn() || isPrinting;
  return useMemo(
    () => (isWhole ? columns : columnsWithin(columns, window.innerWidth / letter())),
    [isWhole, columns],
  );
}
