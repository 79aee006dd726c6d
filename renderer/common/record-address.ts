import type { StoredRow } from '#shared/records/apply-change.ts';
import type { Office } from '#renderer/data/office.ts';
import { referencesOf } from '#shared/schema/references.ts';
import { descriptionOf } from '#shared/schema/tables.ts';
import type { Address } from '#renderer/ui/address.ts';

/** Where a record is shown, alone or with what it is part of; null where that is no one page. */
export function recordAddress(
  table: string,
  row: Readonly<Record<string, unknown>>,
): Address | null {
  const at = descriptionOf(table)?.page;
  const idIn = (field: string) => (typeof row[field] === 'string' ? row[field] : null);
  const id = idIn('id');
  if (!at || id === null) return null;
  if ('list' in at) return `#${at.list}`;
  if ('shownWith' in at) {
    const [whole] = referencesOf(table).find(({ field }) => field === at.shownWith)?.to ?? [];
    const wholeId = idIn(at.shownWith);
    return whole && wholeId ? recordAddress(whole, { id: wholeId }) : null;
  }
  if (at.within === undefined) return `#${at.page}/${id}`;
  const within = idIn(at.within);
  if (within === null) return null;
  return `#${[at.page, within, ...(at.view === undefined ? [] : [at.view]), id].join('/')}`;
}

/** A record that has a page of its own, or a line in a list, and where that is. */
export type ShownRecord = { table: string; row: StoredRow; address: Address };

/** The same for any record whose whole is there, however many parts lie between; null where no page shows it. */
export async function findRecordAddress(
  office: Pick<Office, 'read'>,
  table: string,
  row: StoredRow,
): Promise<Address | null> {
  return (await findShown(office, table, row))?.address ?? null;
}

/** The record itself, or the one that it is part of or shown with, where that is shown; null where no page shows it. */
export async function findShown(
  office: Pick<Office, 'read'>,
  table: string,
  row: StoredRow,
): Promise<ShownRecord | null> {
  const at = descriptionOf(table)?.page;
  const shownWith = at && 'shownWith' in at ? at.shownWith : null;
  const references = referencesOf(table);
  if (shownWith === null) {
    const address = recordAddress(table, row);
    if (address) return { table, row, address };
  }
  const wholes = [
    ...references.filter(({ field }) => field === shownWith),
    ...references.filter(({ part }) => part),
  ];
  for (const { field, to } of wholes) {
    const id = row[field];
    if (typeof id !== 'string') continue;
    for (const name of to) {
      const whole = await office.read[name].get(id);
      const shown = whole && (await findShown(office, name, whole));
      if (shown) return shown;
    }
  }
  return null;
}
