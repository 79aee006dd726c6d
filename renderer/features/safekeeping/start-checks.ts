import { newKey } from '#shared/backup/encryption.ts';
import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import type { BackupReason, Kept } from '#shared/safekeeping/safekeeping.ts';
import { isNearlyFull } from '#shared/safekeeping/room.ts';
import { type StartVerdict, startVerdict } from '#shared/safekeeping/start-verdict.ts';
import { SCHEMA_VERSION } from '#renderer/data/migrations/migrations.ts';
import type { Office, OpenFailure, RestoreFailure } from '#renderer/data/office.ts';
import type { TypedKey } from '#shared/backup/typed-key.ts';
import type { DatabaseSummary } from '#renderer/data/start/inspect-database.ts';
import type { Platform } from '#renderer/platform/platform.ts';
import type { BackupMaker } from '#renderer/workers/backup/backup-maker.ts';
import type { OpenedBackup } from '#renderer/workers/open-backup/backup-opener.ts';
import { keepTypedKey } from './keep-typed-key.ts';

/** Milliseconds. */
const WAITS = [100, 250, 500];

/** What was found at the start, before anything was written. */
export type StartLook = {
  verdict: StartVerdict;
  /** Null where the shell keeps nothing or did not answer. */
  kept: Kept | null;
  found: DatabaseSummary;
  appVersion: string;
};

/** The start's questions to the machine; from outside, so that each way can be tried. */
export type StartChecks = {
  look: () => Promise<Result<StartLook, OpenFailure>>;
  /** Before a newer program or schema touches the data. */
  protect: (look: StartLook) => Promise<Result<null, ShellFailure>>;
  /**
   * Goes on with what is there after a loss: it may be older than an erasure, and than what is kept. The shell is told at
   * once, so that the next start does not find the same loss again.
   */
  goOnAnyway: (look: StartLook, office: Office) => Promise<void>;
  /** The office is open: it has a key from now on, the one that she typed where that brought its data back. */
  settle: (look: StartLook, typedKey: TypedKey | null) => Promise<void>;
};

export function startChecks(
  platform: Platform,
  maker: BackupMaker,
  inspect: () => Promise<Result<DatabaseSummary, OpenFailure>>,
): StartChecks {
  return {
    look: async () => {
      const [kept, info] = await Promise.all([keptNow(platform), platform.appInfo()]);
      const found = await inspect();
      if (!found.ok) {
        // A database that the disk gives no room to work in does not say why it does not open.
        const isFull = kept.ok && isNearlyFull(kept.value.freeBytes);
        return found.failure.code === 'database-unavailable' && isFull
          ? fail('storage-full')
          : found;
      }
      const appVersion = info.ok ? info.value.version : '';
      const program = { schemaVersion: SCHEMA_VERSION, appVersion };
      const database = found.value.schemaVersion === 0 ? 'missing' : found.value;
      const state = kept.ok ? lastKnown(kept.value, appVersion) : null;
      const verdict = startVerdict(state, database, program);
      // Nobody knows whether it is the first start or all is lost.
      if (verdict === 'first' && !kept.ok && kept.failure.code !== 'host-gone') {
        return fail('database-unavailable', { detail: kept.failure.code });
      }
      return ok({ verdict, kept: kept.ok ? kept.value : null, found: found.value, appVersion });
    },
    protect: async ({ kept, found, appVersion }) => {
      if (!kept?.promises.backups) return fail('host-gone');
      const recipients = await recipientsOf(platform, kept);
      if (!recipients.ok) return recipients;
      const reason: BackupReason =
        found.schemaVersion < SCHEMA_VERSION ? 'before-migration' : 'before-upgrade';
      try {
        const { bytes, about } = await maker.make({ recipients: recipients.value, appVersion });
        const stored = await platform.storeBackup({ bytes, about: { ...about, reason } });
        return stored.ok ? ok(null) : stored;
      } catch {
        return fail('unexpected');
      }
    },
    goOnAnyway: async (look, office) => {
      await office.journal.beginAbove(highestEpoch(look));
      await office.eraseAgain(tombstonesIn(look.kept));
      const state = { appVersion: look.appVersion, ...(await office.journal.currentState()) };
      await platform.keepState(state);
    },
    settle: async ({ kept }, typedKey) => {
      if (!kept?.promises.backups) return;
      if (typedKey && (await keepTypedKey(platform, typedKey)).ok) return;
      await recipientsOf(platform, kept);
    },
  };
}

/** A file may be held for a moment, as by a virus scanner. */
async function keptNow(platform: Pick<Platform, 'kept'>): ReturnType<Platform['kept']> {
  for (const wait of WAITS) {
    const kept = await platform.kept();
    const isHeld = kept.ok ? kept.value.isKeyUnreadable : kept.failure.code !== 'host-gone';
    if (!isHeld) return kept;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return await platform.kept();
}

/** Who can open a backup; the office's key is made where there is none. */
async function recipientsOf(
  platform: Pick<Platform, 'keepKeys'>,
  kept: Kept,
): Promise<Result<string[], ShellFailure>> {
  const second = kept.secondRecipient === null ? [] : [kept.secondRecipient];
  if (kept.recipient !== null) return ok([kept.recipient, ...second]);
  const { identity, recipient } = await newKey();
  const made = await platform.keepKeys({ identity });
  if (!made.ok) return made;
  kept.recipient = recipient;
  return ok([recipient, ...second]);
}

/** How the office stood: as the shell was told; where that is gone, as in the newest backup that was made here. */
export function lastKnown(
  { state, backups }: Pick<Kept, 'state' | 'backups'>,
  appVersion: string,
): Parameters<typeof startVerdict>[0] {
  if (state !== null) return state;
  // In a second place may lie those of another office.
  const newest = backups.find(({ places, suspicious }) => !suspicious && places.includes('own'));
  const { mark, counts, schemaVersion } = newest ?? {};
  return mark && counts && schemaVersion !== undefined
    ? { appVersion, mark, counts, schemaVersion }
    : null;
}

/** The highest epoch that anything kept tells of: what is saved from now on must lie above it. */
function highestEpoch({ kept, found }: StartLook): number {
  const marks = [found.mark, kept?.state?.mark, ...(kept?.backups.map(({ mark }) => mark) ?? [])];
  return Math.max(...marks.map((mark) => mark?.epoch ?? 0));
}

/** Who was erased, as the shell was told. */
function tombstonesIn(kept: Kept | null): Tombstone[] {
  return (kept?.state?.tombstones ?? []) as unknown as Tombstone[];
}

/** Puts what was read into an office that is open, erases again whom the state names, and looks whether all is there. */
export async function restoreAll(
  office: Office,
  { kept, appVersion, ...look }: StartLook,
  opened: OpenedBackup,
  onProgress: (done: number, total: number) => void,
): Promise<Result<null, RestoreFailure>> {
  const restored = await office.backups.restore(opened.restore, {
    appVersion,
    tombstones: tombstonesIn(kept),
    // In the same write: where it does not succeed, the next start finds the loss as it was.
    aboveEpoch: highestEpoch({ kept, appVersion, ...look }),
    onProgress,
  });
  if (!restored.ok) return restored;
  const { mark } = await office.journal.currentState();
  return opened.acts > 0 && mark.seq === 0 ? fail('damaged') : ok(null);
}
