import type { Person } from '../person.ts';
import type { Tombstone } from './tombstone.ts';

/**
 * Erased persons whose names approved records keep, as those records name persons: the whole name, and nothing by which
 * she is reached.
 */
export function keptNames(tombstones: readonly Tombstone[]): Person[] {
  return tombstones.flatMap(({ personId, keptName, createdAt, updatedAt, rev }) =>
    keptName === undefined
      ? []
      : [{ id: personId, createdAt, updatedAt, rev, givenName: '', familyName: keptName }],
  );
}
