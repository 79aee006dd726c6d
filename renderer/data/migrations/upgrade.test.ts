import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { Backup } from '#shared/backup/backup-file.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { restoreInto } from '#renderer/testing/restore-into.ts';
import { DATABASE_NAME } from '../database.ts';
import { stampOf } from '#shared/records/stamp.ts';
import { contacts } from './0001-contacts.ts';
import { migrations } from './migrations.ts';

const at = '2026-01-07T07:00:00.000Z';
const base = { createdAt: at, updatedAt: at, rev: 1 };

/** An office as the first version of the program left it. */
const OLD = {
  organisations: [
    {
      ...base,
      id: 'om',
      name: { fi: 'Oikeusministeriö' },
      abbr: 'OM',
      kind: 'ministry',
      country: 'FI',
    },
    { ...base, id: 'ry', name: { fi: 'Turvasatama ry' }, kind: 'ngo', country: 'FI' },
  ],
  persons: [{ ...base, id: 'aino', givenName: 'Aino', familyName: 'Mäki' }],
  positions: [
    {
      ...base,
      id: 'post',
      personId: 'aino',
      organisationId: 'om',
      title: { fi: 'neuvos' },
      unit: 'Kriminaalipolitiikan osasto',
      primary: true,
    },
  ],
  settings: [{ ...base, id: 'office', language: 'sv', theme: 'dark', unit: {}, email: '' }],
  acts: [
    { id: 'first', seq: 1, at, name: 'restoreFromBin', facts: { name: 'OM' }, kind: 'act' },
    { id: 'act', seq: 2, at, name: 'editOrganisation', facts: { name: 'OM' }, kind: 'act' },
  ],
  changes: [
    {
      ...{ seq: 1, actId: 'first', at, deviceId: 'd', schemaVersion: 1 },
      ...{
        table: 'settings',
        recordId: 'office',
        op: 'update',
        fields: { language: ['fi', 'sv'] },
      },
    },
    {
      ...{ seq: 2, actId: 'first', at, deviceId: 'd', schemaVersion: 1 },
      ...{ table: 'tags', recordId: 'tag', op: 'remove', fields: { deletedAt: [null, at] } },
    },
    {
      seq: 3,
      actId: 'act',
      at,
      deviceId: 'd',
      table: 'organisations',
      recordId: 'om',
      op: 'update',
      fields: { abbr: [null, 'OM'], country: ['SE', 'FI'] },
      schemaVersion: 1,
    },
  ],
  drafts: [
    {
      key: 'organisation:om',
      savedAt: at,
      value: { abbr: 'OMI', notes: 'kesken', contactPoints: [] },
    },
    {
      key: 'person:aino',
      savedAt: at,
      value: {
        positions: [{ key: 'post', unit: 'Osasto' }],
        contactPoints: [{ key: 'puhelin', value: '09 000' }],
        provenance: { source: 'Kirje', purpose: '' },
      },
    },
  ],
};

async function expectUpgraded(office: Awaited<ReturnType<typeof emptyOffice>>): Promise<void> {
  expect((await office.read.organisations.get('om'))?.abbr).toEqual({ fi: 'OM' });
  expect(await office.read.organisations.get('ry')).not.toHaveProperty('abbr');
  expect(await office.read.positions.get('post')).toMatchObject({
    unit: { fi: 'Kriminaalipolitiikan osasto' },
    title: { fi: 'neuvos' },
  });
  expect(await office.drafts.get('organisation:om')).toEqual({
    abbr: { fi: 'OMI', sv: '', en: '' },
    languages: [],
    formerNames: '',
    domains: '',
    verifiedOn: '',
    provenance: { source: '', purpose: '', kind: '', obtainedOn: '' },
    notes: 'kesken',
    contactPoints: [],
  });
  expect(await office.drafts.get('person:aino')).toMatchObject({
    formerNames: '',
    positions: [{ key: 'post', unit: { fi: 'Osasto', sv: '', en: '' }, from: '', to: '' }],
    contactPoints: [{ key: 'puhelin', value: '09 000', doNotUse: false, positionKey: null }],
    provenance: { source: 'Kirje', purpose: '', kind: '', obtainedOn: '' },
    privacy: { legalBasis: '', nonDisclosure: false },
  });
  expect(await office.preferences()).toMatchObject({ language: 'sv', theme: 'dark' });
  expect(await office.settings()).not.toHaveProperty('language');
  const { tables } = await office.backups.snapshot();
  const rowsOf = (name: string) =>
    tables.find((table) => table.name === name)?.records.map(({ record }) => record) ?? [];
  const { id } = rowsOf('preferences')[0] ?? {};
  const stamps = [1, 2].map((seq) => stampOf(seq, 0, String(id)));
  expect(
    rowsOf('acts')
      .map(({ stamp, deviceId, name }) => [stamp, deviceId, name])
      .sort(),
  ).toEqual([
    [stamps[0], id, 'restoreFromTrash'],
    [stamps[1], id, 'editOrganisation'],
  ]);
  expect(rowsOf('changes')).toMatchObject([
    { stamp: stamps[0], table: 'preferences', recordId: id, op: 'update' },
    { stamp: stamps[0], table: 'tags', op: 'delete' },
    { stamp: stamps[1], table: 'organisations', op: 'update' },
  ]);
  for (const line of rowsOf('changes')) expect(line).not.toHaveProperty('deviceId');
  expect((await office.undo()).ok).toBe(true);
  expect(await office.read.organisations.get('om')).not.toHaveProperty('abbr');
  expect((await office.redo()).ok).toBe(true);
  expect((await office.read.organisations.get('om'))?.abbr).toEqual({ fi: 'OM' });
}

it('opens a database of the first version with everything in it, and undo still works over it', async () => {
  const indexedDB = new IDBFactory();
  const old = new Dexie(DATABASE_NAME, { indexedDB, IDBKeyRange });
  old.version(contacts.version).stores(contacts.stores);
  await old.open();
  for (const [table, rows] of Object.entries(OLD)) await old.table(table).bulkAdd(rows);
  old.close();
  await expectUpgraded(await emptyOffice({ indexedDB }));
});

it('restores a backup of the first version through the same migrations', async () => {
  const office = await emptyOffice();
  const tables = Object.entries(OLD).map(([name, rows]) => ({
    name,
    records: rows.map((record) => ({
      key:
        'key' in record
          ? record.key
          : name === 'changes' && 'seq' in record
            ? Number(record.seq)
            : String('id' in record && record.id),
      record: structuredClone<Record<string, unknown>>(record),
    })),
  }));
  const backup: Backup = {
    header: {
      format: 'koord-backup',
      formatVersion: 1,
      schemaVersion: 1,
      appVersion: '0.1.0',
      createdAt: at,
      deviceId: 'd',
      tables: {},
    },
    tables,
    files: [],
  };
  expect((await restoreInto(office, backup, { appVersion: '0.2.0' })).ok).toBe(true);
  await expectUpgraded(office);
});

it('gives the name of who does a task its new place: in the task, in what undo brings back, in what was being written', async () => {
  const indexedDB = new IDBFactory();
  const old = new Dexie(DATABASE_NAME, { indexedDB, IDBKeyRange });
  for (const { version, stores } of migrations.filter((one) => one.version <= 7))
    old.version(version).stores(stores);
  await old.open();
  const stamp = stampOf(1, 0, 'd');
  await old.table('meta').put({ key: 'deviceId', value: 'd' });
  await old.table('tasks').add({ ...base, id: 'task', rev: 2, title: 'Käännä', doer: 'Virta' });
  await old.table('acts').add({
    ...{ id: 'act', seq: 1, at, stamp, deviceId: 'd', name: 'editTask', facts: {}, kind: 'act' },
  });
  await old.table('changes').add({
    ...{ seq: 1, actId: 'act', at, stamp, schemaVersion: 7, table: 'tasks', recordId: 'task' },
    ...{ op: 'update', rev: 2, fields: { doer: ['Joki', 'Virta'], notes: ['a', null] } },
  });
  const draft = { title: 'Käännä', due: '', doer: { kind: 'name', name: 'Lampi' }, notes: '' };
  await old.table('drafts').add({ key: 'task:task', savedAt: at, value: draft });
  old.close();

  const office = await emptyOffice({ indexedDB });
  const task = await office.read.tasks.get('task');
  expect(task).toMatchObject({ assigneeName: 'Virta' });
  expect(task).not.toHaveProperty('doer');
  expect(await office.drafts.get('task:task')).toEqual({
    ...{ title: 'Käännä', due: '', notes: '' },
    assignee: { kind: 'name', name: 'Lampi' },
  });
  expect((await office.undo()).ok).toBe(true);
  expect(await office.read.tasks.get('task')).toMatchObject({ assigneeName: 'Joki', notes: 'a' });
});
