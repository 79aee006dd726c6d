import type { DBCore, Middleware } from 'dexie';

/** A store that every schema has, and that hardly anything is read from. */
const SHARED = 'meta';

/**
 * Has every transaction that writes take one store in common, so that the browser lets one write at a time, whatever
 * thread it comes from. Of one that is cut off in the middle (the disk is full, the power goes) Chromium keeps on the disk
 * how to take it back; of two at once it finds at the next opening that both hold the database, takes that for broken, and
 * throws everything away (decision 0038).
 */
export const oneWriter: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'oneWriter',
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(
        mode === 'readwrite' && !stores.includes(SHARED) ? [...stores, SHARED] : stores,
        mode,
        options,
      ),
  }),
};
