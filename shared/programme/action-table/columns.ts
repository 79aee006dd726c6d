/** The columns of the table of actions, in their usual order. The number and the title say which action a row is. */
export const ACTION_COLUMNS = [
  'number',
  'title',
  'goal',
  'kind',
  'leads',
  'answer',
  'partners',
  'from',
  'to',
  'state',
  'money',
  'sum',
  'needs',
  'tags',
  'status',
  'indicators',
  'milestone',
  'recommendations',
  'gaps',
  'sv',
  'en',
] as const;
export type ActionColumn = (typeof ACTION_COLUMNS)[number];

/** The columns that can be written in; the others are worked out. */
export const EDITABLE_COLUMNS = [
  'title',
  'kind',
  'leads',
  'answer',
  'partners',
  'from',
  'to',
  'state',
  'money',
  'sum',
  'needs',
  'tags',
] as const satisfies readonly ActionColumn[];
export type EditableColumn = (typeof EDITABLE_COLUMNS)[number];

/** What goes on changing while a programme is carried out, its other texts and facts locked. */
const OPEN_COLUMNS: readonly ActionColumn[] = ['answer', 'state', 'tags'];

/** Whether what stands in the column can be written, as far as the programme is not locked. */
export function isEditable(column: ActionColumn): column is EditableColumn {
  return EDITABLE_COLUMNS.some((one) => one === column);
}

/** Whether the column is written in also of a locked programme. */
export function staysOpen(column: ActionColumn): boolean {
  return OPEN_COLUMNS.includes(column);
}
