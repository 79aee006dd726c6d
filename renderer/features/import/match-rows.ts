import type { MatchState } from '#shared/contacts/import/match/row-decisions.ts';
import type { RowMatch } from '#shared/contacts/import/match/row-match.ts';
import type { ImportedContact } from '#shared/contacts/import/plan.ts';
import type { ImportCheck, ImportList, MatchFilter } from './import-state.ts';
import { isLeftOut, previewOf, type PreviewRow } from './preview-rows.ts';

/** A row of the comparison: a contact and what it is in the office, or a row of which no contact comes. */
export type ComparedRow =
  | { line: number; index: number; contact: ImportedContact; match: RowMatch }
  | { line: number; leftOut: PreviewRow };

export const MATCH_STATES: readonly MatchState[] = ['new', 'update', 'same', 'possible', 'erased'];

/** The rows that no contact comes of. */
export function leftOutRows(list: ImportList): ComparedRow[] {
  if (list.plan.rows.skipped === 0) return [];
  return previewOf(list.table, list.plan)
    .rows.filter(isLeftOut)
    .map((leftOut) => ({ line: leftOut.line, leftOut }));
}

/** The rows that `filter` lets through, in the order of the list; rows left out last. */
export function comparedRows(
  list: ImportList,
  check: Pick<ImportCheck, 'matches'>,
  leftOut: readonly ComparedRow[],
  filter: MatchFilter,
): ComparedRow[] {
  if (filter === 'left-out') return [...leftOut];
  const rows = list.plan.contacts.flatMap((contact, index): ComparedRow[] => {
    const match = check.matches[index];
    if (!match || (filter !== 'all' && match.state !== filter)) return [];
    return [{ line: contact.row, index, contact, match }];
  });
  return filter === 'all' ? [...rows, ...leftOut] : rows;
}
