import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import { fail, type Result } from '#shared/lib/result.ts';
import type {
  BackupReason,
  Kept,
  KeptBackup,
  OfficeState,
  SavedMark,
} from '#shared/safekeeping/safekeeping.ts';
import type { Office } from '#renderer/data/office.ts';
import type { Platform } from '#renderer/platform/platform.ts';
import type { KeepStatus } from '#renderer/session/safekeeping.ts';
import type { BackupMaker } from '#renderer/workers/backup/backup-maker.ts';
import { lockedIn } from './locked-in.ts';
import { recipientsIn } from './recipients-in.ts';

/** After a backup that failed, in milliseconds. */
const TRY_AGAIN_AFTER = 5 * 60_000;

/** What safekeeping needs of the program around it. */
export type KeeperParts = {
  office: Pick<Office, 'journal' | 'storage'>;
  platform: Platform;
  maker: BackupMaker;
  appVersion: string;
  onStatus: (status: Partial<KeepStatus>) => void;
  now?: () => Date;
};

/** Makes backups, and knows how old the newest is and whether all that is saved is in it. */
export type BackupClock = {
  /** Asks the shell what is kept, and for whom backups are to be made; null where it does not tell. */
  refresh: () => Promise<Kept | null>;
  /** Goes on from what is kept; returns whence the journal has to be written. */
  begin: (kept: Kept) => Promise<SavedMark>;
  /** Makes a backup now, after what was saved so far; one at a time. */
  backup: (reason: BackupReason) => Promise<Result<KeptBackup, ShellFailure>>;
  /** Makes one where the present key does not open the newest. */
  backupForKey: (kept: Kept) => Promise<void>;
  /** Makes one where the newest is as old as that, in milliseconds, and something was saved since. */
  backupEvery: (ms: number) => Promise<void>;
  /** Makes one where something was saved since the newest, or else tells the shell where the data stand. */
  backupOrState: (reason: BackupReason) => Promise<void>;
  keepState: () => Promise<OfficeState>;
  isDirty: () => Promise<boolean>;
  /** Of the newest, in milliseconds. */
  age: () => number;
  lastBackupAt: () => Moment | null;
  promises: () => Kept['promises'];
};

export function backupClock({
  office,
  platform,
  maker,
  appVersion,
  onStatus,
  now,
  onNewJournal,
}: Required<KeeperParts> & {
  /** The journal was emptied after an erasure, and begins at this mark. */
  onNewJournal: (from: SavedMark) => void;
}): BackupClock {
  let recipients: string[] = [];
  /** The shell did not tell who is to open what is made from now on. */
  let isUntold = false;
  let promises: Kept['promises'] = { journal: false, backups: false, secondPlace: false };
  let backedUp: SavedMark | null = null;
  /** The journal holds no line of an earlier epoch that tells of somebody who was erased since. */
  let cleanFrom: number | null = null;
  let lastBackupAt: Moment | null = null;
  let triedAt = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const keepState = async () => {
    const state: OfficeState = { appVersion, ...(await office.journal.currentState()) };
    await platform.keepState(state);
    return state;
  };

  const refresh = async () => {
    const kept = await platform.kept();
    isUntold = !kept.ok || kept.value.isKeyUnreadable;
    if (!kept.ok) {
      onStatus({ backup: kept.failure.code });
      return null;
    }
    promises = kept.value.promises;
    // While the disk does not give the key it tells nothing of what that opens.
    if (kept.value.isKeyUnreadable) return kept.value;
    recipients = recipientsIn(kept.value);
    onStatus({ locked: lockedIn(kept.value) });
    return kept.value;
  };

  /** Lines of an earlier epoch may tell of who was erased. What was saved since is written anew. */
  const forgetErased = async (mark: SavedMark, isAnybodyErased: boolean) => {
    if (cleanFrom === mark.epoch) return;
    if (isAnybodyErased) {
      if (!(await platform.forgetJournal()).ok) return;
      onNewJournal(mark);
    }
    cleanFrom = mark.epoch;
  };

  /** Not so where it could not be emptied before the program was closed. */
  const isJournalFrom = async (epoch: number) => {
    const journal = await platform.readJournal();
    return journal.ok && journal.value.entries.every(({ mark }) => mark.epoch >= epoch);
  };

  const make = async (reason: BackupReason): Promise<Result<KeptBackup, ShellFailure>> => {
    triedAt = now().getTime();
    if (isUntold) await refresh();
    if (!promises.backups || recipients.length === 0) return fail('host-gone');
    let stored: Result<KeptBackup, ShellFailure>;
    try {
      const { tombstones } = await keepState();
      const { bytes, about } = await maker.make({ recipients, appVersion });
      stored = await platform.storeBackup({ bytes, about: { ...about, reason } });
      if (stored.ok) {
        await forgetErased(about.mark, tombstones.length > 0);
        backedUp = about.mark;
        lastBackupAt = about.createdAt;
      }
    } catch {
      stored = fail('unexpected');
    }
    onStatus({ lastBackupAt, backup: stored.ok ? null : stored.failure.code });
    return stored;
  };

  const backup: BackupClock['backup'] = (reason) => {
    const made = queue.then(() => make(reason));
    queue = made;
    return made;
  };

  const isDirty = async () => {
    const { mark } = await office.journal.currentState();
    return mark.epoch !== backedUp?.epoch || mark.seq !== backedUp.seq;
  };
  /** How long ago a moment was. One that is still to come is no moment of this clock, and as good as long ago. */
  const since = (ms: number) => {
    const passed = now().getTime() - ms;
    return passed >= 0 ? passed : Infinity;
  };
  const age = () => since(lastBackupAt === null ? 0 : Date.parse(lastBackupAt));

  return {
    refresh,
    begin: async (kept) => {
      const newest = newestIn(kept.backups);
      backedUp = newest?.mark ?? null;
      lastBackupAt = newest?.createdAt ?? null;
      const from = backedUp ?? (await office.journal.currentState()).mark;
      const isClean = !kept.state?.tombstones.length || (await isJournalFrom(from.epoch));
      cleanFrom = isClean ? from.epoch : null;
      return from;
    },
    backup,
    backupForKey: async ({ backups }) => {
      const opensWith = newestIn(backups)?.opensWith ?? 'key';
      if (opensWith === 'key' || isUntold || !promises.backups) return;
      // What the present key does not open is no backup to whoever has its sheet.
      backedUp = null;
      await backup('new-key');
    },
    backupEvery: async (ms) => {
      const isDue = age() >= ms && since(triedAt) >= TRY_AGAIN_AFTER;
      if (isDue && promises.backups && (await isDirty())) await backup('scheduled');
    },
    backupOrState: async (reason) => {
      if (isUntold) await refresh();
      if (promises.backups && (await isDirty())) await backup(reason);
      else await keepState();
    },
    keepState,
    isDirty,
    age,
    lastBackupAt: () => lastBackupAt,
    promises: () => promises,
  };
}

/** The newest of this office's own that can be trusted. */
function newestIn(backups: readonly KeptBackup[]): KeptBackup | undefined {
  return backups.find(({ suspicious, foreign }) => !suspicious && !foreign);
}
