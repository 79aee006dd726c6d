import { readFileSync, readdirSync } from 'node:fs';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { migrations, SCHEMA_VERSION } from './migrations.ts';

const folder = new URL('.', import.meta.url);
const snapshot: unknown = JSON.parse(
  readFileSync(new URL('migrations.snapshot.json', folder), 'utf8'),
);

describe('migrations', () => {
  it('stay as they were released', () => {
    // A function is held to as it is written, but for its spaces.
    const asReleased: unknown = JSON.parse(
      JSON.stringify(migrations, (_, value: unknown) =>
        typeof value === 'function' ? String(value).replace(/\s+/g, ' ') : value,
      ),
    );
    expect(
      asReleased,
      'A released migration never changes: there are databases that have been through it. Add a new file with the ' +
        'next number instead. A migration that was never released may change together with migrations.snapshot.json.',
    ).toEqual(snapshot);
  });

  it('are numbered from 1 without a gap, one file each', () => {
    expect(migrations.map((migration) => migration.version)).toEqual(
      migrations.map((_, index) => index + 1),
    );
    const files = readdirSync(folder).filter((name) => /^\d{4}-.*(?<![.]test)[.]ts$/.test(name));
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(
      migrations.map((migration) => migration.version),
    );
  });

  it('import nothing', () => {
    for (const name of readdirSync(folder).filter((file) => /^\d{4}-.*[.]ts$/.test(file))) {
      if (name.endsWith('.test.ts')) continue;
      expect(readFileSync(new URL(name, folder), 'utf8'), name).not.toMatch(/^import /m);
    }
  });

  it('open a database from nothing', async () => {
    const db = new Dexie('from-nothing', { indexedDB: new IDBFactory(), IDBKeyRange });
    for (const { version, stores } of migrations) db.version(version).stores(stores);
    await db.open();
    expect(db.verno).toBe(SCHEMA_VERSION);
    expect(db.tables.map((table) => table.name).sort()).toEqual(
      Object.keys(Object.assign({}, ...migrations.map((migration) => migration.stores))).sort(),
    );
    db.close();
  });
});
