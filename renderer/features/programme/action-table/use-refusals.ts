import { useTranslation } from 'react-i18next';
import { groupPairs } from '#shared/lib/group-by.ts';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import type { BodyNames } from '#shared/programme/action-table/body-names.ts';
import {
  isEditable,
  type ActionColumn,
  type EditableColumn,
} from '#shared/programme/action-table/columns.ts';
import { parseCell } from '#shared/programme/action-table/parse-cell.ts';
import { wouldEndBeforeStart } from '#shared/programme/action-table/plan-edits.ts';
import type { CellRange } from './cell-range.ts';

/** So many actions are named that are left as they are; the rest is a number. */
const MOST_NAMED = 5;

/** Why a text cannot stand in cells, and which of many it is not written into. */
export function useRefusals(names: BodyNames) {
  const { t } = useTranslation(['actionTable']);
  const reasonOf = (
    column: EditableColumn,
    typed: string,
    rows: readonly ActionRow[],
  ): string | null => {
    const parsed = parseCell(column, typed, names);
    if (!parsed.ok) {
      return t(`actionTable:failure.${parsed.failure.code}`, { ...parsed.failure.facts });
    }
    const ends = rows.some(({ id, action }) =>
      wouldEndBeforeStart(action, [{ actionId: id, edit: parsed.value }]),
    );
    return ends ? t('actionTable:failure.endsBeforeStart') : null;
  };
  /** Says which rows of a range one text is not written into, and why. */
  const skippedOf = (range: CellRange, typed: (column: ActionColumn) => string): string => {
    const byReason = groupPairs(
      range.columns.flatMap((column) =>
        range.rows.flatMap((row) => {
          const reason = isEditable(column)
            ? (reasonOf(column, typed(column), [row]) ?? noLeadOf(column, row))
            : t('actionTable:failure.readOnly');
          return reason === null ? [] : [[reason, row.number] as const];
        }),
      ),
    );
    return [...byReason]
      .map(([reason, skipped]) => {
        const all = [...new Set(skipped)];
        const named = all.slice(0, MOST_NAMED).join(', ');
        return t('actionTable:skipped', {
          count: all.length,
          numbers: all.length > MOST_NAMED ? `${named}…` : named,
          reason,
        });
      })
      .join(' ');
  };
  const noLeadOf = (column: EditableColumn, row: ActionRow) =>
    column === 'answer' && row.leads.length === 0 ? t('actionTable:failure.noLeads') : null;
  return { reasonOf, skippedOf };
}
