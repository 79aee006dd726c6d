import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Backup } from '#shared/backup/backup-file.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import { joinBytes } from '#shared/lib/join-bytes.ts';
import { DATABASE_NAME } from '#renderer/data/database.ts';
import { migrations, SCHEMA_VERSION } from '#renderer/data/migrations/migrations.ts';

/**
 * A small office as each version of the schema left it, as a backup. A file of a version that has a successor is never
 * changed, and a new migration brings one of its own: the backup of the newest fixture's office, restored by the program
 * before the migration. That of the present version has a row in every table. Of earlier ones whose file has not, there is
 * a second one, `NNNN-whole`: the office of the first, to which the last program of that schema was made to add, by the
 * commands that it had, a row to every other table.
 */
export const OLD_OFFICES = join(import.meta.dirname, '../data/migrations/fixtures');

/** The versions of the schema that there were, the present one last. */
export const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);

/** Of which versions there is a second file. */
const WITH_WHOLE = [2, 3, 4];

export type OldFile = { version: number; isWhole: boolean };

/** All files, those of one version together, the one with a row in every table last. */
export const OLD_FILES: readonly OldFile[] = VERSIONS.flatMap((version) => [
  { version, isWhole: false },
  ...(WITH_WHOLE.includes(version) ? [{ version, isWhole: true }] : []),
]);

export const nameOfOldOffice = ({ version, isWhole }: OldFile) =>
  `${String(version).padStart(4, '0')}${isWhole ? '-whole' : ''}.koordbak`;

/** What the file of a version holds. */
export async function oldOffice(version: number, isWhole = false): Promise<Backup> {
  const bytes = readFileSync(join(OLD_OFFICES, nameOfOldOffice({ version, isWhole })));
  const read = await readBackup(bytes, { schemaVersion: SCHEMA_VERSION });
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** The same office in a database, as the program of that time left it. */
export async function oldDatabase({
  header,
  tables,
  files,
}: Backup): Promise<{ indexedDB: IDBFactory; IDBKeyRange: typeof globalThis.IDBKeyRange }> {
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
  // At its first start the program gives a machine its id.
  await old.table('meta').add({ key: 'deviceId', value: header.deviceId });
  for (const { sha256, pieces } of files) {
    await old.table('files').add({ sha256, bytes: joinBytes(pieces), keptAt: header.createdAt });
  }
  old.close();
  return { indexedDB, IDBKeyRange };
}
