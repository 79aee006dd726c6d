import type { TypedKey } from '#shared/backup/typed-key.ts';
import { answerOf, type CallEnd, callWorker } from '../call-worker.ts';
import type { BackupCalls, BackupOrder, MadeBackup } from './make-backup.ts';
import type { WorkerPort } from '../worker-port.ts';

/** Makes encrypted backups beside the window, and what else takes long because it is encrypted. */
export type BackupMaker = {
  /** Throws where it could not be made; nothing was changed. */
  make: (order: BackupOrder) => Promise<MadeBackup>;
  /** The office's key wrapped with a passphrase. Throws where that could not be done. */
  wrapKey: (order: { identity: string; passphrase: string }) => Promise<string>;
  /** The key that was typed, or that a passphrase opens in `wrappedKey`; null where it is neither. */
  keyOf: (order: { typed: string; wrappedKey: string | null }) => Promise<TypedKey | null>;
};

export function createBackupMaker(spawn: () => WorkerPort): BackupMaker {
  const worker = callWorker<BackupCalls>(spawn);
  let running = 0;
  const valueOf = async <Answer>(call: Promise<CallEnd<Answer>>): Promise<Answer> => {
    running += 1;
    const end = await call;
    running -= 1;
    // What was read is many times what is left of it, and is not needed again for half an hour.
    if (running === 0) worker.close();
    return answerOf(end);
  };
  return {
    make: (order) => valueOf(worker.call('make', order)),
    wrapKey: (order) => valueOf(worker.call('wrapKey', order)),
    keyOf: (order) => valueOf(worker.call('keyOf', order)),
  };
}
