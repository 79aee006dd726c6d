import type { BackupFailure, BackupHeader, BackupTable } from '#shared/backup/backup-file.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import { cleanedCopy } from '#renderer/data/cleaned-copy.ts';
import type { CleanedCopy, CopyOrder } from '#renderer/data/erasure-order.ts';
import {
  recoverBackup,
  type Recovered,
  type RecoveryOrder,
} from '#renderer/data/recover-backup.ts';
import type { CallHandlers } from './serve-calls.ts';

/** A backup that was read and waits to be fetched, part by part. */
export type OpenedBackup = Omit<Recovered, 'backup'> & {
  header: BackupHeader;
  tables: { name: string; records: number }[];
  files: { sha256: string; pieces: number }[];
};

export type OpenBackupCalls = {
  open: { argument: RecoveryOrder; answer: Result<OpenedBackup, BackupFailure> };
  /** Records `from` … `from + count` of the table in this place. */
  records: {
    argument: { table: number; from: number; count: number };
    answer: BackupTable['records'];
  };
  /** One piece of the file in this place. */
  piece: { argument: { file: number; piece: number }; answer: { bytes: Uint8Array } };
  cleanCopy: { argument: CopyOrder; answer: CleanedCopy };
};

/**
 * Opens a backup, and hands it over in parts: a message that holds hundreds of thousands of records would stop the window
 * for as long as reading them took.
 */
export function openBackupHandlers(): CallHandlers<OpenBackupCalls> {
  let opened: Recovered | null = null;
  const held = () => {
    if (!opened) throw new Error('No backup is open');
    return opened.backup;
  };
  return {
    open: async (order, onProgress) => {
      const read = await recoverBackup(order, onProgress);
      if (!read.ok) return read;
      opened = read.value;
      const { replayed, unreached } = opened;
      const { header, tables, files } = opened.backup;
      return ok({
        replayed,
        unreached,
        header,
        tables: tables.map(({ name, records }) => ({ name, records: records.length })),
        files: files.map(({ sha256, pieces }) => ({ sha256, pieces: pieces.length })),
      });
    },
    records: ({ table, from, count }) =>
      held().tables[table]?.records.slice(from, from + count) ?? [],
    piece: ({ file, piece }) => {
      const bytes = held().files[file]?.pieces[piece];
      if (!bytes) throw new Error('No such piece');
      // A copy: what is handed over is gone here.
      return { bytes: bytes.slice() };
    },
    cleanCopy: (order) => cleanedCopy(order),
  };
}
