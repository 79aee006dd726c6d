/** What is to be erased: persons, and records (`table:id`) of theirs that stay, such as mandates of an official record. */
export type ErasureOrder = { personIds: ReadonlySet<string>; keptIn: ReadonlySet<string> };

/** A state that a restore replaced, as a backup file, and who shall not be in it. */
export type CopyOrder = { bytes: Uint8Array; order: ErasureOrder };

/** What becomes of it: nothing (they are not in it), it goes (it cannot be read), or it is written anew. */
export type CleanedCopy =
  { outcome: 'untouched' } | { outcome: 'unreadable' } | { outcome: 'cleaned'; bytes: Uint8Array };
