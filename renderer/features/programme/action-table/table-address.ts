import {
  FILTER_FIELDS,
  type ActionFilter,
  type FilterField,
} from '#shared/programme/action-table/filter-actions.ts';
import { addressOf } from '../programme-address.ts';

/** The part of the address under which a programme is seen as a table. */
export const TABLE = 'table';

/** Where the table is open with one field narrowed to some values. */
export function tableAddress(
  programmeId: string,
  field: FilterField,
  values: readonly string[],
): string {
  return addressOf(programmeId, TABLE, `${field}=${values.join(',')}`);
}

/** What an address narrows the table to; null where it says nothing of it. */
export function filterOfAddress(more: string | undefined): ActionFilter['chosen'] | null {
  const [name, values] = (more ?? '').split('=');
  const field = FILTER_FIELDS.find((one) => one === name);
  return field && values ? { [field]: values.split(',') } : null;
}
