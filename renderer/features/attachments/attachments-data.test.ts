import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { readBackup } from '#shared/backup/read-backup.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { FILE_PIECE } from '#shared/backup/backup-file.ts';
import { addAttachments, deleteAttachment } from './attachments-data.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { restoreInto } from '#renderer/testing/restore-into.ts';
import { SCHEMA_VERSION } from '#renderer/data/migrations/migrations.ts';
import type { Office } from '#renderer/data/office.ts';

const appVersion = '0.1.0';
const report = new TextEncoder().encode('%PDF-1.7 raportti');

const file = (bytes: Uint8Array, name = 'raportti.pdf') => ({
  name,
  size: bytes.length,
  read: () => Promise.resolve(bytes),
});
const owner = (ownerId: string) => ({ ownerKind: 'engagement', ownerId }) as const;
const namesOf = async (office: Office) =>
  (await office.backups.snapshot()).files?.list.map(({ sha256 }) => sha256);

async function backupFileOf(office: Office): Promise<Uint8Array> {
  return await writeBackup({ ...(await office.backups.snapshot()), appVersion });
}

async function read(bytes: Uint8Array) {
  const result = await readBackup(bytes, { schemaVersion: SCHEMA_VERSION });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe('kept files', () => {
  it('are kept once, whatever number of records they belong to', async () => {
    const office = await emptyOffice();
    await addAttachments(office, owner('a'), [file(report)]);
    await addAttachments(office, owner('b'), [file(report, 'sama.pdf')]);
    const again = await addAttachments(office, owner('a'), [file(report)]);
    expect(again).toMatchObject({ actId: null, value: { there: [file(report).name] } });
    expect(await office.read.attachments.toArray()).toMatchObject([
      { ownerId: 'a', mediaType: 'application/pdf', size: report.length },
      { ownerId: 'b', fileName: 'sama.pdf' },
    ]);
    expect(await office.files.total()).toBe(report.length);
    expect(await namesOf(office)).toEqual([office.files.nameOf(report)]);
  });

  it('go through a backup into another office, in pieces, and are checked', async () => {
    const from = await emptyOffice();
    const long = Uint8Array.from({ length: FILE_PIECE + 7 }, (_, index) => (index * 7919) >> 3);
    await addAttachments(from, owner('a'), [file(long, 'pitkä.bin')]);
    await addAttachments(from, owner('a'), [file(report)]);
    const backup = await read(await backupFileOf(from));
    expect(backup.header.tables['files']).toBe(3);
    const to = await emptyOffice();
    expect(await restoreInto(to, backup, { appVersion })).toMatchObject({ ok: true });
    // By their sums: to compare millions of bytes one by one takes a minute.
    for (const one of [long, report]) {
      const kept = await to.files.get(to.files.nameOf(one));
      expect(kept && to.files.nameOf(kept)).toBe(to.files.nameOf(one));
    }
    expect(await namesOf(to)).toEqual(await namesOf(from));
  });

  it('stay for the state that a restore replaced, though they are not in it', async () => {
    const office = await emptyOffice();
    await addAttachments(office, owner('a'), [file(report)]);
    const empty = await read(await backupFileOf(await emptyOffice()));
    const restored = await restoreInto(office, empty, { appVersion });
    expect(await office.read.attachments.count()).toBe(0);
    await office.purge({ olderThan: new Date(0).toISOString() });
    const kept = await office.backups.keptFile(restored.ok ? restored.value.keptId : '');
    const before = await read(kept ?? new Uint8Array());
    expect(before.files).toEqual([]);
    await restoreInto(office, before, { appVersion });
    expect(await office.files.get(office.files.nameOf(report))).toEqual(report);
  });

  it('go with a purge once nothing names them, and not before', async () => {
    const clock = { day: '2026-01-01' };
    const office = await emptyOffice({
      indexedDB: new IDBFactory(),
      now: () => new Date(`${clock.day}T08:00:00Z`),
    });
    await addAttachments(office, owner('a'), [file(report)]);
    const [attachment] = await office.read.attachments.toArray();
    if (!attachment) throw new Error('not added');
    clock.day = '2026-03-01';
    await deleteAttachment(office, attachment);
    await office.purge({ olderThan: '2026-02-28T00:00:00.000Z' });
    expect(await office.files.get(attachment.sha256)).toEqual(report);
    await office.undo();
    expect(await office.read.attachments.count()).toBe(1);
    await office.redo();
    await office.purge({ olderThan: '2026-04-01T00:00:00.000Z' });
    expect(await office.files.get(attachment.sha256)).toBeUndefined();
  });
});

it('refuses a file that is too large or cannot be read, whose name holds an identity code, and one for which there is no room', async () => {
  const office = await emptyOffice();
  const folder = { name: 'kansio', size: 4096, read: () => Promise.resolve(null) };
  expect(await addAttachments(office, owner('a'), [folder])).toMatchObject({
    value: { notKept: [{ failure: { code: 'unreadable' } }] },
  });
  const named = { ...folder, name: `${'a'.repeat(300)}131052-308Tlausunto.pdf` };
  expect(await addAttachments(office, owner('a'), [named])).toMatchObject({
    value: { notKept: [{ failure: { code: 'identity-code' } }] },
  });
  const huge = { name: 'e', size: 26 * 1024 ** 2, read: () => Promise.reject(new Error('read')) };
  expect(await addAttachments(office, owner('a'), [huge])).toMatchObject({
    value: { notKept: [{ failure: { code: 'too-large', facts: { megabytes: 25 } } }] },
  });
  await office.change({ name: 'addAttachment', facts: { name: '' } }, (write) =>
    write.add('attachments', {
      ...owner('a'),
      fileName: 'muut',
      mediaType: 'application/zip',
      size: 150 * 1024 ** 2,
      sha256: '0'.repeat(64),
    }),
  );
  expect(await addAttachments(office, owner('a'), [file(report)])).toMatchObject({
    value: { notKept: [{ failure: { code: 'no-room' } }] },
  });
});

it('refuses a program, whatever it is called, and a file that breaks off; a picture is kept', async () => {
  const office = await emptyOffice();
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  for (const program of [file(bytes('MZ\u0090\0\u0003\0\0\0')), file(report, 'asennus.exe')]) {
    expect(await addAttachments(office, owner('a'), [program])).toMatchObject({
      value: { notKept: [{ failure: { code: 'program' } }] },
    });
  }
  const cut = file(bytes('PK\u0003\u0004word/document.xml'), 'muistio.docx');
  expect(await addAttachments(office, owner('a'), [cut])).toMatchObject({
    value: { notKept: [{ failure: { code: 'damaged' } }] },
  });
  const picture = file(bytes('\u0089PNG\r\n\u001a\n'), 'kuva.png');
  expect(await addAttachments(office, owner('a'), [picture])).toMatchObject({
    value: { notKept: [], kept: [{ fileName: 'kuva.png' }] },
  });
  expect(await office.files.total()).toBe(8);
});
