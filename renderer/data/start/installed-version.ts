/** The version of the tables on this machine; 0 where there are none yet. IndexedDB counts in tenths of Dexie's. */
export async function installedVersion(indexedDB: IDBFactory, name: string): Promise<number> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  return (found?.version ?? 0) / 10;
}
