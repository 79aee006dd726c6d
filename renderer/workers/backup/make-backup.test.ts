import { expect, it } from 'vitest';
import { newKey } from '#shared/backup/encryption.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import { SCHEMA_VERSION } from '#renderer/data/migrations/migrations.ts';
import { readAsItIs } from '#renderer/data/start/inspect-database.ts';
import { databaseOf, emptyOffice } from '#renderer/testing/empty-office.ts';
import { createBackupMaker } from './backup-maker.ts';
import { backupHandlers } from './make-backup.ts';
import { inProcessPort } from '../serve-calls.ts';

it('keeps a file as it is, whatever the records that name it say of its size', async () => {
  const office = await emptyOffice();
  const content = new Uint8Array([1, 2, 3]);
  await office.files.keep(content);
  const sha256 = office.files.nameOf(content);
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    for (const size of [3, 4_000_000]) {
      await write.add('attachments', {
        ownerKind: 'engagement',
        ownerId: 'visit',
        fileName: 'muistio.pdf',
        mediaType: 'application/pdf',
        sha256,
        size,
      });
    }
  });
  const { identity, recipient } = await newKey();
  const maker = createBackupMaker(() =>
    inProcessPort(() => backupHandlers((work) => readAsItIs(databaseOf(office), work))),
  );
  const { bytes } = await maker.make({ recipients: [recipient], appVersion: '1' });
  const read = await readBackup(bytes, {
    schemaVersion: SCHEMA_VERSION,
    secrets: { identities: [identity] },
  });
  if (!read.ok) throw new Error(read.failure.code);
  expect(read.value.files).toEqual([{ sha256, pieces: [content] }]);
});
