import type { Office } from '../office.ts';

/** The contacts that an import added, by their ids; those in the trash are left out. */
export async function addedContacts(
  { read }: Pick<Office, 'read'>,
  importId: string,
): Promise<Record<'persons' | 'organisations', string[]>> {
  const idsIn = async (table: 'persons' | 'organisations') => {
    const rows = await read[table]
      .where('[importId+rev]')
      .between([importId, 0], [importId, Infinity])
      .toArray();
    return rows.filter(({ deletedAt }) => !deletedAt).map(({ id }) => id);
  };
  return { persons: await idsIn('persons'), organisations: await idsIn('organisations') };
}
