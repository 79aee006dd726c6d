import type { ContactPoint } from '../contact-point.ts';
import type { ContactTables } from '../contact-tables.ts';
import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import type { Position } from '../position.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';
import { groupBy } from '../../lib/group-by.ts';

/** What addresses and documents look up of contacts, by id. */
export type ContactLookup = {
  person: (id: string) => Person | undefined;
  organisation: (id: string) => Organisation | undefined;
  /** In the order in which they were added. */
  positionsOf: (personId: string) => readonly Position[];
  /** The points that this owner has itself, preferred ones first, each kind in the order in which they were added. */
  pointsOf: (ownerId: string) => readonly ContactPoint[];
};

/** Looks contacts up in `tables` (without rows in the trash): made once, however many contacts are then asked for. */
export function contactLookup(
  tables: Pick<ContactTables, 'persons' | 'organisations' | 'positions' | 'contactPoints'>,
): ContactLookup {
  const persons = new Map(tables.persons.map((row) => [row.id, row]));
  const organisations = new Map(tables.organisations.map((row) => [row.id, row]));
  const positions = groupBy(tables.positions, ({ personId }) => personId);
  const points = groupBy(tables.contactPoints, ({ ownerId }) => ownerId);
  for (const rows of positions.values()) rows.sort(byAge);
  for (const rows of points.values()) {
    rows.sort((a, b) => Number(b.preferred) - Number(a.preferred) || byAge(a, b));
  }
  return {
    person: (id) => persons.get(id),
    organisation: (id) => organisations.get(id),
    positionsOf: (personId) => positions.get(personId) ?? [],
    pointsOf: (ownerId) => points.get(ownerId) ?? [],
  };
}

/** Ids are UUIDv7: they sort by when the record was made. */
function byAge(a: { id: string }, b: { id: string }): number {
  return compareCodeUnits(a.id, b.id);
}
