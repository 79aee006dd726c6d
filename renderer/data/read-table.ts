import type { Collection, Table, WhereClause } from 'dexie';
import type { RecordBase } from '#shared/records/record.ts';
import type { ReadQuery, ReadTable, ReadWhere } from './office.ts';

/**
 * `table` for reading, without the rows that `isHidden` names: those in the bin and those of an import that is not
 * whole. Made once for each table, so that no feature can forget it.
 */
export function readTable<Row extends RecordBase>(
  table: Table<Row, string>,
  isHidden: (row: Row) => boolean,
): ReadTable<Row> {
  const isShown = (row: Row) => !isHidden(row);
  const shown = (collection: Collection<Row, string>): ReadQuery<Row> => collection.and(isShown);
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
    toCollection: () => shown(table.toCollection()),
    filter: (test) => shown(table.toCollection()).filter(test),
    toArray: () => shown(table.toCollection()).toArray(),
    count: () => shown(table.toCollection()).count(),
    each: (visit) => shown(table.toCollection()).each(visit),
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
