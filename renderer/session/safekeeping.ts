import { create } from 'zustand';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import type { BackupReason, SavedMark } from '#shared/safekeeping/safekeeping.ts';

/** Why a backup was not made; `shell:failures.<code>` says it. */
export type KeepFailure = ShellFailure['code'];

/** Backups that no key of this machine opens: how many there are, and from when to when they were made. */
export type Locked = { count: number; first: Moment; last: Moment };

/** How the keeping of copies stands, for the line that says that all is saved. */
export type KeepStatus = {
  /** Why what was saved is not in the journal. */
  journal: KeepFailure | null;
  /** Why the last backup was not made. */
  backup: KeepFailure | null;
  /** The backups that no key of this machine opens. */
  locked: Locked | null;
  lastBackupAt: Moment | null;
  /** The program stopped with an error several times in a row, and is careful now. */
  isSafeMode: boolean;
};

const START: KeepStatus = {
  journal: null,
  backup: null,
  locked: null,
  lastBackupAt: null,
  isSafeMode: false,
};

export const useKeepStatus = create<KeepStatus>(() => START);

/** A backup of the shell's that she wants to restore; the dialog that looks into it takes the order. */
export const useRestoreOrder = create<{ order: { id: string; createdAt: Moment } | null }>(() => ({
  order: null,
}));

/** A backup of the shell's that she wants to compare with what there is now; the view of differences takes the order. */
export const useComparisonOrder = create<{ order: { id: string; createdAt: Moment } | null }>(
  () => ({ order: null }),
);

/**
 * What was done last without being an act of its own in the log (a restore, an import that she had taken back), how the
 * office stood after it, and what takes it back: Ctrl+Z means it while it is the last thing done.
 */
export const useLastStep = create<{ last: { mark: SavedMark; takeBack: () => void } | null }>(
  () => ({ last: null }),
);

/** What the keeper does for others; nothing, where there is none (in most tests, at the welcome). */
type Keeping = {
  /** Before what changes much at once. False: no backup could be made, and she does not go on without. */
  before: (reason: BackupReason) => Promise<boolean>;
  /** The window is closing. */
  quit: () => Promise<void>;
  /** The keys were changed: what comes next is encrypted for the new ones. */
  refresh: () => Promise<void>;
  now: () => Promise<KeepFailure | null>;
  /** Writes to the journal what is not there yet. */
  flush: () => Promise<void>;
};

let keeping: Keeping | null = null;

/** Says who keeps copies; returns what ends it. */
export function beKeeper(keeper: Keeping): () => void {
  keeping = keeper;
  return () => {
    if (keeping !== keeper) return;
    keeping = null;
    useKeepStatus.setState(START);
  };
}

/** Whether an act that she has asked for waits for the backup before it. */
export const useWaitingAct = create<{ waits: boolean }>(() => ({ waits: false }));

/**
 * Makes a backup before a dangerous act. Returns whether to go on: never with what is asked while another one waits for
 * its backup, such as the second press of a double click.
 */
export async function backupBefore(reason: BackupReason): Promise<boolean> {
  if (!keeping) return true;
  if (useWaitingAct.getState().waits) return false;
  useWaitingAct.setState({ waits: true });
  try {
    return await keeping.before(reason);
  } finally {
    useWaitingAct.setState({ waits: false });
  }
}

export async function keepBeforeQuit(): Promise<void> {
  await keeping?.quit();
}

/** A backup because she asks for one; what it failed with, or null. */
export async function backupNow(): Promise<KeepFailure | null> {
  return (await keeping?.now()) ?? null;
}

/** Tries again to write to the journal what is not there yet. */
export async function flushJournal(): Promise<void> {
  await keeping?.flush();
}

export async function refreshKeys(): Promise<void> {
  await keeping?.refresh();
}
