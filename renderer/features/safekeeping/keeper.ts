import type { Moment } from '#shared/lib/calendar-date.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
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
import { journalFollower } from './journal-follower.ts';
import { lockedIn } from './locked-in.ts';
import { recipientsIn } from './recipients-in.ts';

/** How old the newest backup may be while data change (the promise: half an hour). Milliseconds. */
const BACKUP_EVERY = 30 * 60_000;
/** How often it is looked whether a backup is due. */
const LOOK_EVERY = 60_000;
/** In a browser the window may be gone at any moment once it is hidden; one that is hidden often makes no more. */
const HIDDEN_EVERY = 5 * 60_000;
/** After the start: the first screen comes first. */
const FIRST_AFTER = 15_000;
const STATE_EVERY = 3000;
/** A disk may be filled by others at any moment, and must be known to be full before something is written. */
const ROOM_EVERY = 5000;
const TRY_AGAIN_AFTER = 5 * 60_000;
/** Where the shell does not tell what is kept. */
const START_AGAIN_AFTER = 5000;
/** The shell waits fifteen seconds for the window to close. */
const QUIT_PATIENCE = 13_000;
/** As the shell has it: it draws without the graphics card from then on. */
const SAFE_MODE_AFTER = 3;
/** Many merges in a row rest on one backup and the journal since. */
const MERGE_REST = 10 * 60_000;

export type Keeper = {
  start: () => Promise<void>;
  stop: () => void;
  /** Makes a backup now, after what was saved so far; one at a time. */
  backup: (reason: BackupReason) => Promise<Result<KeptBackup, ShellFailure>>;
  /** Whether a backup before `reason` is there or was made now. */
  before: (reason: BackupReason) => Promise<Result<null, ShellFailure>>;
  /** Writes to the journal what is not there yet. */
  flush: () => Promise<void>;
  quit: () => Promise<void>;
  /** The window is seen no more, and where the host cannot hold its closing it may not come back. */
  hidden: () => Promise<void>;
  refresh: () => Promise<void>;
};

/** Has everything that is saved kept outside the database: the journal at once, backups by the clock, the state. */
export function createKeeper({
  office,
  platform,
  maker,
  appVersion,
  onStatus,
  now = () => new Date(),
}: {
  office: Pick<Office, 'journal' | 'storage'>;
  platform: Platform;
  maker: BackupMaker;
  appVersion: string;
  onStatus: (status: Partial<KeepStatus>) => void;
  now?: () => Date;
}): Keeper {
  let recipients: string[] = [];
  /** The shell did not tell who is to open what is made from now on. */
  let isUntold = false;
  let promises: Kept['promises'] = { journal: false, backups: false, secondPlace: false };
  let backedUp: SavedMark | null = null;
  /** The journal holds no line of an earlier epoch that tells of somebody who was erased since. */
  let cleanFrom: number | null = null;
  let lastBackupAt: Moment | null = null;
  let triedAt = 0;
  let stopped = false;
  let queue: Promise<unknown> = Promise.resolve();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let stateTimer: ReturnType<typeof setTimeout> | undefined;

  const later = (work: () => void, ms: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (!stopped) work();
    }, ms);
    timers.add(timer);
    return timer;
  };

  const follower = journalFollower({
    office,
    append: (entries) => platform.appendJournal({ entries }),
    now,
    onFailure: (journal) => onStatus({ journal }),
    onSaved: () => {
      stateTimer ??= later(() => {
        stateTimer = undefined;
        // A database that was closed under the window says so wherever it is asked; the state stays as last told.
        void keepState().catch(() => undefined);
      }, STATE_EVERY);
    },
    onEverything: async () => {
      const { tombstones } = await office.journal.currentState();
      const isErasure = tombstones.some(
        ({ createdAt }) => String(createdAt) > (lastBackupAt ?? ''),
      );
      const made = await backup(isErasure ? 'after-erasure' : 'scheduled');
      return made.ok ? (made.value.mark ?? null) : null;
    },
  });

  async function keepState(): Promise<OfficeState> {
    const state: OfficeState = { appVersion, ...(await office.journal.currentState()) };
    await platform.keepState(state);
    return state;
  }

  /** Lines of an earlier epoch may tell of who was erased. What was saved since is written anew. */
  const forgetErased = async (mark: SavedMark, isAnybodyErased: boolean) => {
    if (cleanFrom === mark.epoch) return;
    if (isAnybodyErased) {
      if (!(await platform.forgetJournal()).ok) return;
      follower.goOnFrom(mark);
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

  const backup: Keeper['backup'] = (reason) => {
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

  const look = async (every = BACKUP_EVERY) => {
    const isDue = age() >= every && since(triedAt) >= TRY_AGAIN_AFTER;
    if (isDue && promises.backups && (await isDirty())) await backup('scheduled');
  };
  const lookAgain = () => {
    later(() => {
      void look()
        .catch(() => undefined)
        .then(lookAgain);
    }, LOOK_EVERY);
  };

  const lookForRoom = async () => {
    // One that fails is made up for by the next.
    await office.storage.look().catch(() => undefined);
    later(() => void lookForRoom(), ROOM_EVERY);
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

  /** What the present key does not open is no backup to whoever has its sheet: one is made at once. */
  const backupForKey = async ({ backups }: Kept) => {
    const opensWith = newestIn(backups)?.opensWith ?? 'key';
    if (opensWith === 'key' || isUntold || !promises.backups) return;
    backedUp = null;
    await backup('new-key');
  };

  const start = async (): Promise<void> => {
    const kept = await refresh();
    if (stopped) return;
    if (!kept) {
      // One file that is held for a moment must not leave a day's work unkept.
      later(() => void start().catch(() => undefined), START_AGAIN_AFTER);
      return;
    }
    const newest = newestIn(kept.backups);
    backedUp = newest?.mark ?? null;
    lastBackupAt = newest?.createdAt ?? null;
    const from = backedUp ?? (await office.journal.currentState()).mark;
    const isClean = !kept.state?.tombstones.length || (await isJournalFrom(from.epoch));
    if (stopped) return;
    cleanFrom = isClean ? from.epoch : null;
    onStatus({
      backup: null,
      lastBackupAt,
      isSafeMode: kept.recentCrashes >= SAFE_MODE_AFTER,
    });
    if (promises.journal) follower.start(from);
    void backupForKey(kept).catch(() => undefined);
    const isTold = kept.backups.every(({ opensWith }) => opensWith !== undefined);
    later(() => {
      const first = async () => {
        // Where there were many to try, it is known by now.
        const again = isTold ? null : await refresh();
        if (again) await backupForKey(again);
        if (promises.backups && (await isDirty())) await backup('scheduled');
        else await keepState();
      };
      void first().catch(() => undefined);
    }, FIRST_AFTER);
    lookAgain();
    void lookForRoom();
  };

  return {
    start,
    stop: () => {
      stopped = true;
      follower.stop();
      for (const timer of timers) clearTimeout(timer);
    },
    backup,
    before: async (reason) => {
      const isFresh =
        reason === 'before-merge' &&
        age() < MERGE_REST &&
        promises.journal &&
        (await follower.flush());
      if (isFresh || !(await isDirty())) return ok(null);
      const made = await backup(reason);
      return made.ok ? ok(null) : made;
    },
    flush: async () => {
      await follower.flush();
    },
    quit: async () => {
      await follower.flush();
      const finish = async () => {
        if (isUntold) await refresh();
        if (promises.backups && (await isDirty())) await backup('quit');
        else await keepState();
      };
      const patience = new Promise<void>((resolve) => setTimeout(resolve, QUIT_PATIENCE));
      await Promise.race([finish().catch(() => undefined), patience]);
    },
    hidden: () => look(HIDDEN_EVERY).catch(() => undefined),
    refresh: async () => {
      const kept = await refresh();
      if (kept) void backupForKey(kept).catch(() => undefined);
    },
  };
}

/** The newest of this office's own that can be trusted. */
function newestIn(backups: readonly KeptBackup[]): KeptBackup | undefined {
  return backups.find(({ suspicious, foreign }) => !suspicious && !foreign);
}
