import type { BackupTable } from '../backup/backup-file.ts';
import type { Person } from '../contacts/person.ts';

type Point = { ownerKind?: unknown; ownerId?: unknown };

/**
 * The tables without the addresses and numbers that persons under an order for non-disclosure (turvakielto) have as their
 * own: the same that no list holds (`pointsThatMayGoOut`). Those of their posts stay.
 */
export function withoutNonDisclosed(tables: readonly BackupTable[]): BackupTable[] {
  const persons = tables.find(({ name }) => name === 'persons')?.records ?? [];
  const guarded = new Set<unknown>(
    persons.flatMap(({ key, record }) =>
      (record as Pick<Person, 'nonDisclosure'>).nonDisclosure ? [key] : [],
    ),
  );
  if (guarded.size === 0) return [...tables];
  return tables.map((table) => {
    if (table.name !== 'contactPoints') return table;
    const records = table.records.filter(({ record }) => {
      const { ownerKind, ownerId } = record as Point;
      return !(ownerKind === 'person' && guarded.has(ownerId));
    });
    return { ...table, records };
  });
}
