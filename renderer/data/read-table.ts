import type { Collection, Table, WhereClause } from 'dexie';
import type { RecordBase } from '#shared/records/record.ts';

/**
 * Reading only: every change goes through `Office.change`, so that no feature can forget the change log. What lies in
 * the trash, and rows of an import that is not whole or was undone, are left out by themselves.
 */
export type ReadTable<Row> = {
  get: (id: string) => Promise<Row | undefined>;
  /** In the order of `ids`; `undefined` where there is none. */
  bulkGet: (ids: readonly string[]) => Promise<(Row | undefined)[]>;
  where: (index: string) => ReadWhere<Row>;
  orderBy: (index: string) => ReadQuery<Row>;
  toCollection: () => ReadQuery<Row>;
  filter: (test: (row: Row) => boolean) => ReadQuery<Row>;
  toArray: () => Promise<Row[]>;
  count: () => Promise<number>;
};

type Key = string | number;

/** Dexie's `where` for reading; `index` is one that a migration names, as `personId` or `[kind+normal]`. */
export type ReadWhere<Row> = {
  equals: (key: Key | readonly Key[]) => ReadQuery<Row>;
  anyOf: (keys: readonly (Key | readonly Key[])[]) => ReadQuery<Row>;
  above: (key: Key) => ReadQuery<Row>;
  below: (key: Key) => ReadQuery<Row>;
  between: (
    lower: Key | readonly Key[],
    upper: Key | readonly Key[],
    includeLower?: boolean,
    includeUpper?: boolean,
  ) => ReadQuery<Row>;
  startsWith: (prefix: string) => ReadQuery<Row>;
  notEqual: (key: Key) => ReadQuery<Row>;
};

/** Dexie's collection without what would write past the change log (`modify`, `delete`) or past the trash (`or`). */
export type ReadQuery<Row> = {
  filter: (test: (row: Row) => boolean) => ReadQuery<Row>;
  first: () => Promise<Row | undefined>;
  count: () => Promise<number>;
  toArray: () => Promise<Row[]>;
};

/**
 * `table` for reading, without the rows that `isHidden` names: those in the trash and those of an import that is not
 * whole. Made once for each table, so that no feature can forget it.
 */
export function readTable<Row extends RecordBase>(
  table: Table<Row, string>,
  isHidden: (row: Row) => boolean,
): ReadTable<Row> {
  const isShown = (row: Row) => !isHidden(row);
  const shown = (collection: Collection<Row, string>) => readQuery(collection, isShown);
  const all = () => shown(table.toCollection());
  return {
    get: async (id) => {
      const row = await table.get(id);
      return row && isShown(row) ? row : undefined;
    },
    bulkGet: async (ids) => {
      const rows = await table.bulkGet([...ids]);
      return rows.map((row) => (row && isShown(row) ? row : undefined));
    },
    where: (index) => readWhere(table.where(index), shown),
    orderBy: (index) => shown(table.orderBy(index)),
    toCollection: all,
    filter: (test) => all().filter(test),
    toArray: () => all().toArray(),
    count: () => all().count(),
  };
}

function readWhere<Row>(
  where: WhereClause<Row, string>,
  shown: (collection: Collection<Row, string>) => ReadQuery<Row>,
): ReadWhere<Row> {
  return {
    equals: (key) => shown(where.equals(key)),
    anyOf: (keys) => shown(where.anyOf([...keys])),
    above: (key) => shown(where.above(key)),
    below: (key) => shown(where.below(key)),
    between: (lower, upper, includeLower, includeUpper) =>
      shown(where.between(lower, upper, includeLower, includeUpper)),
    startsWith: (prefix) => shown(where.startsWith(prefix)),
    notEqual: (key) => shown(where.notEqual(key)),
  };
}

/** Dexie reads a range at once when it has no test of its own, and row by row when it has: rows are tested after it. */
function readQuery<Row>(
  collection: Collection<Row, string>,
  test: (row: Row) => boolean,
): ReadQuery<Row> {
  const toArray = async () => (await collection.toArray()).filter(test);
  return {
    filter: (other) => readQuery(collection, (row) => test(row) && other(row)),
    first: () => collection.clone().and(test).first(),
    count: async () => (await toArray()).length,
    toArray,
  };
}
