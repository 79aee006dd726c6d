import { ok, type Result } from '#shared/lib/result.ts';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import type { BackupReason, KeptBackup } from '#shared/safekeeping/safekeeping.ts';
import { backupClock, type KeeperParts } from './backup-clock.ts';
import { journalFollower } from './journal-follower.ts';

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
export function createKeeper({ now = () => new Date(), ...rest }: KeeperParts): Keeper {
  const { office, platform, onStatus } = rest;
  let stopped = false;
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
        void clock.keepState().catch(() => undefined);
      }, STATE_EVERY);
    },
    onEverything: async () => {
      const { tombstones } = await office.journal.currentState();
      const lastBackupAt = clock.lastBackupAt() ?? '';
      const isErasure = tombstones.some(({ createdAt }) => String(createdAt) > lastBackupAt);
      const made = await clock.backup(isErasure ? 'after-erasure' : 'scheduled');
      return made.ok ? (made.value.mark ?? null) : null;
    },
  });
  const clock = backupClock({ ...rest, now, onNewJournal: (from) => follower.goOnFrom(from) });

  const lookAgain = () => {
    later(() => {
      void clock
        .backupEvery(BACKUP_EVERY)
        .catch(() => undefined)
        .then(lookAgain);
    }, LOOK_EVERY);
  };

  const lookForRoom = async () => {
    // One that fails is made up for by the next.
    await office.storage.look().catch(() => undefined);
    later(() => void lookForRoom(), ROOM_EVERY);
  };

  const start = async (): Promise<void> => {
    const kept = await clock.refresh();
    if (stopped) return;
    if (!kept) {
      // One file that is held for a moment must not leave a day's work unkept.
      later(() => void start().catch(() => undefined), START_AGAIN_AFTER);
      return;
    }
    const from = await clock.begin(kept);
    if (stopped) return;
    onStatus({
      backup: null,
      lastBackupAt: clock.lastBackupAt(),
      isSafeMode: kept.recentCrashes >= SAFE_MODE_AFTER,
    });
    if (clock.promises().journal) follower.start(from);
    void clock.backupForKey(kept).catch(() => undefined);
    const isTold = kept.backups.every(({ opensWith }) => opensWith !== undefined);
    later(() => {
      const first = async () => {
        // Where there were many to try, it is known by now.
        const again = isTold ? null : await clock.refresh();
        if (again) await clock.backupForKey(again);
        await clock.backupOrState('scheduled');
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
    backup: clock.backup,
    before: async (reason) => {
      const isFresh =
        reason === 'before-merge' &&
        clock.age() < MERGE_REST &&
        clock.promises().journal &&
        (await follower.flush());
      if (isFresh || !(await clock.isDirty())) return ok(null);
      const made = await clock.backup(reason);
      return made.ok ? ok(null) : made;
    },
    flush: async () => {
      await follower.flush();
    },
    quit: async () => {
      await follower.flush();
      const patience = new Promise<void>((resolve) => setTimeout(resolve, QUIT_PATIENCE));
      await Promise.race([clock.backupOrState('quit').catch(() => undefined), patience]);
    },
    hidden: () => clock.backupEvery(HIDDEN_EVERY).catch(() => undefined),
    refresh: async () => {
      const kept = await clock.refresh();
      if (kept) void clock.backupForKey(kept).catch(() => undefined);
    },
  };
}
