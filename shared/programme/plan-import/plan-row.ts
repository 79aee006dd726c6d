import type { WordBlock } from '../../word/word-content.ts';

/** A cell of a table of actions; a cell of a Word table has its text with form too. */
export type PlanCell = { text: string; blocks?: readonly WordBlock[] };
export type PlanRow = { at: number; cells: readonly PlanCell[] };
