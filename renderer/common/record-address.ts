import type { StoredRow } from '#shared/records/apply-change.ts';
import type { Office } from '#renderer/data/office.ts';
import { type Reference, referencesOf } from '#shared/schema/references.ts';
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

/** The same for any record whose whole is there, however many parts lie between; null where no page shows it. */
export async function findRecordAddress(
  office: Pick<Office, 'read'>,
  table: string,
  row: StoredRow,
): Promise<Address | null> {
  const at = descriptionOf(table)?.page;
  const shownWith = at && 'shownWith' in at ? at.shownWith : null;
  const reference = referencesOf(table).find(({ field }) => field === shownWith);
  if (!reference || (await isThere(office, reference, row))) {
    const own = recordAddress(table, row);
    if (own) return own;
  }
  for (const { field, to, part } of referencesOf(table)) {
    const id = row[field];
    if (!part || typeof id !== 'string') continue;
    for (const name of to) {
      const whole = await office.read[name].get(id);
      const address = whole && (await findRecordAddress(office, name, whole));
      if (address) return address;
    }
  }
  return null;
}

async function isThere(
  { read }: Pick<Office, 'read'>,
  { to, field }: Reference,
  row: StoredRow,
): Promise<boolean> {
  const id = row[field];
  if (typeof id !== 'string') return false;
  const found = await Promise.all(to.map((name) => read[name].get(id)));
  return found.some((one) => one !== undefined);
}
