import { expect, it, vi } from 'vitest';
import { fail, ok } from '#shared/lib/result.ts';
import { fakePlatform } from '#renderer/platform/fake-platform.ts';
import type { BackupOpener, OpenedBackup } from '#renderer/workers/open-backup/backup-opener.ts';
import { readKept, type ReadFailure } from './read-kept.ts';

/** Reads the newest of three kept backups, which fails so; returns the tries in their order and what came of it. */
async function readNewest(
  code: ReadFailure['code'],
  { typed = '', journalEnd = 9, damaged = 0 } = {},
) {
  const platform = fakePlatform();
  platform.readBackup = ({ id }) => Promise.resolve(ok({ bytes: new TextEncoder().encode(id) }));
  const entry = { at: '2026-11-28T08:00:00.000Z', schemaVersion: 5, rows: [] };
  platform.readJournal = () =>
    Promise.resolve(ok({ entries: [{ ...entry, mark: { epoch: 2, seq: journalEnd } }], damaged }));
  const tried: string[] = [];
  const open = vi.fn<BackupOpener['open']>(({ bytes }) => {
    const id = new TextDecoder().decode(bytes);
    tried.push(id);
    const opened = { unreached: 0 } as OpenedBackup;
    return Promise.resolve(id === 'oldest' ? ok(opened) : fail(code as 'damaged'));
  });
  const keys = { kept: { identities: ['AGE-SECRET-KEY-1'], wrappedKey: null }, typed };
  const source = {
    kind: 'kept',
    id: 'newest',
    withJournal: true,
    mark: { epoch: 2, seq: 9 },
    before: ['older', 'oldest'],
  } as const;
  const read = await readKept(platform, { open, cleanCopy: vi.fn() }, source, keys);
  return { tried, unreached: read.ok ? read.value.unreached : null };
}

it('goes back to an earlier backup where the newest is spoilt', async () => {
  const back = { tried: ['newest', 'older', 'oldest'], unreached: 0 };
  for (const code of ['damaged', 'truncated', 'damaged-or-cut-off', 'not-a-backup'] as const) {
    expect(await readNewest(code, { typed: 'salalause' })).toEqual(back);
  }
  // The machine's own key: what does not open with it has a damaged head.
  expect(await readNewest('wrong-key-or-damaged-head')).toEqual(back);
});

it('says so where the spoilt one held more than the journal leads to', async () => {
  expect(await readNewest('damaged', { journalEnd: 8 })).toMatchObject({ unreached: 1 });
});

it('says so where lines of the journal could not be read', async () => {
  expect(await readNewest('damaged', { damaged: 3 })).toMatchObject({ unreached: 3 });
});

it('stays with the newest where it may be whole', async () => {
  const stays = { tried: ['newest'], unreached: null };
  for (const code of ['newer', 'encrypted', 'cancelled'] as const) {
    expect(await readNewest(code)).toEqual(stays);
  }
  // An old passphrase would open an old backup, after seconds for each.
  expect(await readNewest('wrong-key-or-damaged-head', { typed: 'vanha salalause' })).toEqual(
    stays,
  );
});
