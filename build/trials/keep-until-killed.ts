import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { thisMachine } from '#electron/safekeeping/machine.ts';
import { openSafekeeping } from '#electron/safekeeping/open-safekeeping.ts';

/**
 * A program to be killed: `node --import tsx keep-until-killed.ts FOLDER FIRST [early]` appends to the journal without end,
 * with a backup at every twentieth entry, and says on its output each number that it was answered for. With `early` it
 * says so before the answer: the planted hole that the trial must find.
 */
const [folder = '', first = '1', early] = process.argv.slice(2);

const { calls } = openSafekeeping({
  folder,
  machine: thisMachine,
  recentCrashes: () => 0,
  diskEncryption: () => Promise.resolve('unknown'),
  second: null,
  // Two hundred kills must not fill the disk.
  rotate: (_now, backups) => backups.slice(20).map(({ id }) => id),
  onError: (what, error) => {
    console.error(what, error);
    process.exit(1);
  },
});

/** Written at once: what a killed program had still in a buffer nobody was told. */
const tell = (what: string) => writeSync(1, `${what}\n`);
const noise = 'x'.repeat(3000);

for (let seq = Number(first); ; seq += 1) {
  const entry = {
    at: new Date().toISOString(),
    mark: { epoch: 1, seq },
    schemaVersion: 1,
    rows: [{ t: 'people', k: `p${String(seq)}`, v: { noise } }],
  };
  if (early === 'early') {
    tell(`entry ${String(seq)}`);
    await thisMachine.wait(100);
  }
  const appended = await calls.appendJournal({ entries: [entry] });
  if (!appended.ok) throw new Error(appended.failure.code);
  if (early !== 'early') tell(`entry ${String(seq)}`);
  if (seq % 20 !== 0) continue;

  const bytes = new TextEncoder().encode(`backup ${String(seq)} ${noise.repeat(200)}`);
  const stored = await calls.storeBackup({
    bytes,
    about: {
      createdAt: new Date().toISOString(),
      reason: 'scheduled',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      counts: { people: seq },
      mark: { epoch: 1, seq },
      schemaVersion: 1,
      appVersion: '1',
    },
  });
  if (!stored.ok) throw new Error(stored.failure.code);
  tell(`backup ${stored.value.id}`);
}
