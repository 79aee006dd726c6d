import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type OpenOptions, openOffice } from '#renderer/data/open-office.ts';
import type { Office } from '#renderer/data/office.ts';
import type { RestoreTarget } from '#renderer/data/restore/restore.ts';

const databases = new WeakMap<Office, RestoreTarget>();

/** An office with nothing in it but its settings, in a database of its own. */
export async function emptyOffice(options: OpenOptions = {}): Promise<Office> {
  const database = { indexedDB: new IDBFactory(), IDBKeyRange, ...options };
  const opened = await openOffice(database);
  if (!opened.ok) throw new Error(`The office did not open: ${opened.failure.code}`);
  databases.set(opened.value, database);
  return opened.value;
}

/** Where the records of an office of `emptyOffice` lie, for what opens a connection of its own. */
export function databaseOf(office: Office): RestoreTarget {
  return databases.get(office) ?? {};
}
