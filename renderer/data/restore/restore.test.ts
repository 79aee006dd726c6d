import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { readBackup } from '#shared/backup/read-backup.ts';
import type { Backup } from '#shared/backup/backup-file.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { fail } from '#shared/lib/result.ts';
import { aPerson, aPhone, anEmail, anOrganisation } from '#renderer/testing/builders.ts';
import { addParts } from '#renderer/testing/add-parts.ts';
import { databaseOf, emptyOffice } from '#renderer/testing/empty-office.ts';
import { restoreInto } from '#renderer/testing/restore-into.ts';
import { createDatabase, DATABASE_NAME } from '../database.ts';
import { restoreBeside } from './restore.ts';
import { SCHEMA_VERSION } from '../migrations/migrations.ts';
import type { Office } from '../office.ts';

const edit = { name: 'editPerson', facts: { name: 'Aino' } } as const;
const importAct = { name: 'importContacts', facts: { file: 'l.csv' } } as const;
const receipt = {
  fileName: 'l.csv',
  sha256: '',
  source: '',
  counts: { read: 1, added: 1, skipped: 0 },
};
const calm = { onProgress: () => undefined, signal: new AbortController().signal };
const appVersion = '0.1.0';

/** An office that has seen a bit of everything: edits, the trash, an undone step, an undone import, a draft, a mapping. */
async function usedOffice(): Promise<Office> {
  const office = await emptyOffice();
  const [person, gone] = [aPerson(), aPerson()];
  await office.change(edit, async (write) => {
    await write.add('persons', person);
    await write.add('persons', gone);
    await write.add('contactPoints', anEmail({ ownerId: person.id }));
    await write.add('contactPoints', aPhone({ ownerId: person.id }));
    await write.update('settings', 'office', { phone: '0295 000 000' });
    const looks = { language: 'sv', theme: 'dark', personName: 'Aino Esimerkki' };
    const { id } = await office.preferences();
    await write.restoreAll([{ table: 'preferences', id, fields: looks }]);
  });
  await office.change(edit, (write) => write.delete('persons', gone.id));
  await office.importRows(importAct, receipt, { organisations: [anOrganisation()] }, calm);
  await office.undo();
  await office.drafts.put('note', { text: 'kesken' });
  await office.mappings.put({ signature: 's', fields: { a: 'email' }, usedAt: '' });
  return office;
}

async function backupOf(office: Office): Promise<Backup> {
  const bytes = await writeBackup({ ...(await office.backups.snapshot()), appVersion });
  const result = await readBackup(bytes, { schemaVersion: SCHEMA_VERSION });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

async function tablesOf(office: Office) {
  return (await office.backups.snapshot()).tables;
}

function spoilLast(
  { tables }: Backup,
  table: string,
  spoil: (entry: Backup['tables'][number]['records'][number]) => unknown,
) {
  const last = tables.find(({ name }) => name === table)?.records.at(-1);
  if (!last) throw new Error(`No ${table}`);
  spoil(last);
}

describe('restore', () => {
  it('makes another office the same, with its trash, its undo and its drafts', async () => {
    const from = await usedOffice();
    const to = await emptyOffice();
    await to.change(edit, (write) => write.add('persons', aPerson()));
    const steps: number[] = [];
    const result = await restoreInto(to, await backupOf(from), {
      appVersion,
      onProgress: (done, total) => steps.push(done / total),
    });
    expect(result.ok).toBe(true);
    expect(steps.at(-1)).toBe(1);
    expect(await tablesOf(to)).toEqual(await tablesOf(from));
    expect(await to.read.persons.count()).toBe(1);
    expect(await to.read.organisations.count()).toBe(0);
    expect((await to.settings()).phone).toBe('0295 000 000');
    expect(await to.preferences()).toMatchObject({ language: 'sv', theme: 'dark', personName: '' });
    expect(to.drafts.mayHave('note')).toBe(true);
    expect(await to.drafts.get('note')).toEqual({ text: 'kesken' });
    expect((await to.redo()).ok).toBe(true);
    expect(await to.read.organisations.count()).toBe(1);
    await to.undo();
    await to.undo();
    expect(await to.read.persons.count()).toBe(2);
  });

  it('writes only what is not so already', async () => {
    const office = await usedOffice();
    const before = await tablesOf(office);
    const backup = await backupOf(office);
    const [person] = await office.read.persons.toArray();
    await office.change(edit, async (write) => {
      await write.add('persons', aPerson());
      await write.update('persons', person?.id ?? '', { givenName: 'Eino' });
    });
    await office.drafts.put('note', { text: 'toisin' });
    const steps: [number, number][] = [];
    await restoreInto(office, backup, {
      appVersion,
      onProgress: (done, total) => steps.push([done, total]),
    });
    // The person as she was and the draft; all else was so, or goes.
    expect(steps.at(-1)).toEqual([2, 2]);
    expect(await tablesOf(office)).toEqual(before);
  });

  it('brings back rows whose places in a unique index were exchanged', async () => {
    const office = await usedOffice();
    const backup = await backupOf(office);
    const acts = backup.tables.find(({ name }) => name === 'acts')?.records ?? [];
    const [one, other] = acts.map(({ record }) => record);
    if (!one || !other) throw new Error('two acts');
    [one['seq'], other['seq']] = [other['seq'], one['seq']];
    expect((await restoreInto(office, backup, { appVersion })).ok).toBe(true);
    const tables = await tablesOf(office);
    expect(tables.find(({ name }) => name === 'acts')?.records).toEqual(acts);
  });

  it('keeps a way back', async () => {
    const office = await usedOffice();
    const before = await tablesOf(office);
    const result = await restoreInto(office, await backupOf(await emptyOffice()), {
      appVersion,
    });
    expect(await office.read.persons.count()).toBe(0);
    expect(await office.undoSteps()).toEqual({ undo: null, redo: null });
    const kept = await office.backups.kept();
    expect(kept.map(({ id }) => id)).toEqual(result.ok ? [result.value.keptId] : []);
    const bytes = (await office.backups.keptFile(kept[0]?.id ?? '')) ?? new Uint8Array(0);
    const read = await readBackup(bytes, { schemaVersion: SCHEMA_VERSION });
    if (!read.ok) throw new Error(read.failure.code);
    await restoreInto(office, read.value, { appVersion });
    expect(await tablesOf(office)).toEqual(before);
  });

  it('keeps the three newest states', async () => {
    const office = await emptyOffice();
    const empty = await backupOf(office);
    for (let round = 0; round < 5; round += 1) await restoreInto(office, empty, { appVersion });
    const kept = (await office.backups.kept()).map(({ id }) => id);
    expect(kept).toHaveLength(3);
    expect(kept).toEqual(kept.toSorted().reverse());
  });

  it('keeps the newest also where the clock was set back since the others', async () => {
    const office = await emptyOffice();
    const empty = await backupOf(office);
    for (let round = 0; round < 3; round += 1) await restoreInto(office, empty, { appVersion });
    const db = createDatabase({
      ...{ name: DATABASE_NAME, indexedDB: new IDBFactory(), IDBKeyRange, durability: 'strict' },
      ...databaseOf(office),
    });
    await db.open();
    const before = await db.safetyCopies.toArray();
    await db.safetyCopies.clear();
    await db.safetyCopies.bulkPut(
      before.map((copy) => ({ ...copy, id: `f${copy.id}`, createdAt: '2099-01-01T08:00:00.000Z' })),
    );
    db.close();
    const again = await restoreInto(office, empty, { appVersion });
    const [newest, ...older] = await office.backups.kept();
    expect(newest?.id).toBe(again.ok ? again.value.keptId : '');
    expect(older.map(({ id }) => id)).toEqual(
      before
        .toSorted((a, b) => (a.id < b.id ? 1 : -1))
        .slice(0, 2)
        .map(({ id }) => `f${id}`),
    );
  });

  it('changes nothing when it cannot be carried out to the end', async () => {
    const office = await usedOffice();
    const before = await tablesOf(office);
    const broken = await backupOf(await usedOffice());
    const acts = broken.tables.find(({ name }) => name === 'acts');
    // Two acts of one number: the database refuses the second, in the middle of the work.
    const [act] = acts?.records ?? [];
    if (act) acts?.records.push({ key: 'x', record: { ...act.record, id: 'x' } });
    await expect(restoreInto(office, broken, { appVersion })).rejects.toThrow();
    expect(await tablesOf(office)).toEqual(before);
    expect(await office.backups.kept()).toEqual([]);
  });

  it.each([
    ['an unknown table', (backup: Backup) => backup.tables.push({ name: 'secrets', records: [] })],
    [
      'a record under another key',
      (backup: Backup) => backup.tables[1]?.records.push({ key: 'x', record: { id: 'y' } }),
    ],
    [
      'a record without what every record carries',
      (backup: Backup) => backup.tables[1]?.records.push({ key: 'x', record: { id: 'x' } }),
    ],
    [
      'a record twice',
      (backup: Backup) => backup.tables[1]?.records.push(...(backup.tables[1]?.records ?? [])),
    ],
    [
      'an act whose number is a word',
      (backup: Backup) => spoilLast(backup, 'acts', (act) => (act.record['seq'] = 'zz')),
    ],
    [
      'an act whose number is no whole one',
      (backup: Backup) => spoilLast(backup, 'acts', (act) => (act.record['seq'] = 1.5)),
    ],
    [
      'a change after which no number is left',
      (backup: Backup) =>
        spoilLast(backup, 'changes', (change) => {
          change.key = change.record['seq'] = 2 ** 53;
        }),
    ],
    [
      'a record that the journal would not take',
      (backup: Backup) =>
        spoilLast(backup, 'persons', (person) => {
          person.key = person.record['id'] = 'a'.repeat(101);
        }),
    ],
  ])('refuses %s', async (_, spoil) => {
    const office = await usedOffice();
    const before = await tablesOf(office);
    const backup = await backupOf(office);
    spoil(backup);
    expect(await restoreInto(office, backup, { appVersion })).toMatchObject({
      failure: { code: 'damaged' },
    });
    expect(await tablesOf(office)).toEqual(before);
  });

  it('loses no edit that is made while the present state is being kept', async () => {
    const office = await emptyOffice();
    const backup = await backupOf(await usedOffice());
    const late = aPerson({ givenName: 'Viime' });
    const restoring = restoreInto(office, backup, { appVersion });
    await office.change(edit, (write) => write.add('persons', late));
    await restoring;
    const [kept] = await office.backups.kept();
    const bytes = (await office.backups.keptFile(kept?.id ?? '')) ?? new Uint8Array(0);
    const read = await readBackup(bytes, { schemaVersion: SCHEMA_VERSION });
    const keys = read.ok
      ? read.value.tables.find(({ name }) => name === 'persons')?.records.map(({ key }) => key)
      : [];
    expect(keys).toContain(late.id);
  });
});

it('leaves an import that is still running out of a backup', async () => {
  const office = await emptyOffice();
  let during: Promise<Awaited<ReturnType<typeof tablesOf>>> | undefined;
  await office.importRows(
    importAct,
    receipt,
    { persons: [aPerson()] },
    {
      signal: calm.signal,
      onProgress: () => (during ??= tablesOf(office)),
    },
  );
  const names = (await during)?.filter(({ records }) => records.length > 0).map(({ name }) => name);
  expect(names).toEqual(['settings']);
});

describe('beside an import that is still running', () => {
  async function begun() {
    const office = await emptyOffice();
    await office.change(edit, (write) => write.add('persons', aPerson()));
    return { office, backup: await backupOf(office) };
  }

  it('is refused, and neither is half done', async () => {
    const { office, backup } = await begun();
    async function* inTwoParts() {
      yield { persons: [aPerson()], done: 1 };
      expect(await restoreInto(office, backup, { appVersion })).toEqual(fail('import-running'));
      yield { persons: [aPerson()], done: 2 };
    }
    const parts = { total: 2, add: addParts(office, inTwoParts()) };
    expect(await office.importRows(importAct, receipt, parts, calm)).toMatchObject({ ok: true });
    expect(await office.read.persons.count()).toBe(3);
    expect(await restoreInto(office, backup, { appVersion })).toMatchObject({ ok: true });
    expect(await office.read.persons.count()).toBe(1);
  });

  it('takes out what it has written so far, where a crash has left it so', async () => {
    const { office, backup } = await begun();
    async function* cutOff() {
      yield { persons: [aPerson(), aPerson()], done: 2 };
      await expect.poll(() => writtenPersons(office)).toBe(3);
      await restoreBeside(databaseOf(office), backup, { appVersion });
      expect(await writtenPersons(office)).toBe(1);
    }
    const parts = { total: 2, add: addParts(office, cutOff()) };
    await expect(office.importRows(importAct, receipt, parts, calm)).rejects.toThrow('No receipt');
    expect(await writtenPersons(office)).toBe(1);
  });
});

/** The persons that lie in the database, shown or not. */
async function writtenPersons(office: Office): Promise<number> {
  const { name = DATABASE_NAME, indexedDB, IDBKeyRange: range } = databaseOf(office);
  if (!indexedDB || !range) throw new Error('no database of its own');
  const db = createDatabase({ name, indexedDB, IDBKeyRange: range, durability: 'relaxed' });
  await db.open();
  const count = await db.persons.count();
  db.close();
  return count;
}
