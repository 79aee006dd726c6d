import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { encryptFor, newKey } from '#shared/backup/encryption.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { SCHEMA_VERSION } from '#renderer/data/migrations/migrations.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { inProcessWorkers } from './in-process-workers.ts';

const FIXTURES = join(import.meta.dirname, '../data/migrations/fixtures');
const fixture = (version: number) =>
  new Uint8Array(readFileSync(join(FIXTURES, `${String(version).padStart(4, '0')}.koordbak`)));
const noKeys = { kept: { identity: null, wrappedKey: null }, typed: '' };
const { backupOpener } = inProcessWorkers();

it('opens a backup of the oldest schema in the shape of now, which restores as one read directly', async () => {
  const bytes = fixture(1);
  const opened = await backupOpener.open({ bytes, keys: noKeys });
  if (!opened.ok) throw new Error(opened.failure.code);
  expect(opened.value.backup.header.schemaVersion).toBe(SCHEMA_VERSION);
  const direct = await readBackup(bytes, { schemaVersion: SCHEMA_VERSION });
  if (!direct.ok) throw new Error(direct.failure.code);
  const [one, other] = [await emptyOffice(), await emptyOffice()];
  const appVersion = '0.1.0';
  expect((await one.backups.restore(opened.value.backup, { appVersion })).ok).toBe(true);
  expect((await other.backups.restore(direct.value, { appVersion })).ok).toBe(true);
  expect((await one.backups.snapshot()).tables).toEqual((await other.backups.snapshot()).tables);
});

it('hands over every record and piece of a locked backup, tells how far it is, and is stopped', async () => {
  const { identity, recipient } = await newKey();
  const content = new Uint8Array([1, 2, 3]);
  const tasks = Array.from({ length: 4500 }, (_, index) => ({
    key: `t${String(index).padStart(5, '0')}`,
    record: { id: `t${String(index).padStart(5, '0')}`, title: 'Soita' },
  }));
  const office = await emptyOffice();
  const sha256 = office.files.nameOf(content);
  const packed = await writeBackup({
    schemaVersion: SCHEMA_VERSION,
    appVersion: '1',
    createdAt: '2026-11-25T08:32:00.000Z',
    deviceId: '',
    tables: [{ name: 'tasks', records: tasks }],
    files: { list: [{ sha256, size: 3 }], read: () => Promise.resolve(content) },
  });
  const bytes = await encryptFor(packed, [recipient]);
  const keys = { kept: { identity, wrappedKey: null }, typed: '' };
  const steps: [number, number][] = [];
  const opened = await backupOpener.open(
    { bytes, keys },
    { onProgress: (done, total) => steps.push([done, total]) },
  );
  expect(opened.ok && opened.value.backup.tables).toEqual([{ name: 'tasks', records: tasks }]);
  expect(opened.ok && opened.value.backup.files).toEqual([{ sha256, pieces: [content] }]);
  expect(steps.at(-1)).toEqual([4501, 4501]);

  const lockedOut = await backupOpener.open({ bytes, keys: noKeys });
  expect(lockedOut).toMatchObject({ failure: { code: 'wrong-key-or-damaged-head' } });
  const stopped = new AbortController();
  const waiting = backupOpener.open({ bytes, keys }, { signal: stopped.signal });
  stopped.abort();
  expect(await waiting).toMatchObject({ failure: { code: 'cancelled' } });
});
