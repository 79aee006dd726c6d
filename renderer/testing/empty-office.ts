import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type OpenOptions, openOffice } from '#renderer/data/open-office.ts';
import type { Office } from '#renderer/data/office.ts';

/** An office with nothing in it but its settings, in a database of its own. */
export async function emptyOffice(options: OpenOptions = {}): Promise<Office> {
  const opened = await openOffice({ indexedDB: new IDBFactory(), IDBKeyRange, ...options });
  if (!opened.ok) throw new Error(`The office did not open: ${opened.failure.code}`);
  return opened.value;
}
