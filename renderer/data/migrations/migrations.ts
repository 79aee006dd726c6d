import { contacts } from './0001-contacts.ts';
import { bodiesAndLists } from './0002-bodies-and-lists.ts';
import { programme } from './0003-programme.ts';
import { templates } from './0004-templates.ts';
import { cooperation } from './0005-cooperation.ts';

/** What changes when the tables do. */
export type Migration = {
  version: number;
  /** The tables that change: keys and indexes, as Dexie writes them; null removes one. */
  stores: Record<string, string | null>;
  /** Per table and field: the new value from the old one. Runs over records, the change log and older backups alike. */
  values?: Record<string, Record<string, (value: unknown) => unknown>>;
  /** Per beginning of a draft's key (before the colon): the new draft from the old one. */
  drafts?: Record<string, (draft: Record<string, unknown>) => unknown>;
};

/**
 * Every migration ever released, oldest first. A released one never changes (`migrations.test.ts` holds them to
 * `migrations.snapshot.json`): what comes later is a new file that names only the tables it changes.
 */
export const migrations: readonly Migration[] = [
  contacts,
  bodiesAndLists,
  programme,
  templates,
  cooperation,
];

/** The version of the tables that this program knows. */
export const SCHEMA_VERSION = Math.max(...migrations.map((migration) => migration.version));
