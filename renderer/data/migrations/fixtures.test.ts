import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encryptFor, newKey } from '#shared/backup/encryption.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { openExport } from '#shared/open-export/open-export.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import {
  nameOfOldOffice,
  OLD_OFFICES,
  oldDatabase,
  oldOffice,
  VERSIONS,
} from '#renderer/testing/old-office.ts';
import { restoreInto } from '#renderer/testing/restore-into.ts';
import type { Office } from '../office.ts';
import { migrations, SCHEMA_VERSION } from './migrations.ts';

const appVersion = '0.1.0';

async function opened(version: number): Promise<Office> {
  return await emptyOffice(await oldDatabase(await oldOffice(version)));
}

async function exported(office: Office) {
  const { tables } = await office.backups.snapshot();
  return tables.filter(({ records }) => records.length > 0);
}

describe('an office of every earlier schema', () => {
  it('has a fixture', () => {
    expect(readdirSync(OLD_OFFICES).sort()).toEqual(VERSIONS.map(nameOfOldOffice));
  });

  it('has a row in every table of the present one, so that the next migration has something of each to carry', async () => {
    const { tables, files } = await oldOffice(SCHEMA_VERSION);
    const filled = tables.filter(({ records }) => records.length > 0).map(({ name }) => name);
    const stores = Object.assign({}, ...migrations.map((one) => one.stores)) as object;
    // What the database keeps for itself is in no backup; files stand beside the tables.
    const inBackups = Object.keys(stores).filter(
      (name) => !['meta', 'safetyCopies', 'files'].includes(name),
    );
    expect(filled.sort()).toEqual(inBackups.sort());
    expect(files).toHaveLength(1);
  });

  it.each(VERSIONS)('of version %i opens, migrates and restores to the same', async (version) => {
    const old = await oldOffice(version);
    expect(old.header.schemaVersion).toBe(version);
    const office = await opened(version);
    const inDatabase = await exported(office);
    expect(inDatabase.map(({ name }) => name).sort()).toEqual(
      old.tables.map(({ name }) => name).sort(),
    );

    const restored = await emptyOffice();
    expect((await restoreInto(restored, old, { appVersion })).ok).toBe(true);
    expect(await exported(restored)).toEqual(inDatabase);

    // And from there through an encrypted backup of the present program.
    const { identity, recipient } = await newKey();
    const bytes = await writeBackup({ ...(await office.backups.snapshot()), appVersion });
    const read = await readBackup(await encryptFor(bytes, [recipient]), {
      schemaVersion: SCHEMA_VERSION,
      secrets: { identities: [identity] },
    });
    if (!read.ok) throw new Error(read.failure.code);
    const again = await emptyOffice();
    expect((await restoreInto(again, read.value, { appVersion })).ok).toBe(true);
    expect(await exported(again)).toEqual(inDatabase);
  });

  it.each(VERSIONS)('of version %i comes back from an export in open formats', async (version) => {
    const shown = await (await opened(version)).reader.shown();
    const made = await openExport({ ...shown, appVersion }, { language: 'fi', documents: false });
    if (!made.ok) throw new Error(made.failure.code);
    const read = await readBackup(made.value.bytes, { schemaVersion: SCHEMA_VERSION });
    if (!read.ok) throw new Error(read.failure.code);
    const again = await emptyOffice();
    expect((await restoreInto(again, read.value, { appVersion })).ok).toBe(true);
    expect((await again.reader.shown()).tables).toEqual(shown.tables);
    expect(shown.tables.find(({ name }) => name === 'organisations')?.records).not.toEqual([]);
  });

  it('has what its version had in the shape of now', async () => {
    const office = await opened(1);
    expect((await office.read.organisations.get('om'))?.abbr).toEqual({ fi: 'OM' });
    expect(await office.read.organisations.get('ry')).toBeUndefined();
    const same = async (version: number) => {
      const tables = await exported(await opened(version));
      return tables.find(({ name }) => name === 'organisations');
    };
    expect(await same(1)).toEqual(await same(SCHEMA_VERSION));
  });
});
