import type { RecordBase } from '../records/record.ts';

/** The receipt of an import. `state` is `running` until the last batch is in; such imports are rolled back at start. */
export type ImportReceipt = RecordBase & {
  fileName: string;
  sha256: string;
  source: string;
  state: 'running' | 'done' | 'undone';
  /** The act that `Office.undoAct` takes back; there once the import is whole. */
  actId?: string;
  /**
   * Rows of the list read; contacts added, changed, found to be the same (both 0 where not said) and left out. Older
   * receipts count the same ones among those left out.
   */
  counts: { read: number; added: number; updated?: number; same?: number; skipped: number };
};
