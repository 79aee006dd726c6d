import { contacts } from './0001-contacts.ts';

/**
 * Every migration ever released, oldest first. A released one never changes (`migrations.test.ts` holds them to
 * `migrations.snapshot.json`): what comes later is a new file that names only the tables it changes.
 */
export const migrations: readonly { version: number; stores: Record<string, string | null> }[] = [
  contacts,
];

/** The version of the tables that this program knows. */
export const SCHEMA_VERSION = Math.max(...migrations.map((migration) => migration.version));
