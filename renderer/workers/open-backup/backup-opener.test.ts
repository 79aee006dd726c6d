import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { encryptFor, newKey } from '#shared/backup/encryption.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { SCHEMA_VERSION } from '#renderer/data/migrations/migrations.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { databaseOf, emptyOffice } from '#renderer/testing/empty-office.ts';
import { restoreInto } from '#renderer/testing/restore-into.ts';
import { inProcessWorkers } from '../in-process-workers.ts';

const FIXTURES = join(import.meta.dirname, '../../data/migrations/fixtures');
const fixture = (version: number) =>
  new Uint8Array(readFileSync(join(FIXTURES, `${String(version).padStart(4, '0')}.koordbak`)));
const noKeys = { kept: { identities: [], wrappedKey: null }, typed: '' };

it('opens a backup of the oldest schema in the shape of now, which restores as one read directly', async () => {
  const bytes = fixture(1);
  const [one, other] = [await emptyOffice(), await emptyOffice()];
  const { backupOpener } = inProcessWorkers(databaseOf(one));
  const opened = await backupOpener.open({ bytes, keys: noKeys });
  if (!opened.ok) throw new Error(opened.failure.code);
  expect(opened.value.header.schemaVersion).toBe(SCHEMA_VERSION);
  const direct = await readBackup(bytes, { schemaVersion: SCHEMA_VERSION });
  if (!direct.ok) throw new Error(direct.failure.code);
  const appVersion = '0.1.0';
  expect((await one.backups.restore(opened.value.restore, { appVersion })).ok).toBe(true);
  expect((await restoreInto(other, direct.value, { appVersion })).ok).toBe(true);
  expect((await one.backups.snapshot()).tables).toEqual((await other.backups.snapshot()).tables);
});

it('tells of a locked backup and how far it is, restores it with its files, and is stopped', async () => {
  const { identity, recipient } = await newKey();
  const content = new Uint8Array([1, 2, 3]);
  const office = await emptyOffice();
  const sha256 = office.files.nameOf(content);
  const from = await emptyOffice();
  const attachment = {
    ownerKind: 'engagement' as const,
    ownerId: 'visit',
    fileName: 'muistio.pdf',
    mediaType: 'application/pdf',
  };
  await from.files.keep(content);
  await from.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    for (let count = 0; count < 2500; count += 1) await write.add('persons', aPerson());
    await write.add('attachments', { ...attachment, sha256, size: content.length });
    await write.add('attachments', { ...attachment, sha256: 'elsewhere', size: 1 });
  });
  const snapshot = await from.backups.snapshot();
  const packed = await writeBackup({ ...snapshot, appVersion: '1' });
  const bytes = await encryptFor(packed, [recipient]);
  const keys = { kept: { identities: [identity], wrappedKey: null }, typed: '' };
  const { backupOpener } = inProcessWorkers(databaseOf(office));
  const read: [number, number][] = [];
  const opened = await backupOpener.open(
    { bytes, keys },
    { onProgress: (done, total) => read.push([done, total]) },
  );
  if (!opened.ok) throw new Error(opened.failure.code);
  expect(opened.value).toMatchObject({
    counts: { persons: 2500 },
    acts: 1,
    filesElsewhere: ['elsewhere'],
  });
  expect(read.at(-1)?.[0]).toBe(read.at(-1)?.[1]);
  expect(read.at(-1)?.[0]).toBeGreaterThan(2500);

  const written: number[] = [];
  const restored = await office.backups.restore(opened.value.restore, {
    appVersion: '1',
    onProgress: (done, total) => written.push(done / total),
  });
  opened.value.close();
  expect(restored.ok).toBe(true);
  expect(written.at(-1)).toBe(1);
  expect((await office.backups.snapshot()).tables).toEqual(snapshot.tables);
  expect(await office.files.get(sha256)).toEqual(content);

  const lockedOut = await backupOpener.open({ bytes, keys: noKeys });
  expect(lockedOut).toMatchObject({ failure: { code: 'wrong-key-or-damaged-head' } });
  const stopped = new AbortController();
  const waiting = backupOpener.open({ bytes, keys }, { signal: stopped.signal });
  stopped.abort();
  expect(await waiting).toMatchObject({ failure: { code: 'cancelled' } });
});
