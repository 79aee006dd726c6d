import {
  cleanedBackup,
  type CleanedBackup,
  type CleaningOrder,
} from '#renderer/data/erasure/cleaned-copy.ts';
import { namingFiles, type NamingFiles } from '#renderer/data/erasure/naming-files.ts';
import { openOfficeReader } from '#renderer/data/office-reader.ts';
import type { RestoreTarget } from '#renderer/data/restore/restore.ts';
import type { BackupFailure } from '#shared/backup/backup-file.ts';
import type { Result } from '#shared/lib/result.ts';
import type { CallHandlers } from '../serve-calls.ts';

export type ErasureCalls = {
  findFiles: { argument: { personIds: readonly string[] }; answer: NamingFiles };
  cleanBackup: { argument: CleaningOrder; answer: Result<CleanedBackup, BackupFailure> };
};

/** The long work around an erasure: the search through kept files, older backups. */
export function erasureHandlers(database: RestoreTarget = {}): CallHandlers<ErasureCalls> {
  return {
    findFiles: async ({ personIds }, onProgress) => {
      const opened = await openOfficeReader(database);
      if (!opened.ok) throw new Error(opened.failure.code);
      try {
        return await namingFiles(opened.value, personIds, onProgress);
      } finally {
        opened.value.close();
      }
    },
    cleanBackup: (order) => cleanedBackup(order),
  };
}
