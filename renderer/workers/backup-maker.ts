import { callWorker } from './call-worker.ts';
import type { BackupCalls, MadeBackup } from './make-backup.ts';
import type { WorkerPort } from './worker-port.ts';

/** Makes encrypted backups beside the window. */
export type BackupMaker = {
  /** Throws where it could not be made; nothing was changed. */
  make: (order: { recipients: string[]; appVersion: string }) => Promise<MadeBackup>;
};

export function createBackupMaker(spawn: () => WorkerPort): BackupMaker {
  const worker = callWorker<BackupCalls>(spawn);
  return {
    make: async (order) => {
      const end = await worker.call('make', order);
      // What was read is many times what is left of it, and is not needed again for half an hour.
      worker.close();
      if (end.end === 'answer') return end.value;
      throw new Error(end.end === 'crashed' ? end.message : end.end);
    },
  };
}
