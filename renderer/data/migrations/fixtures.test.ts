import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Backup } from '#shared/backup/backup-file.ts';
import { encryptFor, newKey } from '#shared/backup/encryption.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { openExport } from '#shared/open-export/open-export.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { DATABASE_NAME } from '../database.ts';
import type { Office } from '../office.ts';
import { migrations, SCHEMA_VERSION } from './migrations.ts';

/**
 * A small office as each version of the schema left it, as a backup. A file is never changed; a new migration brings one
 * of its own: the backup of the newest fixture's office, restored by the program before the migration.
 */
const FOLDER = join(import.meta.dirname, 'fixtures');
const appVersion = '0.1.0';

async function fixture(version: number): Promise<Backup> {
  const bytes = readFileSync(join(FOLDER, `${String(version).padStart(4, '0')}.koordbak`));
  const read = await readBackup(bytes, { schemaVersion: SCHEMA_VERSION });
  if (!read.ok) throw new Error(read.failure.code);
  expect(read.value.header.schemaVersion).toBe(version);
  return read.value;
}

/** The same office in a database, as the program of that time had it. */
async function databaseOf({ header, tables }: Backup): Promise<Office> {
  const indexedDB = new IDBFactory();
  const stores = Object.assign(
    {},
    ...migrations.filter(({ version }) => version <= header.schemaVersion).map((one) => one.stores),
  ) as Record<string, string | null>;
  const old = new Dexie(DATABASE_NAME, { indexedDB, IDBKeyRange });
  old.version(header.schemaVersion).stores(stores);
  await old.open();
  for (const { name, records } of tables) {
    await old.table(name).bulkAdd(records.map(({ record }) => structuredClone(record)));
  }
  old.close();
  return await emptyOffice({ indexedDB });
}

async function exported(office: Office) {
  const { tables } = await office.backups.snapshot();
  return tables.filter(({ records }) => records.length > 0);
}

const versions = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);

describe('an office of every earlier schema', () => {
  it('has a fixture', () => {
    const names = versions.map((version) => `${String(version).padStart(4, '0')}.koordbak`);
    expect(readdirSync(FOLDER).sort()).toEqual(names);
  });

  it.each(versions)('of version %i opens, migrates and restores to the same', async (version) => {
    const opened = await databaseOf(await fixture(version));
    const inDatabase = await exported(opened);
    expect(inDatabase.map(({ name }) => name).sort()).toEqual(
      (await fixture(version)).tables.map(({ name }) => name).sort(),
    );

    const restored = await emptyOffice();
    expect((await restored.backups.restore(await fixture(version), { appVersion })).ok).toBe(true);
    expect(await exported(restored)).toEqual(inDatabase);

    // And from there through an encrypted backup of the present program.
    const { identity, recipient } = await newKey();
    const bytes = await writeBackup({ ...(await opened.backups.snapshot()), appVersion });
    const read = await readBackup(await encryptFor(bytes, [recipient]), {
      schemaVersion: SCHEMA_VERSION,
      secrets: { identities: [identity] },
    });
    if (!read.ok) throw new Error(read.failure.code);
    const again = await emptyOffice();
    expect((await again.backups.restore(read.value, { appVersion })).ok).toBe(true);
    expect(await exported(again)).toEqual(inDatabase);
  });

  it.each(versions)('of version %i comes back from an export in open formats', async (version) => {
    const opened = await databaseOf(await fixture(version));
    const shown = await opened.reader.shown();
    const made = await openExport({ ...shown, appVersion }, { language: 'fi', documents: false });
    if (!made.ok) throw new Error(made.failure.code);
    const read = await readBackup(made.value.bytes, { schemaVersion: SCHEMA_VERSION });
    if (!read.ok) throw new Error(read.failure.code);
    const again = await emptyOffice();
    expect((await again.backups.restore(read.value, { appVersion })).ok).toBe(true);
    expect((await again.reader.shown()).tables).toEqual(shown.tables);
    expect(shown.tables.find(({ name }) => name === 'organisations')?.records).not.toEqual([]);
  });

  it('has what its version had in the shape of now', async () => {
    const office = await databaseOf(await fixture(1));
    expect((await office.read.organisations.get('om'))?.abbr).toEqual({ fi: 'OM' });
    expect(await office.read.organisations.get('ry')).toBeUndefined();
    const same = async (version: number) => {
      const tables = await exported(await databaseOf(await fixture(version)));
      return tables.find(({ name }) => name === 'organisations');
    };
    expect(await same(1)).toEqual(await same(SCHEMA_VERSION));
  });
});
