import { BASE_FIELDS } from '../../../records/record.ts';
import { sameValue } from '../../../lib/same-value.ts';
import type { Mandate } from '../../bodies/mandate.ts';
import type { ContactPoint } from '../../contact-point.ts';
import type { DistinctPair } from '../../distinct-pair.ts';
import type { ListMember } from '../../lists/mailing-list.ts';
import type { Organisation } from '../../organisation.ts';
import type { Person } from '../../person.ts';
import type { Position } from '../../position.ts';
import type { Tagging } from '../../tag.ts';

/** Which field of which table holds the id of a record of other tables. */
export type MergeReference = { table: string; field: string; to: readonly string[] };

/** A row of any table, with the table it is in. */
export type MergeRow = { table: string; row: Readonly<Record<string, unknown>> & { id: string } };

/** What is to be written, in this order. A change to `undefined` removes an optional field. */
export type MergeStep =
  | { op: 'update'; table: string; id: string; changes: Record<string, unknown> }
  | { op: 'delete'; table: string; id: string };

/** The tables that a merge knows more of than which records they name. */
export type MergeTables = {
  persons: Person;
  organisations: Organisation;
  positions: Position;
  contactPoints: ContactPoint;
  taggings: Tagging;
  listMembers: ListMember;
  mandates: Mandate;
  distinctPairs: DistinctPair;
};
type Known = keyof MergeTables;

export type MergeWorkspace = {
  get: <T extends Known>(table: T, id: string) => MergeTables[T] | undefined;
  /** The rows of `table` that name `id`, in the order in which they were made. */
  naming: <T extends Known>(table: T, id: string) => MergeTables[T][];
  update: <T extends Known>(
    table: T,
    id: string,
    changes: { [K in keyof MergeTables[T]]?: MergeTables[T][K] | undefined },
  ) => void;
  remove: (id: string) => void;
  /** Removes a merged record and says in it what it was merged into. */
  retire: (id: string, intoId: string) => void;
  /** How many rows name a record. */
  weight: (id: string) => number;
  /**
   * Has every row that names `fromId`, a record of `table`, name `toId` instead. A row that then says what another
   * says already goes, where nothing can name rows of its table; a row that would name itself names nothing.
   */
  move: (table: string, fromId: string, toId: string) => void;
  /** What leads from the rows as they were to the rows as they are: changes first, then removals. */
  steps: () => MergeStep[];
};

type Slot = { table: string; before: Loose; now: Loose | null; mergedIntoId?: string };
type Loose = Record<string, unknown> & { id: string };

/**
 * Rows in memory to merge records in, before anything is written. `rows` must hold the records to be merged and all
 * that names them, directly or through a position; ids are unique over all tables. Rows are not changed in place.
 */
export function createMergeWorkspace(
  rows: readonly MergeRow[],
  references: readonly MergeReference[],
): MergeWorkspace {
  const slots = new Map<string, Slot>();
  const namers = new Map<string, Set<string>>();
  const fieldsOf = (table: string) => references.filter((reference) => reference.table === table);
  const note = (table: string, row: Loose) => {
    for (const { field } of fieldsOf(table)) {
      const named = row[field];
      if (typeof named !== 'string') continue;
      const known = namers.get(named);
      if (known) known.add(row.id);
      else namers.set(named, new Set([row.id]));
    }
  };
  for (const { table, row } of rows) {
    if (slots.has(row.id)) continue;
    slots.set(row.id, { table, before: row, now: row });
    note(table, row);
  }
  const isLeaf = (table: string) => !references.some(({ to }) => to.includes(table));

  const namingRows = (id: string): { slot: Slot; row: Loose }[] =>
    [...(namers.get(id) ?? [])].sort().flatMap((rowId) => {
      const slot = slots.get(rowId);
      const row = slot?.now;
      if (!slot || !row) return [];
      return fieldsOf(slot.table).some(({ field }) => row[field] === id) ? [{ slot, row }] : [];
    });

  const write = (slot: Slot, changes: Record<string, unknown>): void => {
    if (!slot.now) return;
    const kept = Object.entries({ ...slot.now, ...changes }).filter(([, v]) => v !== undefined);
    slot.now = { ...Object.fromEntries(kept), id: slot.now.id };
    note(slot.table, slot.now);
  };

  const moveRow = (slot: Slot, row: Loose, table: string, fromId: string, toId: string): void => {
    const moved = fieldsOf(slot.table).filter(
      ({ field, to }) => row[field] === fromId && to.includes(table),
    );
    if (moved.length === 0) return;
    const own = row.id === toId ? undefined : toId;
    write(slot, Object.fromEntries(moved.map(({ field }) => [field, own])));
    if (slot.table === 'distinctPairs') turnRound(slot);
    const now = slot.now;
    if (!now || !isLeaf(slot.table)) return;
    const isSaid = namingRows(toId).some(
      (other) => other.slot !== slot && other.slot.table === slot.table && saysSame(other.row, now),
    );
    if (isSaid) slot.now = null;
  };

  /** A pair is kept once, the smaller id first; a record is not two with itself. */
  const turnRound = (slot: Slot): void => {
    const oneId = slot.now?.['oneId'];
    const otherId = slot.now?.['otherId'];
    if (typeof oneId !== 'string' || typeof otherId !== 'string') return;
    if (oneId === otherId) slot.now = null;
    else if (oneId > otherId) write(slot, { oneId: otherId, otherId: oneId });
  };

  return {
    get: (table, id) => known(table, slots.get(id)?.now),
    naming: (table, id) =>
      namingRows(id).flatMap(({ slot, row }) =>
        slot.table === table ? (known(table, row) ?? []) : [],
      ),
    update: (_table, id, changes) => {
      const slot = slots.get(id);
      if (slot) write(slot, { ...changes });
    },
    remove: (id) => {
      const slot = slots.get(id);
      if (slot) slot.now = null;
    },
    retire: (id, intoId) => {
      const slot = slots.get(id);
      if (slot) Object.assign(slot, { now: null, mergedIntoId: intoId });
    },
    weight: (id) => namingRows(id).length,
    move: (table, fromId, toId) => {
      for (const { slot, row } of namingRows(fromId)) moveRow(slot, row, table, fromId, toId);
    },
    steps: () => {
      const updates: MergeStep[] = [];
      const removals: MergeStep[] = [];
      for (const [id, { table, before, now, mergedIntoId }] of slots) {
        const changes = now ? differences(before, now) : mergedIntoId ? { mergedIntoId } : {};
        if (Object.keys(changes).length > 0) updates.push({ op: 'update', table, id, changes });
        if (!now) removals.push({ op: 'delete', table, id });
      }
      return [...updates, ...removals];
    },
  };
}

/** The one place where a row of a named table gets its type. */
function known<T extends Known>(_table: T, row: unknown): MergeTables[T] | undefined {
  return (row ?? undefined) as MergeTables[T] | undefined;
}

const EVERY_RECORD_HAS = new Set<string>(BASE_FIELDS);

function saysSame(one: Loose, other: Loose): boolean {
  const own = (row: Loose) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !EVERY_RECORD_HAS.has(name)));
  return sameValue(own(one), own(other));
}

function differences(before: Loose, now: Loose): Record<string, unknown> {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  const changed = [...names].filter((name) => !sameValue(before[name], now[name]));
  return Object.fromEntries(changed.map((name) => [name, now[name]]));
}
