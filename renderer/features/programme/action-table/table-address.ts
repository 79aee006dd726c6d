import { FILTER_FIELDS, type ActionFilter } from '#shared/programme/action-table/filter-actions.ts';
import { addressOf } from '../programme-address.ts';

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
