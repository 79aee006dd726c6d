import { useState } from 'react';
import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import { backupsBefore } from '#shared/safekeeping/backups-before.ts';
import type { Kept, KeptBackup } from '#shared/safekeeping/safekeeping.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import type { Platform } from '#renderer/platform/platform.ts';
import { backupNow } from '#renderer/session/safekeeping.ts';
import type { ErasureHelper } from '#renderer/workers/erasure/erasure-helper.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { keysOf } from './keys-of.ts';
import type { ReadFailure } from './read-kept.ts';
import { recipientsIn } from './recipients-in.ts';
import { useKept } from './use-kept.ts';

/** A backup that could not be written again, and why. */
export type NotCleaned = { id: string; createdAt: Moment; failure: ReadFailure };

/** Where the work stands. */
type Work =
  | { step: 'idle' }
  | { step: 'working'; done: number; total: number }
  | {
      step: 'done';
      /** Why no backup could be made first; then the older ones were left as they were. */
      notBackedUp: ShellFailure['code'] | null;
      notCleaned: NotCleaned[];
    };

/** The older backups that may hold erased persons, and what takes these out of them. */
export function useErasedRest(tombstones: readonly Tombstone[]): {
  /** Backups that were made before the last erasure, the newest first; null until it is known. */
  backups: readonly KeptBackup[] | null;
  hasSecond: boolean;
  work: Work;
  remove: () => Promise<void>;
  deleteBackup: (id: string) => Promise<ReadFailure | null>;
} {
  const platform = usePlatform();
  const { erasureHelper } = useWorkers();
  const { kept, reload } = useKept();
  const [work, setWork] = useState<Work>({ step: 'idle' });
  const erasedAt = tombstones.reduce(
    (last, { createdAt }) => (createdAt > last ? createdAt : last),
    '',
  );
  const before = (one: Kept) => backupsBefore(erasedAt, new Date().toISOString(), one.backups);

  const remove = async () => {
    setWork({ step: 'working', done: 0, total: 0 });
    // What comes after the erasure first: nothing older is touched before there is a whole one without her.
    const failed = await backupNow();
    const now = await platform.kept();
    const notBackedUp = now.ok ? failed : now.failure.code;
    const wanted = now.ok && failed === null ? before(now.value) : [];
    const notCleaned: NotCleaned[] = [];
    for (const [done, { id, createdAt }] of wanted.entries()) {
      setWork({ step: 'working', done, total: wanted.length });
      if (!now.ok) break;
      const failure = await clean({ platform, helper: erasureHelper, kept: now.value }, id, {
        cleanedAt: erasedAt,
        tombstones,
      });
      if (failure) notCleaned.push({ id, createdAt, failure });
    }
    setWork({ step: 'done', notBackedUp, notCleaned });
    await reload();
  };

  return {
    backups: kept === null || kept === 'failed' ? null : before(kept),
    hasSecond: kept !== null && kept !== 'failed' && kept.second !== null,
    work,
    remove,
    deleteBackup: async (id) => {
      const deleted = await platform.deleteBackup({ id });
      if (!deleted.ok) return deleted.failure;
      setWork((now) =>
        now.step === 'done'
          ? { ...now, notCleaned: now.notCleaned.filter((one) => one.id !== id) }
          : now,
      );
      await reload();
      return null;
    },
  };
}

/** Has one backup looked through and, where somebody erased is in it, written again; returns why that did not succeed. */
async function clean(
  { platform, helper, kept }: { platform: Platform; helper: ErasureHelper; kept: Kept },
  id: string,
  { cleanedAt, tombstones }: { cleanedAt: Moment; tombstones: readonly Tombstone[] },
): Promise<ReadFailure | null> {
  const found = await platform.readBackup({ id });
  if (!found.ok) return found.failure;
  try {
    const cleaned = await helper.cleanBackup({
      bytes: found.value.bytes,
      keys: { kept: await keysOf(platform, kept), typed: '' },
      recipients: recipientsIn(kept),
      tombstones,
    });
    if (!cleaned.ok) return cleaned.failure;
    const renewed =
      cleaned.value.outcome === 'cleaned'
        ? { bytes: cleaned.value.bytes, about: cleaned.value.about }
        : {};
    const written = await platform.renewBackup({ id, cleanedAt, ...renewed });
    return written.ok ? null : written.failure;
  } catch {
    return { code: 'not-read' };
  }
}
