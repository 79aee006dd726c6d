import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import type { Backup } from '#shared/backup/backup-file.ts';
import { aPerson, anEmail, anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { restoreInto } from '#renderer/testing/restore-into.ts';
import type { Office, OfficeReader } from './office.ts';
import { openOfficeReader } from './office-reader.ts';

const edit = { name: 'editPerson', facts: { name: '' } } as const;
const importAct = { name: 'importContacts', facts: { file: 'l.csv' } } as const;
const receipt = {
  fileName: 'l.csv',
  sha256: '',
  source: '',
  counts: { read: 1, added: 1, skipped: 0 },
};
const calm = { onProgress: () => undefined, signal: new AbortController().signal };
const TABLES = ['persons', 'contactPoints', 'organisations'] as const;

const opened: { close: () => void }[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

/** An office and a reader of it over a connection of its own, as a worker has it. */
async function officeAndReader(): Promise<{ office: Office; reader: OfficeReader }> {
  const indexedDB = new IDBFactory();
  const office = await emptyOffice({ indexedDB });
  const reader = await openOfficeReader({ indexedDB, IDBKeyRange });
  if (!reader.ok) throw new Error(reader.failure.code);
  opened.push(office, reader.value);
  return { office, reader: reader.value };
}

it('is not there before the office is', async () => {
  expect(await openOfficeReader({ indexedDB: new IDBFactory(), IDBKeyRange })).toEqual({
    ok: false,
    failure: { code: 'office-not-there' },
  });
});

describe('OfficeReader.changesSince', () => {
  it('tells what an act added, changed and put into the trash, and nothing else', async () => {
    const { office, reader } = await officeAndReader();
    const [kept, changed, gone] = [aPerson(), aPerson(), aPerson()];
    await office.change(edit, async (write) => {
      for (const person of [kept, changed, gone]) await write.add('persons', person);
    });
    const { mark, rows } = await reader.load(TABLES);
    expect(rows.persons.map(({ id }) => id)).toEqual([kept.id, changed.id, gone.id]);
    const email = anEmail({ ownerId: changed.id });
    await office.change(edit, async (write) => {
      await write.update('persons', changed.id, { givenName: 'Eva' });
      await write.add('contactPoints', email);
      await write.delete('persons', gone.id);
    });
    const first = await reader.changesSince(mark, TABLES);
    expect(first.changed).toMatchObject({
      persons: { rows: [{ id: changed.id, givenName: 'Eva' }], gone: [gone.id] },
      contactPoints: { rows: [{ id: email.id }], gone: [] },
    });
    expect(await reader.changesSince(first.mark, TABLES)).toEqual({
      mark: first.mark,
      changed: {},
    });
    await office.undo();
    const { changed: undone } = await reader.changesSince(first.mark, TABLES);
    expect(undone).toMatchObject({ contactPoints: { rows: [], gone: [email.id] } });
    expect(undone !== 'everything' && undone.persons?.rows.map(({ id }) => id).toSorted()).toEqual([
      changed.id,
      gone.id,
    ]);
  });

  it('tells the rows of an import once it is whole, when it is undone, and when it is redone', async () => {
    const { office, reader } = await officeAndReader();
    const { mark } = await reader.load(TABLES);
    const organisation = anOrganisation();
    let during: unknown;
    await office.importRows(
      importAct,
      receipt,
      { organisations: [organisation] },
      {
        signal: calm.signal,
        onProgress: () => {
          during ??= reader.changesSince(mark, TABLES);
        },
      },
    );
    expect(await during).toEqual({ mark, changed: {} });
    const whole = await reader.changesSince(mark, TABLES);
    expect(whole.changed).toMatchObject({
      organisations: { rows: [{ id: organisation.id }], gone: [] },
    });
    await office.undo();
    const undone = await reader.changesSince(whole.mark, TABLES);
    expect(undone.changed).toEqual({ organisations: { rows: [], gone: [organisation.id] } });
    expect((await reader.load(TABLES)).rows.organisations).toEqual([]);
    await office.redo();
    expect((await reader.changesSince(undone.mark, TABLES)).changed).toMatchObject({
      organisations: { rows: [{ id: organisation.id }], gone: [] },
    });
  });

  it('says to read everything again after a large import', async () => {
    const { office, reader } = await officeAndReader();
    const { mark } = await reader.load(TABLES);
    const persons = Array.from({ length: 6000 }, () => aPerson());
    await office.importRows(importAct, receipt, { persons }, calm);
    expect((await reader.changesSince(mark, TABLES)).changed).toBe('everything');
  });

  it('says to read everything again after a restore, even one of as many acts', async () => {
    const { office, reader } = await officeAndReader();
    await office.change(edit, (write) => write.add('persons', aPerson()));
    const { mark } = await reader.load(TABLES);
    await restoreInto(office, await presentState(office), { appVersion: '' });
    const after = await reader.changesSince(mark, TABLES);
    expect(after.changed).toBe('everything');
    expect((await reader.changesSince(after.mark, TABLES)).changed).toEqual({});
  });
});

it('calls after an act, an import, its undo and a restore, and no more once it was ended', async () => {
  const { office, reader } = await officeAndReader();
  let told = false;
  const end = reader.onChange(() => (told = true));
  const expectCall = async () => {
    await expect.poll(() => told).toBe(true);
    told = false;
  };
  await expectCall();
  await office.change(edit, (write) => write.add('persons', aPerson()));
  await expectCall();
  await office.importRows(importAct, receipt, { persons: [aPerson()] }, calm);
  await expectCall();
  await office.undo();
  await expectCall();
  await restoreInto(office, await presentState(office), { appVersion: '' });
  await expectCall();
  end();
  told = false;
  await office.change(edit, (write) => write.add('persons', aPerson()));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toBe(false);
});

async function presentState(office: Office): Promise<Backup> {
  const { tables, schemaVersion, createdAt, deviceId } = await office.backups.snapshot();
  const about = { format: 'koord-backup', formatVersion: 1, appVersion: '' } as const;
  return {
    header: { ...about, schemaVersion, createdAt, deviceId, tables: {} },
    tables,
    files: [],
  };
}
