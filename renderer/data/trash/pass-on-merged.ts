import type { OfficeDatabase } from '../database.ts';

/**
 * Before `persons` go for good: the record that each was merged into, over others that go as well, is to name it
 * (`Person.mergedIds`). Within a transaction that writes persons; past the log, since nothing of it is to be undone.
 */
export async function passOnMerged(db: OfficeDatabase, persons: readonly string[]): Promise<void> {
  const going = new Set(persons);
  for (const row of await db.persons.bulkGet([...persons])) {
    if (!row?.mergedIntoId) continue;
    let into = await db.persons.get(row.mergedIntoId);
    for (const seen = new Set([row.id]); into && going.has(into.id) && !seen.has(into.id);) {
      seen.add(into.id);
      into = into.mergedIntoId === undefined ? undefined : await db.persons.get(into.mergedIntoId);
    }
    if (!into || going.has(into.id)) continue;
    const mergedIds = new Set([...(into.mergedIds ?? []), row.id, ...(row.mergedIds ?? [])]);
    await db.persons.update(into.id, { mergedIds: [...mergedIds] });
  }
}
