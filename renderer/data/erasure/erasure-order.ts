import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';

/**
 * What is to be erased: persons; records (`table:id`) of theirs that stay, such as mandates of an official record; kept
 * files (SHA-256) that go with them.
 */
export type ErasureOrder = {
  personIds: ReadonlySet<string>;
  keptIn: ReadonlySet<string>;
  goneFiles: ReadonlySet<string>;
};

/** What was erased already, to be erased from an earlier state too; `others` are persons that went with those. */
export function orderOf(
  tombstones: readonly Tombstone[],
  others: Iterable<string> = [],
): ErasureOrder {
  return {
    personIds: new Set([...tombstones.map(({ personId }) => personId), ...others]),
    keptIn: new Set(tombstones.flatMap(({ keptIn }) => keptIn)),
    goneFiles: new Set(tombstones.flatMap(({ goneFiles }) => goneFiles ?? [])),
  };
}

/** A state that a restore replaced, as a backup file, and who shall not be in it. */
export type CopyOrder = { bytes: Uint8Array; order: ErasureOrder };

/** What becomes of it: nothing (they are not in it), it goes (it cannot be read), or it is written anew. */
export type CleanedCopy =
  { outcome: 'untouched' } | { outcome: 'unreadable' } | { outcome: 'cleaned'; bytes: Uint8Array };
