import { Dexie } from 'dexie';
import { migrations } from '#renderer/data/migrations/migrations.ts';
import type { ImportRows, Office } from '#renderer/data/office.ts';
import { openOffice } from '#renderer/data/open-office.ts';
import { aPerson, aPhone, aPosition, anEmail, anOrganisation } from './builders.ts';

/**
 * Measures the database in a real browser: this page is opened by `build/bench/database-bench.ts`, which calls what is
 * put on `globalThis` here. Times are in milliseconds; `longest` is how long the window stood still at most.
 */
export type Measured = { write: number; undo: number; longest: number };

const ACT = { name: 'importContacts', facts: { file: 'lista.csv' } } as const;
const RECEIPT = {
  fileName: 'lista.csv',
  sha256: '',
  source: '',
  counts: { read: 0, added: 0, skipped: 0 },
};
const CALM = { onProgress: () => undefined, signal: new AbortController().signal };

/** A list of `size` persons: a position each, two or three ways to reach them, twenty to an organisation. */
function list(size: number) {
  const organisations = Array.from({ length: Math.ceil(size / 20) }, (_, index) =>
    anOrganisation({ name: { fi: `Esimerkkivirasto ${index}` } }),
  );
  const persons = Array.from({ length: size }, (_, index) =>
    aPerson({
      givenName: `Maija${index % 700}`,
      familyName: `Meikäläinen${index % 900}`,
      provenance: {
        kind: 'import',
        source: 'Verkoston lista',
        purpose: 'network',
        obtainedOn: '2026-11-25',
      },
    }),
  );
  const positions = persons.map(({ id }, index) =>
    aPosition({
      personId: id,
      organisationId: organisations[index % organisations.length]?.id ?? '',
      title: { fi: 'erityisasiantuntija' },
      unit: { fi: 'Kansainväliset asiat' },
    }),
  );
  const contactPoints = persons.flatMap(({ id: ownerId }, index) => [
    anEmail({ ownerId, value: `maija.${index}@virasto.invalid` }),
    aPhone({ ownerId, normal: `+35829516${index}` }),
    ...(index % 2 ? [aPhone({ ownerId, phoneKind: 'mobile', normal: `+3584055${index}` })] : []),
  ]);
  return { organisations, persons, positions, contactPoints } satisfies ImportRows;
}

/** The longest task of the window's thread while it is watched; shorter than 50 ms is no freeze, and not told. */
function watchFreezes() {
  let longest = 0;
  const observer = new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  return async () => {
    // What was seen last is told in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return longest;
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function opened(name: string): Promise<Office> {
  const office = await openOffice({ name });
  if (!office.ok) throw new Error(office.failure.code);
  return office.value;
}

/** An import by `Office.importRows`, and its undo. */
async function ours(size: number): Promise<Measured> {
  const rows = list(size);
  const office = await opened('ours');
  const stop = watchFreezes();
  const write = await timed(async () => {
    const result = await office.importRows(ACT, RECEIPT, rows, CALM);
    if (!result.ok) throw new Error(result.failure.code);
  });
  const longest = await stop();
  if ((await office.read.persons.count()) !== size) throw new Error('rows are missing');
  const undo = await timed(() => office.undo());
  if ((await office.read.persons.count()) !== 0) throw new Error('rows were left');
  office.close();
  await Dexie.delete('ours');
  return { write, undo, longest };
}

/** The very same rows by `bulkAdd` into the same tables and indexes, and out again by their import. */
async function bare(size: number): Promise<Measured> {
  const at = new Date().toISOString();
  const importId = crypto.randomUUID();
  const rows = Object.entries(list(size)).map(([table, own]) => ({
    table,
    rows: own.map((row) => ({ ...row, createdAt: at, updatedAt: at, rev: 1, importId })),
  }));
  const db = new Dexie('bare');
  for (const { version, stores } of migrations) db.version(version).stores(stores);
  await db.open();
  const stop = watchFreezes();
  const write = await timed(async () => {
    for (const one of rows) await db.table(one.table).bulkAdd(one.rows);
  });
  const longest = await stop();
  const undo = await timed(async () => {
    for (const { table } of rows) {
      const keys = [importId, Dexie.minKey] as const;
      await db
        .table(table)
        .where('[importId+rev]')
        .between(keys, [importId, Dexie.maxKey])
        .delete();
    }
  });
  db.close();
  await Dexie.delete('bare');
  return { write, undo, longest };
}

Object.assign(globalThis, { ours, bare });
