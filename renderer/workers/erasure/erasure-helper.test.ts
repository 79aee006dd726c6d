import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { newKey } from '#shared/backup/encryption.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import type { BackupKeys } from '#renderer/data/restore/recover-backup.ts';
import { toBase64 } from '#shared/lib/base64.ts';
import { SCHEMA_VERSION } from '#renderer/data/migrations/migrations.ts';
import type { Office } from '#renderer/data/office.ts';
import { aPerson, anEmail } from '#renderer/testing/builders.ts';
import { databaseOf, emptyOffice } from '#renderer/testing/empty-office.ts';
import { restoreInto } from '#renderer/testing/restore-into.ts';
import { inProcessWorkers } from '../in-process-workers.ts';

const appVersion = '0.1.0';
const her = aPerson({ givenName: 'Iida', familyName: 'Unohtuva', formerNames: ['Ennen'] });
const him = aPerson({ givenName: 'Otso', familyName: 'Jäävä' });
const NAMING = strToU8('Paikalla: Iida Ennen.');
const KEPT = strToU8('Lausunnon antoi Iida Unohtuva.');
const OTHERS = strToU8('Paikalla: Otso Jäävä.');
const UNREAD = strToU8('%PDF-1.7');
const TEMPLATE = strToU8('To: iida@x.invalid\n\nHei');

async function officeWithFiles() {
  const office = await emptyOffice();
  const attach = async (bytes: Uint8Array, fileName: string, id = fileName) => {
    await office.files.keep(bytes);
    await office.change({ name: 'addAttachment', facts: { name: fileName } }, (write) =>
      write.add('attachments', {
        id,
        ownerKind: 'engagement',
        ownerId: 'visit',
        fileName,
        mediaType: 'text/plain',
        size: bytes.length,
        sha256: office.files.nameOf(bytes),
      }),
    );
  };
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    await write.add('persons', her);
    await write.add('persons', him);
    await write.add('contactPoints', anEmail({ ownerId: her.id, value: 'iida@x.invalid' }));
    await write.add('templates', { name: 'x', fileName: 'pohja.eml', content: toBase64(TEMPLATE) });
  });
  await attach(NAMING, 'muistio.txt');
  await attach(NAMING, 'sama.txt');
  await attach(KEPT, 'lausunto.txt');
  await attach(OTHERS, 'muut.txt');
  await attach(UNREAD, 'kuvat.pdf');
  await attach(strToU8('%PDF-1.4'), 'Unohtuva_Iida-CV.pdf');
  await office.change({ name: 'deleteAttachment', facts: { name: 'sama.txt' } }, (write) =>
    write.delete('attachments', 'sama.txt'),
  );
  return { office, ...inProcessWorkers(databaseOf(office)) };
}

const nameOf = (office: Office, bytes: Uint8Array) => office.files.nameOf(bytes);

async function backupOf(office: Office, keys?: { recipient: string }) {
  const { backupMakerOf } = inProcessWorkers(databaseOf(office));
  const order = keys ? { recipients: [keys.recipient] } : ({ plain: true } as const);
  return (await backupMakerOf(office.reader).make({ appVersion, ...order })).bytes;
}

async function read(bytes: Uint8Array, identity?: string) {
  const secrets = identity === undefined ? {} : { secrets: { identities: [identity] } };
  const result = await readBackup(bytes, { schemaVersion: SCHEMA_VERSION, ...secrets });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

it('finds the kept files that name her, as she is and was called, and says which it could not read', async () => {
  const { office, erasureHelper } = await officeWithFiles();
  const { naming, unread } = await erasureHelper.findFiles([her.id, him.id]);
  const hers = naming.filter(({ names }) => names.includes(her.id));
  expect(hers.map(({ places }) => places.map(({ fileName }) => fileName).sort()).sort()).toEqual([
    ['Unohtuva_Iida-CV.pdf'],
    ['lausunto.txt'],
    ['muistio.txt', 'sama.txt'],
    ['pohja.eml'],
  ]);
  const twice = hers.find(({ sha256 }) => sha256 === nameOf(office, NAMING));
  expect(twice?.places.find(({ fileName }) => fileName === 'sama.txt')).toMatchObject({
    table: 'attachments',
    isInTrash: true,
    owner: { kind: 'engagement', id: 'visit' },
  });
  expect(naming.filter(({ names }) => names.includes(him.id))).toMatchObject([
    { sha256: nameOf(office, OTHERS), names: [him.id] },
  ]);
  expect(unread.map(({ places }) => places[0]?.fileName)).toEqual(['kuvat.pdf']);
});

it('deletes some with her, everywhere and for good, and keeps others on a ground', async () => {
  const { office } = await officeWithFiles();
  const older = await read(await backupOf(office));
  const goneFiles = [nameOf(office, NAMING), nameOf(office, TEMPLATE)];
  const keptFiles = [{ sha256: nameOf(office, KEPT), ground: 'Diaarioitu lausunto' }];
  await office.erasePerson(her.id, { reason: 'pyyntö', keptIn: [], goneFiles, keptFiles });

  const isGone = async () => {
    expect(await office.files.get(nameOf(office, NAMING))).toBeUndefined();
    expect(await office.read.templates.count()).toBe(0);
    const all = JSON.stringify((await office.backups.snapshot()).tables);
    for (const trace of ['muistio.txt', 'sama.txt', toBase64(TEMPLATE)]) {
      expect(all).not.toContain(trace);
    }
    expect(await office.files.get(nameOf(office, KEPT))).toEqual(KEPT);
    expect(await office.files.get(nameOf(office, OTHERS))).toEqual(OTHERS);
  };
  await isGone();
  expect(await office.read.tombstones.toArray()).toMatchObject([{ goneFiles, keptFiles }]);
  expect(await restoreInto(office, older, { appVersion })).toMatchObject({ ok: true });
  await isGone();
});

it('writes an older backup again without her and her files, and with all the rest', async () => {
  const { office, erasureHelper } = await officeWithFiles();
  const key = await newKey();
  const keys: BackupKeys = { kept: { identities: [key.identity], wrappedKey: null }, typed: '' };
  const bytes = await backupOf(office, key);
  const before = await read(bytes, key.identity);
  const goneFiles = [nameOf(office, NAMING)];
  await office.erasePerson(her.id, { reason: 'pyyntö', keptIn: [], goneFiles });
  const tombstones = await office.read.tombstones.toArray();
  const order = { keys, recipients: [key.recipient], tombstones };

  const cleaned = await erasureHelper.cleanBackup({ ...order, bytes });
  if (!cleaned.ok || cleaned.value.outcome !== 'cleaned') throw new Error('not cleaned');
  const after = await read(cleaned.value.bytes, key.identity);
  const text = JSON.stringify(after.tables);
  for (const trace of ['iida@x.invalid', 'Iida Unohtuva', 'muistio.txt', her.id]) {
    expect(JSON.stringify(before.tables)).toContain(trace === 'Iida Unohtuva' ? 'Iida' : trace);
    expect(text).not.toContain(trace);
  }
  expect(text).toContain(him.id);
  expect(after.header).toMatchObject({
    createdAt: before.header.createdAt,
    mark: before.header.mark,
  });
  expect(after.files.map(({ sha256 }) => sha256)).toEqual(
    before.files.map(({ sha256 }) => sha256).filter((name) => !goneFiles.includes(name)),
  );
  expect(cleaned.value.about.counts['persons']).toBe(1);

  const again = await erasureHelper.cleanBackup({ ...order, bytes: cleaned.value.bytes });
  expect(again).toEqual({ ok: true, value: { outcome: 'untouched' } });
  const strange = { ...keys, kept: { ...keys.kept, identities: [(await newKey()).identity] } };
  expect(await erasureHelper.cleanBackup({ ...order, bytes, keys: strange })).toMatchObject({
    failure: { code: 'wrong-key-or-damaged-head' },
  });
});

it('finds her in files that wait to be read too, and lets go of those that go', async () => {
  const { office, erasureHelper } = await officeWithFiles();
  const waits = strToU8('Yhteyshenkilö: Iida Unohtuva, iida@x.invalid');
  const closed = strToU8('%PDF-1.5');
  for (const bytes of [waits, closed]) await office.files.keep(bytes);
  const file = (fileName: string, bytes: Uint8Array) => ({
    fileName,
    sha256: nameOf(office, bytes),
  });
  const left = [file('vastaus.docx', waits), file('toinen.pdf', closed)];
  await office.drafts.put('replies:new', { files: left });
  const { naming, unread } = await erasureHelper.findFiles([her.id]);
  const found = naming.find(({ sha256 }) => sha256 === left[0]?.sha256);
  expect(found?.places).toMatchObject([{ table: 'drafts', fileName: 'vastaus.docx' }]);
  expect(unread.map(({ places }) => places[0]?.fileName).sort()).toEqual([
    'kuvat.pdf',
    'toinen.pdf',
  ]);
  const goneFiles = [nameOf(office, waits)];
  await office.erasePerson(her.id, { reason: 'pyyntö', keptIn: [], goneFiles });
  expect(await office.drafts.get('replies:new')).toEqual({ files: [left[1]] });
  expect(await office.files.has(nameOf(office, waits))).toBe(false);
});
