import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Backup } from '#shared/backup/backup-file.ts';
import { encryptFor, newKey } from '#shared/backup/encryption.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { openExport } from '#shared/open-export/open-export.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import {
  nameOfOldOffice,
  OLD_FILES,
  OLD_OFFICES,
  type OldFile,
  oldDatabase,
  oldOffice,
  VERSIONS,
} from '#renderer/testing/old-office.ts';
import { restoreInto } from '#renderer/testing/restore-into.ts';
import type { Office } from '../office.ts';
import { migrations, SCHEMA_VERSION } from './migrations.ts';

const appVersion = '0.1.0';

const FILES = OLD_FILES.map((file) => [nameOfOldOffice(file), file] as const);

async function opened({ version, isWhole }: OldFile): Promise<Office> {
  return await emptyOffice(await oldDatabase(await oldOffice(version, isWhole)));
}

async function exported(office: Office) {
  const { tables } = await office.backups.snapshot();
  return tables.filter(({ records }) => records.length > 0);
}

/** The tables that migrations make of others, a row of each row of those. */
function derivedOf({ header, tables }: Backup): Backup['tables'] {
  return migrations.flatMap(({ version, derived }) => {
    const from = tables.find(({ name }) => name === derived?.from);
    if (!derived || !from || version <= header.schemaVersion) return [];
    return [{ name: derived.to, records: from.records }];
  });
}

describe('an office of every earlier schema', () => {
  it('has a fixture', () => {
    expect(readdirSync(OLD_OFFICES).sort()).toEqual(OLD_FILES.map(nameOfOldOffice).sort());
  });

  it.each(VERSIONS)('of version %i has a row in every table that there was', async (version) => {
    const fullest = OLD_FILES.findLast((file) => file.version === version);
    const { header, tables, files } = await oldOffice(version, fullest?.isWhole);
    expect(header.schemaVersion).toBe(version);
    const filled = tables.filter(({ records }) => records.length > 0).map(({ name }) => name);
    const until = migrations.filter((one) => one.version <= version);
    const stores = Object.keys(Object.assign({}, ...until.map((one) => one.stores)) as object);
    // What the database keeps for itself is in no backup; files stand beside the tables.
    const inBackups = stores.filter((name) => !['meta', 'safetyCopies', 'files'].includes(name));
    expect(filled.sort()).toEqual(inBackups.sort());
    expect(files).toHaveLength(stores.includes('files') ? 1 : 0);
  });

  it.each(FILES)('of %s opens, migrates and restores to the same', async (_, file) => {
    const old = await oldOffice(file.version, file.isWhole);
    expect(old.header.schemaVersion).toBe(file.version);
    const office = await opened(file);
    const inDatabase = await exported(office);
    expect(inDatabase.map(({ name, records }) => [name, records.length]).sort()).toEqual(
      [...old.tables, ...derivedOf(old)].map(({ name, records }) => [name, records.length]).sort(),
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

  it.each(FILES)('of %s comes back from an export in open formats', async (_, file) => {
    const shown = await (await opened(file)).reader.shown();
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
    const office = await opened({ version: 1, isWhole: false });
    expect((await office.read.organisations.get('om'))?.abbr).toEqual({ fi: 'OM' });
    expect(await office.read.organisations.get('ry')).toBeUndefined();
    const same = async (version: number) => {
      const tables = await exported(await opened({ version, isWhole: false }));
      return tables.find(({ name }) => name === 'organisations');
    };
    expect(await same(1)).toEqual(await same(SCHEMA_VERSION));
  });

  it.each([3, 4])(
    'has its units of indicators in three languages, as they were in %i',
    async (version) => {
      const office = await opened({ version, isWhole: true });
      const [indicator] = await office.read.indicators.toArray();
      expect(indicator?.unit).toEqual({ fi: 'henkilöä' });
      const history = JSON.stringify(await office.history('indicators', indicator?.id ?? ''));
      expect(history).toContain('{"fi":"henkilöä"}');
      expect(history.replaceAll('{"fi":"henkilöä"}', '')).not.toContain('henkilöä');
    },
  );
});
