import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { journalEntry, newBackup, safekeepingIn } from '../testing/safekeeping-in.ts';

/** A disk of its own, of 400 KiB; mounting one takes an administrator on Linux. */
let disk = '';
let mounted = false;
beforeAll(async () => {
  disk = await fs.mkdtemp(join(tmpdir(), 'small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'none', disk], { stdio: 'ignore' });
    mounted = true;
  } catch {
    // Not allowed here: the tests beside this one fill a disk that only says so.
  }
});
afterAll(async () => {
  if (mounted) execFileSync('umount', [disk]);
  await fs.rm(disk, { recursive: true });
});

it('a disk that is full loses nothing that was kept, and all is well when there is room', async ({
  skip,
}) => {
  if (!mounted) skip('a small disk cannot be mounted here');
  const statfs = (async () => ({ bavail: 1e9, bsize: 1 })) as unknown as typeof fs.statfs;
  // The disk is believed to have room, so that it fills in the middle of writing.
  const { calls, errors } = safekeepingIn(join(disk, 'kept'), { fs: { statfs } });
  const backup = (hour: number, size = 90_000) => {
    const made = newBackup(`2026-11-25T1${String(hour)}:00:00Z`);
    const bytes = new Uint8Array(size).fill(hour);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { bytes, about: { ...made.about, sha256 } };
  };
  const answers: string[] = [];
  for (const hour of [1, 2, 3, 4, 5, 6]) {
    const stored = await calls.storeBackup(backup(hour));
    answers.push(stored.ok ? 'ok' : stored.failure.code);
  }
  expect(answers).toEqual(['ok', 'ok', 'ok', 'ok', 'disk-full', 'disk-full']);
  const words = 'x'.repeat(3000);
  const acknowledged: number[] = [];
  let refused = 0;
  for (let seq = 1; seq <= 60; seq += 1) {
    const appended = await calls.appendJournal({ entries: [journalEntry(seq, words)] });
    if (appended.ok) acknowledged.push(seq);
    else refused += Number(appended.failure.code === 'disk-full');
  }
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(refused).toBe(60 - acknowledged.length);
  expect(refused).toBeGreaterThan(0);

  const read = await calls.readJournal();
  expect(read.ok && read.value.entries.map(({ mark }) => mark.seq)).toEqual(acknowledged);
  expect(read.ok && read.value.damaged).toBe(0);
  const kept = await calls.kept();
  const [first] = (kept.ok && kept.value.backups.toReversed()) || [];
  expect(kept.ok && kept.value.backups).toHaveLength(4);
  for (const { id, sha256 } of kept.ok ? kept.value.backups : []) {
    const bytes = await calls.readBackup({ id });
    const sum = bytes.ok && createHash('sha256').update(bytes.value.bytes).digest('hex');
    expect(sum).toBe(sha256);
  }
  const names = await fs.readdir(join(disk, 'kept', 'backups'));
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);

  await fs.rm(join(disk, 'kept', 'backups', `${first?.id ?? ''}.koordbak`));
  expect(await calls.storeBackup(backup(7, 40_000))).toMatchObject({ ok: true });
  expect(await calls.appendJournal({ entries: [journalEntry(100)] })).toMatchObject({ ok: true });
  expect(errors).toEqual([]);
});
