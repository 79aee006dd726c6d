import type { ActionColumn } from '#shared/programme/action-table/columns.ts';

/** How wide each column is, in rem. */
export const COLUMN_REM: Record<ActionColumn, number> = {
  number: 5.5,
  title: 22,
  goal: 16,
  kind: 9,
  leads: 10,
  answer: 11,
  partners: 13,
  from: 6.5,
  to: 6.5,
  state: 10,
  status: 11,
  money: 11,
  sum: 7.5,
  needs: 13,
  tags: 13,
  indicators: 13,
  milestone: 15,
  recommendations: 7.5,
  gaps: 6.5,
  sv: 9,
  en: 9,
};

/** Columns of figures stand at the end. */
export const AT_END: ReadonlySet<ActionColumn> = new Set(['sum', 'recommendations']);

/** Two lines of text, in rem. */
export const LINE_REM = 2.75;

/** How high its lines are, and what stands above them at least: the heads of the window, of the view and of the table. */
export const LINES = { lineRem: LINE_REM, aboveRem: 15 } as const;

/** The columns of which something lies within the first `rem`; all where it is not known how much there is. */
export function columnsWithin(columns: readonly ActionColumn[], rem: number): ActionColumn[] {
  let left = 0;
  return columns.filter((column) => {
    const isOutside = left >= rem;
    left += COLUMN_REM[column];
    return !isOutside;
  });
}
