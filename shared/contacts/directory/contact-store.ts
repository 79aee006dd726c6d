import type { RecordBase } from '../../records/record.ts';
import type { ContactTables } from '../contact-tables.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';

/** Rows of one table that came or went; a row put replaces the one of its id. */
export type TableChange<Row> = { put?: readonly Row[]; gone?: readonly string[] };

/** What changed in the tables. Rows that went into the trash are `gone`. */
export type ContactChanges = {
  [T in keyof ContactTables]?: TableChange<ContactTables[T][number]>;
};

/** The rows of one table, by id and by what they name. */
export type StoredTable<Row, Key extends string> = {
  get: (id: string) => Row | undefined;
  all: () => Iterable<Row>;
  size: () => number;
  /** The rows whose `key` names `value`, oldest first. */
  by: (key: Key, value: string) => readonly Row[];
};

type Table<Row, Key extends string> = StoredTable<Row, Key> & {
  put: (row: Row) => void;
  drop: (id: string) => void;
};

const NONE: readonly never[] = [];

function createTable<Row extends RecordBase, Key extends string>(
  keys: Record<Key, (row: Row) => string | undefined>,
  first: readonly Row[],
): Table<Row, Key> {
  const rows = new Map<string, Row>();
  const groups = Object.entries<(row: Row) => string | undefined>(keys).map(
    ([name, keyOf]) => ({ name, keyOf, rows: new Map<string, Row[]>() }) as const,
  );
  const groupOf = new Map<string, Map<string, Row[]>>(groups.map((one) => [one.name, one.rows]));

  const take = (row: Row) => {
    for (const group of groups) {
      const key = group.keyOf(row);
      const left = key === undefined ? undefined : group.rows.get(key);
      if (key === undefined || !left) continue;
      const kept = left.filter((other) => other.id !== row.id);
      if (kept.length > 0) group.rows.set(key, kept);
      else group.rows.delete(key);
    }
  };
  const put = (row: Row) => {
    const before = rows.get(row.id);
    if (before) take(before);
    rows.set(row.id, row);
    for (const { keyOf, rows: own } of groups) {
      const key = keyOf(row);
      if (key === undefined) continue;
      const beside = own.get(key);
      if (!beside) own.set(key, [row]);
      else {
        beside.push(row);
        const last = beside[beside.length - 2];
        // Ids tell age. Rows nearly always come oldest first.
        if (last && last.id > row.id) beside.sort((a, b) => compareCodeUnits(a.id, b.id));
      }
    }
  };
  for (const row of first) put(row);

  return {
    get: (id) => rows.get(id),
    all: () => rows.values(),
    size: () => rows.size,
    by: (key, value) => groupOf.get(key)?.get(value) ?? NONE,
    put,
    drop: (id) => {
      const row = rows.get(id);
      if (!row) return;
      take(row);
      rows.delete(id);
    },
  };
}

/** Every row of the area in memory, each table with the ways it is looked into. */
export function createContactStore(tables: ContactTables) {
  const store = {
    persons: createTable({}, tables.persons),
    organisations: createTable({ parentId: (row) => row.parentId }, tables.organisations),
    positions: createTable(
      { personId: (row) => row.personId, organisationId: (row) => row.organisationId },
      tables.positions,
    ),
    contactPoints: createTable({ ownerId: (row) => row.ownerId }, tables.contactPoints),
    tags: createTable({}, tables.tags),
    taggings: createTable(
      { ownerId: (row) => row.ownerId, tagId: (row) => row.tagId },
      tables.taggings,
    ),
    bodies: createTable({}, tables.bodies),
    seats: createTable(
      { bodyId: (row) => row.bodyId, organisationId: (row) => row.organisationId },
      tables.seats,
    ),
    mandates: createTable(
      { personId: (row) => row.personId, seatId: (row) => row.seatId },
      tables.mandates,
    ),
    lists: createTable({}, tables.lists),
    listMembers: createTable(
      { ownerId: (row) => row.ownerId, listId: (row) => row.listId },
      tables.listMembers,
    ),
  };
  return {
    ...store,
    /** Takes the changes up; returns the ids of the persons and organisations whose joined entry they touch. */
    apply: (changes: ContactChanges): Set<string> => {
      const touched = new Set<string>();
      const names = Object.keys(changes) as (keyof ContactTables)[];
      for (const name of names) {
        const { put = NONE, gone = NONE } = changes[name] ?? {};
        for (const id of [...put.map((row) => row.id), ...gone]) touch(store, name, id, touched);
      }
      for (const name of names) {
        const { put = NONE, gone = NONE } = changes[name] ?? {};
        const table = store[name] as unknown as Table<RecordBase, string>;
        for (const row of put) table.put(row);
        for (const id of gone) table.drop(id);
      }
      for (const name of names) {
        for (const { id } of changes[name]?.put ?? NONE) touch(store, name, id, touched);
      }
      return touched;
    },
  };
}

export type ContactStore = ReturnType<typeof createContactStore>;
type Tables = Omit<ContactStore, 'apply'>;

/** Adds the contacts in whose entry the row, as it stands in the store, is seen. */
function touch(store: Tables, name: keyof ContactTables, id: string, touched: Set<string>): void {
  switch (name) {
    case 'persons':
      touched.add(id);
      for (const row of store.positions.by('personId', id)) touched.add(row.organisationId);
      return;
    case 'organisations':
      touched.add(id);
      for (const row of store.positions.by('organisationId', id)) touched.add(row.personId);
      for (const row of store.organisations.by('parentId', id)) touched.add(row.id);
      return;
    case 'positions': {
      const row = store.positions.get(id);
      if (row) touched.add(row.personId).add(row.organisationId);
      return;
    }
    case 'contactPoints': {
      const row = store.contactPoints.get(id);
      if (row) touched.add(store.positions.get(row.ownerId)?.personId ?? row.ownerId);
      return;
    }
    case 'tags':
      for (const row of store.taggings.by('tagId', id)) touched.add(row.ownerId);
      return;
    case 'taggings':
    case 'listMembers': {
      const row = store[name].get(id);
      if (row) touched.add(row.ownerId);
      return;
    }
    case 'lists':
      for (const row of store.listMembers.by('listId', id)) touched.add(row.ownerId);
      return;
    case 'bodies':
      for (const row of store.seats.by('bodyId', id)) touch(store, 'seats', row.id, touched);
      return;
    case 'seats': {
      const row = store.seats.get(id);
      if (row?.organisationId !== undefined) touched.add(row.organisationId);
      for (const mandate of store.mandates.by('seatId', id)) touched.add(mandate.personId);
      return;
    }
    case 'mandates': {
      const row = store.mandates.get(id);
      if (row) touched.add(row.personId);
      return;
    }
  }
}
