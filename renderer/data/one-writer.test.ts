import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { createDatabase } from './database.ts';

it('lets one transaction write at a time, over whatever connection and to whatever tables', async () => {
  const indexedDB = new IDBFactory();
  const open = async () => {
    const options = { name: 'office', indexedDB, IDBKeyRange, durability: 'relaxed' } as const;
    return await createDatabase(options).open();
  };
  const [one, other] = [await open(), await open()];
  const seen: string[] = [];
  const write = (db: typeof one, table: 'drafts' | 'mappings', name: string) =>
    db.transaction('rw', table, async () => {
      for (const step of [1, 2, 3]) {
        await db.table(table).count();
        seen.push(`${name} ${String(step)}`);
      }
    });
  await Promise.all([write(one, 'drafts', 'first'), write(other, 'mappings', 'second')]);
  expect(seen).toEqual(['first 1', 'first 2', 'first 3', 'second 1', 'second 2', 'second 3']);
  one.close();
  other.close();
});

it('lets readers read meanwhile', async () => {
  const indexedDB = new IDBFactory();
  const db = createDatabase({ name: 'office', indexedDB, IDBKeyRange, durability: 'relaxed' });
  await db.open();
  const seen: string[] = [];
  await Promise.all([
    db.transaction('rw', 'drafts', async () => {
      for (const step of [1, 2, 3]) {
        await db.drafts.count();
        seen.push(`write ${String(step)}`);
      }
    }),
    db.transaction('r', 'mappings', async () => {
      await db.mappings.count();
      seen.push('read');
    }),
  ]);
  expect(seen.indexOf('read')).toBeLessThan(seen.indexOf('write 3'));
  db.close();
});
