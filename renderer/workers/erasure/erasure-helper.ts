import type { BackupFailure } from '#shared/backup/backup-file.ts';
import type { Result } from '#shared/lib/result.ts';
import type { CleanedBackup, CleaningOrder } from '#renderer/data/erasure/cleaned-copy.ts';
import type { NamingFiles } from '#renderer/data/erasure/naming-files.ts';
import { answerOf, callWorker, type CallOptions } from '../call-worker.ts';
import type { ErasureCalls } from './erasure-handlers.ts';
import type { WorkerPort } from '../worker-port.ts';

type Options = Pick<CallOptions, 'signal' | 'onProgress'>;

/** What an erasure has done beside the window; each throws where the worker did not come to its end. */
export type ErasureHelper = {
  /** The kept files that name the persons, and those that could not be read; see `namingFiles`. */
  findFiles: (personIds: readonly string[], options?: Options) => Promise<NamingFiles>;
  /** A kept backup without those who were erased; see `cleanedBackup`. */
  cleanBackup: (order: CleaningOrder) => Promise<Result<CleanedBackup, BackupFailure>>;
};

/** `spawn` starts a worker for each: what it has read is large, and goes with it. */
export function createErasureHelper(spawn: () => WorkerPort): ErasureHelper {
  const once = async <Name extends keyof ErasureCalls>(
    name: Name,
    argument: ErasureCalls[Name]['argument'],
    options?: Options,
  ): Promise<ErasureCalls[Name]['answer']> => {
    const { call, close } = callWorker<ErasureCalls>(spawn);
    try {
      return answerOf(await call(name, argument, options));
    } finally {
      close();
    }
  };
  return {
    findFiles: (personIds, options) => once('findFiles', { personIds }, options),
    cleanBackup: (order) => once('cleanBackup', order),
  };
}
