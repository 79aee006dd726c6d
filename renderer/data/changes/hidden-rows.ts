import { Dexie, RangeSet } from 'dexie';
import type { OfficeDatabase } from '../database.ts';

/** Which rows are not shown: held in memory, since every read asks. */
export type HiddenRows = {
  isHidden: (row: { deletedAt?: string; importId?: string }) => boolean;
  /** For a receipt: that of a running import is not shown either. */
  isHiddenReceipt: (row: { id: string; deletedAt?: string; state: string }) => boolean;
  isHiddenImport: (importId: string) => boolean;
  /**
   * Reads the state of the imports again and tells live queries; call it after a receipt's state changed. `everything` says
   * that rows changed of which Dexie does not know.
   */
  refresh: (options?: { everything?: boolean }) => Promise<void>;
  hideImport: (importId: string) => void;
};

/** The rows of imports that are running or undone are hidden by their `importId`, in one step for all of them. */
export async function hiddenRows(db: OfficeDatabase): Promise<HiddenRows> {
  let hidden = new Set<string>();
  const load = async () => {
    hidden = new Set(await db.imports.where('state').notEqual('done').primaryKeys());
  };
  await load();
  return {
    isHidden: (row) =>
      row.deletedAt !== undefined || (row.importId !== undefined && hidden.has(row.importId)),
    isHiddenReceipt: (row) => row.deletedAt !== undefined || row.state === 'running',
    isHiddenImport: (importId) => hidden.has(importId),
    refresh: async ({ everything = false } = {}) => {
      const before = hidden;
      await load();
      const isSame = before.size === hidden.size && [...before].every((id) => hidden.has(id));
      if (isSame && !everything) return;
      // The rows themselves were not written, so Dexie cannot know that they came or went.
      Dexie.on.storagemutated.fire({ all: new RangeSet(-Infinity, [[]]) });
    },
    hideImport: (importId) => {
      hidden.add(importId);
    },
  };
}
