import { FILTER_FIELDS, type ActionFilter } from '#shared/programme/action-table/filter-actions.ts';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import type { ActionColumn } from '#shared/programme/action-table/columns.ts';
import { ALL_GAP_POINTS, type GapPoint } from '#shared/programme/gap-points.ts';
import { addressOf, gapAddress } from '../programme-address.ts';

/** The part of the address under which a programme is seen as a table. */
export const TABLE = 'table';

/** Where the table is open, narrowed in each of these fields to some values. */
export function tableAddress(programmeId: string, chosen: ActionFilter['chosen']): string {
  const fields = Object.entries(chosen).map(([field, values]) => `${field}=${values.join(',')}`);
  return addressOf(programmeId, TABLE, fields.join('&'));
}

/** What an address narrows the table to; null where it says nothing of it. */
export function filterOfAddress(more: string | undefined): ActionFilter['chosen'] | null {
  const chosen = (more ?? '').split('&').flatMap((part) => {
    const [name, values] = part.split('=');
    const field = FILTER_FIELDS.find((one) => one === name);
    return field && values ? [[field, values.split(',')] as const] : [];
  });
  return chosen.length > 0 ? Object.fromEntries(chosen) : null;
}

/**
 * Where an action is open that is opened from one of its cells: at the field that closes the gap which the cell tells of,
 * or which the table is narrowed to.
 */
export function actionAddress(
  programmeId: string,
  { id, gaps }: Pick<ActionRow, 'id' | 'gaps'>,
  column: ActionColumn,
  narrowedTo: readonly string[] = [],
): string {
  const told: readonly string[] =
    column === 'gaps'
      ? [...narrowedTo, ...ALL_GAP_POINTS]
      : column === 'sv' || column === 'en'
        ? [column]
        : narrowedTo;
  const point = told.find((one): one is GapPoint => gaps.some((gap) => gap === one));
  return point ? gapAddress(programmeId, id, point) : addressOf(programmeId, id);
}
