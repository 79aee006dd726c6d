import type { BackupFailure } from '#shared/backup/backup-file.ts';
import { fail, ok, type Failure, type Result } from '#shared/lib/result.ts';
import type { CleanedCopy, CopyOrder } from '#renderer/data/erasure/erasure-order.ts';
import type { CarryOutRestore } from '#renderer/data/office.ts';
import type { RecoveryOrder } from '#renderer/data/restore/recover-backup.ts';
import { answerOf, type CallEnd, callWorker } from '../call-worker.ts';
import type { AboutBackup, OpenBackupCalls } from './open-backup.ts';
import type { OnProgress } from '../serve-calls.ts';
import type { WorkerPort } from '../worker-port.ts';

/** Why a backup was not opened: what is wrong with it, or that it was not read to the end. */
export type OpenFailure = BackupFailure | Failure<'cancelled' | 'not-read'>;

/** A backup that was read and is held beside the window. */
export type OpenedBackup = AboutBackup & {
  /** For `Office.backups.restore`. */
  restore: CarryOutRestore;
  /** Lets go of it; to be called once it is restored or no longer wanted, as it takes much memory. */
  close: () => void;
};

/** Opens backups beside the window: keys, passphrases, unpacking, checks, older schemas, and putting them in place. */
export type BackupOpener = {
  /** `signal` stops it at once, whatever it is doing. */
  open: (
    order: RecoveryOrder,
    options?: { signal?: AbortSignal; onProgress?: OnProgress },
  ) => Promise<Result<OpenedBackup, OpenFailure>>;
  /** A state that a restore replaced, without the persons; see `cleanedCopy`. */
  cleanCopy: (order: CopyOrder) => Promise<CleanedCopy>;
};

class Cancelled extends Error {}

/** `spawn` starts a worker for each: what it has read is large, and goes with it. */
export function createBackupOpener(spawn: () => WorkerPort): BackupOpener {
  const start = () => callWorker<OpenBackupCalls>(spawn);
  return {
    open: async (order, { signal, onProgress } = {}) => {
      const { call, close } = start();
      try {
        const opened = valueOf(await call('open', order, { signal, onProgress }));
        if (opened.ok) return ok({ ...opened.value, restore: restoreOf(call), close });
        close();
        return opened;
      } catch (error) {
        close();
        return fail(error instanceof Cancelled ? 'cancelled' : 'not-read');
      }
    },
    cleanCopy: async (order) => {
      const { call, close } = start();
      try {
        return valueOf(await call('cleanCopy', order));
      } finally {
        close();
      }
    },
  };
}

function restoreOf(call: ReturnType<typeof callWorker<OpenBackupCalls>>['call']): CarryOutRestore {
  return async ({ onProgress, ...order }) => valueOf(await call('restore', order, { onProgress }));
}

function valueOf<Answer>(end: CallEnd<Answer>): Answer {
  if (end.end === 'cancelled') throw new Cancelled();
  return answerOf(end);
}
