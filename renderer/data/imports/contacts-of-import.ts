import type { OfficeContext } from '../changes/act-log.ts';
import type { Office } from '../office.ts';
import { importedRows } from '../undo/undo-import.ts';

/** The ids of the contacts of an import: see `Office.contactsOfImport`. */
export async function contactsOfImport(
  { db }: Pick<OfficeContext, 'db'>,
  read: Office['read'],
  actId: string,
): Promise<Record<'persons' | 'organisations', string[]>> {
  const importId = (await db.acts.get(actId))?.importId;
  if (importId === undefined) return { persons: [], organisations: [] };
  const changes = await db.changes.where('actId').equals(actId).toArray();
  const touched = async (table: Table) => [
    ...(await importedRows(db, table, importId).primaryKeys()).map(String),
    ...changes.filter((change) => change.table === table).map(({ recordId }) => recordId),
  ];
  const points = await read.contactPoints.bulkGet(await touched('contactPoints'));
  const owners = (kind: string) =>
    points.flatMap((point) => (point?.ownerKind === kind ? [point.ownerId] : []));
  const positions = await read.positions.bulkGet([
    ...(await touched('positions')),
    ...owners('position'),
  ]);
  const persons = await read.persons.bulkGet([
    ...new Set([
      ...(await touched('persons')),
      ...owners('person'),
      ...positions.flatMap((position) => position?.personId ?? []),
    ]),
  ]);
  const organisations = await read.organisations.bulkGet([
    ...new Set([...(await touched('organisations')), ...owners('organisation')]),
  ]);
  return {
    persons: persons.flatMap((person) => person?.id ?? []),
    organisations: organisations.flatMap((organisation) => organisation?.id ?? []),
  };
}

type Table = 'persons' | 'organisations' | 'positions' | 'contactPoints';
