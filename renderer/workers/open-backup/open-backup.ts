import type { BackupFailure, BackupHeader } from '#shared/backup/backup-file.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import { cleanedCopy } from '#renderer/data/erasure/cleaned-copy.ts';
import { countInTables } from '#renderer/data/restore/count-records.ts';
import type { CleanedCopy, CopyOrder } from '#renderer/data/erasure/erasure-order.ts';
import type { RestoreFailure, RestoreOptions } from '#renderer/data/office.ts';
import {
  recoverBackup,
  type Recovered,
  type RecoveryOrder,
} from '#renderer/data/restore/recover-backup.ts';
import { restoreBeside, type RestoreTarget } from '#renderer/data/restore/restore.ts';
import type { CallHandlers } from '../serve-calls.ts';

/** What is told of a backup that was read; its records stay where they were read. */
export type AboutBackup = Omit<Recovered, 'backup'> & {
  header: BackupHeader;
  /** Records by table, without those that are not shown. */
  counts: Record<string, number>;
  /** Acts in its log. */
  acts: number;
  /** The files (SHA-256) that its records name and that are not in it. */
  filesElsewhere: string[];
};

export type OpenBackupCalls = {
  open: { argument: RecoveryOrder; answer: Result<AboutBackup, BackupFailure> };
  /** Puts what was opened in the place of everything; see `restoreBeside`. */
  restore: {
    argument: Omit<RestoreOptions, 'onProgress'>;
    answer: Result<{ keptId: string }, RestoreFailure>;
  };
  cleanCopy: { argument: CopyOrder; answer: CleanedCopy };
};

/** Opens a backup, tells of it and holds it until it is restored or no longer wanted. */
export function openBackupHandlers(database: RestoreTarget = {}): CallHandlers<OpenBackupCalls> {
  let opened: Recovered | null = null;
  return {
    open: async (order, onProgress) => {
      const read = await recoverBackup(order, onProgress);
      if (!read.ok) return read;
      opened = read.value;
      return ok(about(opened));
    },
    restore: async (options, onProgress) => {
      if (!opened) throw new Error('No backup is open');
      return await restoreBeside(database, opened.backup, { ...options, onProgress });
    },
    cleanCopy: (order) => cleanedCopy(order),
  };
}

function about({
  backup: { header, tables, files },
  replayed,
  unreached,
  typedKey,
}: Recovered): AboutBackup {
  const records = (name: string) => tables.find((table) => table.name === name)?.records ?? [];
  const inIt = new Set(files.map(({ sha256 }) => sha256));
  const named = new Set(records('attachments').map(({ record }) => String(record['sha256'])));
  return {
    header,
    counts: countInTables(tables),
    acts: records('acts').length,
    filesElsewhere: [...named].filter((name) => !inIt.has(name)),
    replayed,
    unreached,
    typedKey,
  };
}
