import { afterEach, expect, it, vi } from 'vitest';
import { newKey } from '#shared/backup/encryption.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import { SCHEMA_VERSION } from '#renderer/data/migrations/migrations.ts';
import type { Office } from '#renderer/data/office.ts';
import { diskIsFull } from '#renderer/platform/disk-is-full.ts';
import { fakePlatform } from '#renderer/platform/fake-platform.ts';
import { attachFile } from '#renderer/testing/attach-file.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { inProcessWorkers } from '#renderer/workers/in-process-workers.ts';
import { createKeeper, type Keeper } from './keeper.ts';

let keeper: Keeper | null = null;
afterEach(() => {
  keeper?.stop();
});

async function desk({ freeBytes = 1e9 } = {}) {
  const platform = fakePlatform();
  platform.memory.kept.freeBytes = freeBytes;
  const office = await emptyOffice({ isDiskFull: () => diskIsFull(platform) });
  const key = await newKey();
  platform.memory.kept.identity = key.identity;
  const status = vi.fn();
  keeper = createKeeper({
    office,
    platform,
    maker: inProcessWorkers().backupMakerOf(office.reader),
    appVersion: '1.2.3',
    onStatus: status,
  });
  await keeper.start();
  return { office, platform, keeper, key, status };
}

const add = (office: Office, id: string) =>
  office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
    write.add('persons', { ...aPerson(), id }),
  );

it('writes each act with its rows, and drafts, to the journal, and goes on after a failure', async () => {
  const { office, platform, keeper, status } = await desk();
  await add(office, 'aino');
  await office.drafts.put('note', 'kesken');
  await keeper.flush();
  const rows = platform.memory.journal.flatMap((entry) => entry.rows);
  expect(rows.map(({ t, k }) => `${t} ${String(k)}`)).toEqual(
    expect.arrayContaining(['persons aino', 'drafts note']),
  );
  expect(rows.filter(({ t }) => t === 'acts' || t === 'changes')).toHaveLength(2);
  expect(platform.memory.journal.at(-1)?.mark).toEqual({ epoch: 0, seq: 1 });

  platform.memory.failures.appendJournal = 'disk-full';
  await add(office, 'eino');
  await keeper.flush();
  expect(status).toHaveBeenLastCalledWith({ journal: 'disk-full' });
  delete platform.memory.failures.appendJournal;
  await office.drafts.forget('note');
  await keeper.flush();
  expect(status).toHaveBeenLastCalledWith({ journal: null });
  const last = platform.memory.journal.at(-1);
  expect(last?.mark.seq).toBe(2);
  expect(last?.rows).toEqual(expect.arrayContaining([{ t: 'drafts', k: 'note', v: null }]));
});

it('makes an encrypted backup at quit where something changed since the last, and tells where the data stand', async () => {
  const { office, platform, keeper, key } = await desk();
  await add(office, 'aino');
  await keeper.quit();
  await keeper.quit();
  const [backup, ...more] = platform.memory.backups;
  expect(more).toEqual([]);
  expect(backup?.about).toMatchObject({ reason: 'quit', mark: { epoch: 0, seq: 1 } });
  expect(backup?.about.counts).toMatchObject({ persons: 1, organisations: 0 });
  expect(platform.memory.kept.state).toMatchObject({
    appVersion: '1.2.3',
    counts: { persons: 1 },
    mark: { seq: 1 },
  });
  const read = await readBackup(backup?.bytes ?? new Uint8Array(), {
    schemaVersion: SCHEMA_VERSION,
    secrets: { identities: [key.identity] },
  });
  expect(read.ok && read.value.header).toMatchObject({ mark: { epoch: 0, seq: 1 } });
});

it('makes a backup once the window is hidden, but not each time', async () => {
  const { office, platform, keeper } = await desk();
  await add(office, 'aino');
  await keeper.hidden();
  await add(office, 'eino');
  await keeper.hidden();
  expect(platform.memory.backups).toHaveLength(1);
});

it('makes a backup at once of an import, and none but that before a merge', async () => {
  const { office, platform, keeper } = await desk();
  await office.importRows(
    { name: 'importContacts', facts: { file: 'lista.csv' } },
    {
      fileName: 'lista.csv',
      sha256: '',
      source: '',
      counts: { read: 1, added: 1, skipped: 0 },
    },
    { persons: [{ ...aPerson(), id: 'aino' }] },
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  await keeper.flush();
  expect(platform.memory.backups.map(({ about }) => about.reason)).toEqual(['scheduled']);
  await add(office, 'eino');
  expect(await keeper.before('before-merge')).toMatchObject({ ok: true });
  expect(platform.memory.backups).toHaveLength(1);
  platform.memory.failures.storeBackup = 'disk-full';
  expect(await keeper.before('before-import')).toMatchObject({
    ok: false,
    failure: { code: 'disk-full' },
  });
});

it('makes a backup at once of an attached file, and writes to the journal what is saved meanwhile', async () => {
  const { office, platform, keeper } = await desk();
  const { appendJournal } = platform;
  platform.appendJournal = async (order) => {
    platform.appendJournal = appendJournal;
    await add(office, 'meanwhile');
    return await appendJournal(order);
  };
  await attachFile(office);
  await keeper.flush();
  await keeper.flush();
  expect(platform.memory.backups.map(({ about }) => about.counts?.['attachments'])).toEqual([1]);
  const rows = platform.memory.journal.flatMap((entry) => entry.rows);
  expect(rows.map(({ k }) => k)).toContain('meanwhile');
});

it('makes a backup before a merge where the journal does not hold what came since the last', async () => {
  const { office, platform, keeper } = await desk();
  await add(office, 'aino');
  await keeper.backup('asked');
  platform.memory.failures.appendJournal = 'unexpected';
  await add(office, 'eino');
  expect(await keeper.before('before-merge')).toMatchObject({ ok: true });
  expect(platform.memory.backups.map(({ about }) => about.reason)).toEqual([
    'asked',
    'before-merge',
  ]);
});

it('goes on with backups and the journal where the clock is set back', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-06-01T09:00:00Z') });
  try {
    const { office, platform, keeper } = await desk();
    await add(office, 'aino');
    await office.drafts.put('note', 'kesken');
    await keeper.flush();
    await keeper.backup('asked');

    // The newest backup is half a year ahead now: it tells nothing of how long ago it was made.
    vi.setSystemTime(new Date('2026-11-27T09:00:00Z'));
    await office.drafts.put('other', 'myös kesken');
    await add(office, 'eino');
    const written = () => platform.memory.journal.flatMap(({ rows }) => rows.map(({ k }) => k));
    await expect.poll(written, { timeout: 5000 }).toContain('other');
    await keeper.hidden();
    await add(office, 'impi');
    expect(await keeper.before('before-merge')).toMatchObject({ ok: true });
    const reasons = platform.memory.backups.map(({ about }) => about.reason);
    expect(reasons).toEqual(['asked', 'scheduled']);
  } finally {
    vi.useRealTimers();
  }
});

it('leaves no line of the journal and no older name after an erasure', async () => {
  const { office, platform, keeper } = await desk();
  await add(office, 'aino');
  await keeper.quit();
  await add(office, 'eino');
  await keeper.flush();
  await office.erasePerson('aino', { reason: 'pyyntö', keptIn: [] });
  await keeper.flush();
  await keeper.flush();
  expect(platform.memory.backups.map(({ about }) => about.reason)).toEqual([
    'quit',
    'after-erasure',
  ]);
  expect(JSON.stringify(platform.memory.journal)).not.toContain('aino');
  expect(platform.memory.kept.state?.tombstones).toMatchObject([{ personId: 'aino' }]);
});

it('stops the saving while the disk has hardly any room, before the database breaks off', async () => {
  const { office } = await desk({ freeBytes: 1000 });
  await expect.poll(() => office.storage.stopped()).toBe('no-room');
  await expect(add(office, 'aino')).rejects.toThrow('Nothing is saved');
  expect(await office.read.persons.count()).toBe(0);
});

it('makes a backup at once where the newest opens with another key than that of now, and tells which do not open', async () => {
  const { office, platform, keeper: first, key, status } = await desk();
  await add(office, 'aino');
  await first.backup('asked');
  first.stop();
  const asked = platform.memory.backups.at(-1)?.about.createdAt;
  expect(status).not.toHaveBeenCalledWith({ locked: expect.anything() as unknown });

  // The key was lost between two starts, and another one made.
  const next = await newKey();
  platform.memory.kept.identity = next.identity;
  const again = createKeeper({
    office,
    platform,
    maker: inProcessWorkers().backupMakerOf(office.reader),
    appVersion: '1.2.3',
    onStatus: status,
  });
  keeper = again;
  await again.start();
  expect(status).toHaveBeenCalledWith({ locked: { count: 1, first: asked, last: asked } });
  await vi.waitFor(() => expect(platform.memory.backups).toHaveLength(2), { timeout: 30_000 });
  const made = platform.memory.backups.at(-1);
  expect(made?.about.reason).toBe('new-key');
  const secrets = { identities: [next.identity] };
  const read = await readBackup(made?.bytes ?? new Uint8Array(), {
    schemaVersion: SCHEMA_VERSION,
    secrets,
  });
  expect(read.ok).toBe(true);

  // The key of the sheet is typed: what comes next opens with it, the newest at once.
  await platform.keepKeys({ identity: key.identity });
  await again.refresh();
  await vi.waitFor(() => expect(platform.memory.backups).toHaveLength(3), { timeout: 30_000 });
  expect(status).toHaveBeenCalledWith({ locked: null });
  await again.refresh();
  await add(office, 'eino');
  await again.backup('asked');
  expect(platform.memory.backups.map(({ about }) => about.reason)).toEqual([
    'asked',
    'new-key',
    'new-key',
    'asked',
  ]);
});

it('leaves keys alone while the disk does not give the key: what was told of it before goes on', async () => {
  const { office, platform, keeper, key, status } = await desk();
  await add(office, 'aino');
  await keeper.backup('asked');
  Object.assign(platform.memory.kept, { identity: null, isKeyUnreadable: true });
  status.mockClear();
  await keeper.refresh();
  expect(status).not.toHaveBeenCalledWith({ locked: expect.anything() as unknown });
  await add(office, 'eino');
  await keeper.backup('asked');
  const bytes = platform.memory.backups.at(-1)?.bytes ?? new Uint8Array();
  const secrets = { identities: [key.identity] };
  expect((await readBackup(bytes, { schemaVersion: SCHEMA_VERSION, secrets })).ok).toBe(true);
  expect(platform.memory.backups).toHaveLength(2);
});
