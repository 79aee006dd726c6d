import { useRef } from 'react';
import type { OpenedBackup } from '#renderer/workers/open-backup/backup-opener.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import type { Opening } from './backup-data.ts';

/** The backup that is being read, or was read and is held open: one at a time. */
export function useHeldBackup(onProgress: (name: string, done: number, total: number) => void) {
  const { backupOpener } = useWorkers();
  const reading = useRef<AbortController | null>(null);
  const held = useRef<OpenedBackup | null>(null);
  /** What was read before is no longer wanted. */
  const letGo = () => {
    reading.current?.abort();
    held.current?.close();
    held.current = null;
  };
  return {
    letGo,
    /** Shows that a backup is being read, until it is or she has enough of it. */
    beginReading: (name: string): Opening => {
      letGo();
      const { signal } = (reading.current = new AbortController());
      const show = (done: number, total: number) => {
        if (!signal.aborted) onProgress(name, done, total);
      };
      show(0, 0);
      return { opener: backupOpener, signal, onProgress: show };
    },
    /** Holds what was read; returns whether it is still wanted, and else lets it go. */
    hold: (opened: OpenedBackup): boolean => {
      held.current = opened;
      const isWanted = reading.current?.signal.aborted !== true;
      if (!isWanted) letGo();
      return isWanted;
    },
  };
}
