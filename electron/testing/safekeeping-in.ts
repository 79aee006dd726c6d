import { createHash } from 'node:crypto';
import { keyName } from '#shared/backup/backup-lock.ts';
import type { JournalEntry } from '#shared/safekeeping/journal.ts';
import type { KeptBackup, NewBackup } from '#shared/safekeeping/safekeeping.ts';
import { thisMachine, type Machine } from '../safekeeping/machine.ts';
import { openSafekeeping, type Safekeeping } from '../safekeeping/open-safekeeping.ts';

export type SafekeepingForTest = Safekeeping & {
  errors: unknown[];
  /** The clock; a test may turn it. */
  clock: { now: Date };
};

/** Opens the keeping in a folder of a test: nothing rotates and there is no second place unless it says so. */
export function safekeepingIn(
  folder: string,
  options: {
    fs?: Partial<Machine['fs']>;
    second?: Parameters<typeof openSafekeeping>[0]['second'];
    rotate?: (now: Date, backups: KeptBackup[]) => string[];
  } = {},
): SafekeepingForTest {
  const errors: unknown[] = [];
  const clock = { now: new Date('2026-11-25T08:00:00Z') };
  const opened = openSafekeeping({
    folder,
    machine: {
      ...thisMachine,
      fs: { ...thisMachine.fs, ...options.fs },
      now: () => clock.now,
      wait: () => Promise.resolve(),
    },
    recentCrashes: () => 0,
    diskEncryption: () => Promise.resolve('on'),
    second: options.second ?? null,
    rotate: options.rotate ?? (() => []),
    onError: (what, error) => errors.push([what, error]),
  });
  return { ...opened, errors, clock };
}

/** A backup as the window hands it over, with so many people in it, after act `seq`. */
export function newBackup(
  createdAt: string,
  people = 100,
  text = createdAt,
  seq = people,
): { bytes: Uint8Array; about: NewBackup } {
  const bytes = new TextEncoder().encode(`age-encryption.org/v1 ${text} ${String(people)}`);
  return {
    bytes,
    about: {
      createdAt,
      reason: 'scheduled',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      counts: { people },
      mark: { epoch: 1, seq },
      schemaVersion: 12,
      appVersion: '1.2.3',
      keys: [keyName('age1nobody')],
    },
  };
}

/** An entry of the journal after act `seq`. */
export function journalEntry(seq: number, words = 'Aino Esimerkki'): JournalEntry {
  return {
    at: '2026-11-25T08:00:00.000Z',
    mark: { epoch: 1, seq },
    schemaVersion: 12,
    rows: [{ t: 'people', k: `p${String(seq)}`, v: { words } }],
  };
}
