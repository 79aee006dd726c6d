import { keyName } from '#shared/backup/backup-lock.ts';
import { recipientOf } from '#shared/backup/encryption.ts';
import type { SafekeepingCalls } from '#shared/ipc/safekeeping-calls.ts';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import { fail, ok } from '#shared/lib/result.ts';
import type { JournalEntry } from '#shared/safekeeping/journal.ts';
import type { Kept, KeptBackup, OpensWith } from '#shared/safekeeping/safekeeping.ts';

/** What a fake machine keeps, open to a test: it may put things there, take them away, and have calls fail. */
export type MemorySafekeeping = {
  /** What `kept` answers, but for the backups, and the machine's key in the place of its public half. */
  kept: Omit<Kept, 'backups' | 'recipient'> & { identity: string | null };
  /** Keys that the machine had before, the latest first. */
  olderIdentities: string[];
  /** In the order they were stored; bytes as they were handed over. */
  backups: { about: KeptBackup; bytes: Uint8Array; keys?: readonly string[] | undefined }[];
  journal: JournalEntry[];
  damaged: number;
  /** What the next asking for a folder answers; null is as if she closed the dialog. */
  nextFolder: string | null;
  /** The failure that a call answers until it is taken away. */
  failures: Partial<Record<keyof SafekeepingCalls, ShellFailure['code']>>;
};

/** Keeps in memory what the shell keeps on the disk, without its rotation: nothing goes. */
export function memorySafekeeping(): { memory: MemorySafekeeping; calls: SafekeepingCalls } {
  const memory: MemorySafekeeping = {
    kept: {
      state: null,
      second: null,
      identity: null,
      isKeyUnreadable: false,
      secondRecipient: null,
      wrappedKey: null,
      wrapsOlderKey: false,
      sheetMadeAt: null,
      hasOlderSheet: false,
      freeBytes: 100 * 1024 ** 3,
      diskEncryption: 'on',
      recentCrashes: 0,
      promises: { journal: true, backups: true, secondPlace: true },
    },
    olderIdentities: [],
    backups: [],
    journal: [],
    damaged: 0,
    nextFolder: null,
    failures: {},
  };
  /** Does what is called unless the test wants it to fail. Values are copied, as on their way to a shell. */
  const calls = Object.entries(callsOn(memory)).map(([name, call]) => [
    name,
    async (options: never) => {
      const code = memory.failures[name as keyof SafekeepingCalls];
      return code === undefined ? structuredClone(await call(options)) : fail(code);
    },
  ]);
  return { memory, calls: Object.fromEntries(calls) as SafekeepingCalls };
}

function callsOn(memory: MemorySafekeeping): SafekeepingCalls {
  const find = (id: string) => memory.backups.find(({ about }) => about.id === id);
  return {
    ...keyCallsOn(memory),

    freeBytes: async () => ok(memory.kept.freeBytes),
    keepState: async (state) => {
      memory.kept.state = structuredClone(state);
      return ok(null);
    },
    appendJournal: async ({ entries }) => {
      memory.journal.push(...structuredClone(entries));
      return ok(null);
    },
    readJournal: async () => ok({ entries: memory.journal, damaged: memory.damaged }),
    storeBackup: async ({ bytes, about }) => {
      const stamp = `${about.createdAt.slice(0, 19).replaceAll(':', '-')}Z ${about.reason}`;
      const same = memory.backups.filter(({ about: { id } }) => id.startsWith(stamp)).length;
      const kept: KeptBackup = {
        createdAt: about.createdAt,
        reason: about.reason,
        sha256: about.sha256,
        counts: about.counts,
        mark: about.mark,
        schemaVersion: about.schemaVersion,
        id: same === 0 ? stamp : `${stamp} ${String(same + 1)}`,
        size: bytes.byteLength,
        pinned: false,
        places: memory.kept.second === null ? ['own'] : ['own', 'second'],
      };
      memory.backups.push({ about: kept, bytes: bytes.slice(), keys: about.keys });
      return ok(kept);
    },
    readBackup: async ({ id }) => {
      const found = find(id);
      return found === undefined ? fail('backup-missing') : ok({ bytes: found.bytes });
    },
    pinBackup: async ({ id, pinned }) => {
      const found = find(id);
      if (found === undefined) return fail('backup-missing');
      found.about = { ...found.about, pinned };
      return ok(null);
    },
    renewBackup: async ({ id, cleanedAt, bytes, about }) => {
      const found = find(id);
      if (found === undefined) return fail('backup-missing');
      found.about = { ...found.about, ...about, cleanedAt };
      if (bytes) found.bytes = bytes.slice();
      found.about.size = found.bytes.byteLength;
      return ok(null);
    },
    deleteBackup: async ({ id }) => {
      if (memory.backups.at(-1)?.about.id === id) return fail('call-refused');
      memory.backups = memory.backups.filter(({ about }) => about.id !== id);
      return ok(null);
    },
    forgetJournal: async () => {
      memory.journal = [];
      return ok(null);
    },
    chooseSecondPlace: async () => {
      if (memory.nextFolder === null) return ok(null);
      memory.kept.second = { shown: memory.nextFolder };
      return ok({ shown: memory.nextFolder });
    },
    forgetSecondPlace: async () => {
      memory.kept.second = null;
      return ok(null);
    },
  };
}

/** What depends on the keys: what is kept with what opens it, and the keys themselves. */
function keyCallsOn(
  memory: MemorySafekeeping,
): Pick<SafekeepingCalls, 'kept' | 'keptIdentities' | 'tryKey' | 'keepKeys'> {
  const nameOf = async (identity: string | null) =>
    keyName((await recipientOf(identity ?? '')) ?? '');
  const opensWith = async (keys: readonly string[] | undefined): Promise<OpensWith | undefined> => {
    if (keys === undefined) return undefined;
    if (keys.includes(await nameOf(memory.kept.identity))) return 'key';
    const older = await Promise.all(memory.olderIdentities.map(nameOf));
    return older.some((name) => keys.includes(name)) ? 'older-key' : 'nothing-kept';
  };
  return {
    kept: async () => {
      const backups = await Promise.all(
        memory.backups.map(async ({ about, keys }) => {
          const key = await opensWith(keys);
          return { ...about, ...(key && { opensWith: key }) };
        }),
      );
      const { identity, ...kept } = memory.kept;
      const recipient = identity === null ? null : await recipientOf(identity);
      return ok({ ...kept, recipient, backups: backups.toReversed() });
    },
    keptIdentities: async () =>
      ok([memory.kept.identity, ...memory.olderIdentities].flatMap((one) => one ?? [])),
    tryKey: async ({ identity }) => {
      const name = await nameOf(identity);
      const opened = await Promise.all(
        memory.backups.map(
          async ({ keys }) => (await opensWith(keys)) === 'nothing-kept' && keys?.includes(name),
        ),
      );
      return ok({ opens: opened.filter(Boolean).length });
    },
    keepKeys: async (keys) => {
      const { identity } = memory.kept;
      if (identity !== null && keys.identity !== undefined && keys.identity !== identity) {
        memory.olderIdentities.unshift(identity);
      }
      Object.assign(memory.kept, keys);
      return ok(null);
    },
  };
}
