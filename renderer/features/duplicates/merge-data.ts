import type { MergeRow } from '#shared/contacts/duplicates/merging/merge-workspace.ts';
import type { Office } from '#renderer/data/office.ts';
import { REFERENCES } from '#shared/schema/references.ts';

export type MergeKind = 'persons' | 'organisations';

/**
 * The records of `ids` with every row that names one of them, and every row that names a position among those: all that
 * a merge may change. Organisations come with the whole tree, so that nothing ends above itself.
 */
export async function readMergeRows(
  office: Office,
  kind: MergeKind,
  ids: readonly string[],
): Promise<MergeRow[]> {
  const { read } = office;
  const records: MergeRow[] =
    kind === 'persons'
      ? (await read.persons.bulkGet(ids)).flatMap((row) => (row ? [{ table: kind, row }] : []))
      : (await read.organisations.toArray()).map((row) => ({ table: kind, row }));
  const naming = await rowsNaming(office, kind, ids);
  const positionIds = naming.filter(({ table }) => table === 'positions').map(({ row }) => row.id);
  return [...records, ...naming, ...(await rowsNaming(office, 'positions', positionIds))];
}

async function rowsNaming(
  office: Office,
  named: 'persons' | 'organisations' | 'positions',
  ids: readonly string[],
): Promise<MergeRow[]> {
  if (ids.length === 0) return [];
  const found: MergeRow[] = [];
  for (const { table, field, to } of REFERENCES) {
    if (!to.includes(named)) continue;
    const rows: { id: string }[] = await office.read[table].where(field).anyOf(ids).toArray();
    found.push(...rows.map((row) => ({ table, row: { ...row } })));
  }
  return found;
}
