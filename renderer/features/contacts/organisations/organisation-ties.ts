import type { OfficeRows, TableName } from '#shared/schema/office-rows.ts';
import { REFERENCES } from '#shared/schema/references.ts';
import type { Office } from '#renderer/data/office.ts';

/** The fields that rest on an organisation without being part of it. */
const RESTING = REFERENCES.filter(({ to, part }) => to.includes('organisations') && !part);

/**
 * What rests on an organisation and keeps it from being deleted, by table; ended positions too, since they are somebody's
 * past. A table of which nothing does has none.
 */
export type OrganisationTies = { [T in TableName]?: OfficeRows[T][] };

export async function readTies(
  { read }: Pick<Office, 'read'>,
  organisationId: string,
): Promise<OrganisationTies> {
  const found = await Promise.all(
    RESTING.map(async ({ table, field }) => {
      const rows = await read[table].where(field).equals(organisationId).toArray();
      return rows.length > 0 ? [[table, rows] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat()) as OrganisationTies;
}

export function isTied(ties: OrganisationTies): boolean {
  return Object.keys(ties).length > 0;
}

/** How many persons the positions are of. */
export function countPeople({ positions = [] }: OrganisationTies): number {
  return new Set(positions.map(({ personId }) => personId)).size;
}

/** How many entries of the log name the organisation: as a party, for what it said, or as a host. */
export function countEngagements({
  engagementParties = [],
  engagementNotes = [],
  visitSlots = [],
}: OrganisationTies): number {
  const rows = [...engagementParties, ...engagementNotes, ...visitSlots];
  return new Set(rows.map(({ engagementId }) => engagementId)).size;
}

/** The same, told by the field that names the organisation. */
export function tiesByField(
  ties: OrganisationTies,
  organisationId: string,
): { table: TableName; field: string; rows: { id: string }[] }[] {
  return RESTING.map(({ table, field }) => {
    const rows: readonly { id: string }[] = ties[table] ?? [];
    return {
      table,
      field,
      rows: rows.filter(
        (row) => (row as Readonly<Record<string, unknown>>)[field] === organisationId,
      ),
    };
  });
}
