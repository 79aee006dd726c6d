import type { StoredRow } from '#shared/records/apply-change.ts';
import { REFERENCES, referencesOf } from '#shared/schema/references.ts';
import type { ComingRow } from '../undo/take-back-order.ts';
import { canRestoreFields } from '../history/restore-field.ts';
import { areaOf } from './areas.ts';
import { type Difference, keyOf } from './differences.ts';
import { type Named, rowOf, type Side, type TwoSides } from './two-sides.ts';
import { groupPairs } from '#shared/lib/group-by.ts';

/** What comes back with what was chosen. */
export type ComingBack = {
  rows: ComingRow[];
  /** Records of their own that were not chosen: what is chosen rests on them, and they are gone too. */
  along: Named[];
  /** How many parts stay away, since something else that they are part of is gone. */
  left: number;
};

type Why = 'chosen' | 'part' | 'along';

/** Works out what comes back; nothing that is there now goes. */
export type WhatComesBack = (chosen: readonly Named[]) => ComingBack;

/**
 * Made once for a comparison, asked for what is chosen. A record that is gone comes with all its parts that are gone; a
 * changed one gets its fields back, and its parts that are gone or changed. What they rest on comes along where it is gone.
 */
export function comingBack(
  { then, now }: TwoSides,
  differences: readonly Difference[],
): WhatComesBack {
  const byKey = new Map(differences.map((one) => [keyOf(one), one]));
  const partsOf = partsIn(then);
  return (chosen) => {
    const coming = new Map<string, Named & { row: StoredRow; why: Why }>();
    const dropped = new Set<string>();
    /** Parts of what neither side has: they come back in no way. */
    const lost = new Set<string>();

    const add = (named: Named, why: Why): void => {
      const row = rowOf(then, named);
      const known = coming.get(named.id);
      if (!row || known?.why === 'chosen' || (known && why === 'part')) return;
      coming.set(named.id, { ...named, row, why });
    };
    /** With the parts that are gone: all of them, or those that are told with it. */
    const addWithParts = (named: Named, why: Why, isTold: (part: Named) => boolean): void => {
      add(named, why);
      for (const part of partsOf(named.id)) {
        if (coming.has(part.id) || rowOf(now, part) || dropped.has(part.id) || !isTold(part))
          continue;
        addWithParts(part, 'part', isTold);
      }
    };
    const drop = ({ id }: Named): void => {
      if (!coming.delete(id)) return;
      dropped.add(id);
      for (const part of partsOf(id)) if (coming.get(part.id)?.why === 'part') drop(part);
    };
    const isThere = (to: readonly string[], id: string) =>
      coming.has(id) || to.some((table) => rowOf(now, { table, id }) !== undefined);
    /** Sees that what a coming record rests on is there; true where that changed what comes. */
    const settle = (one: Named & { row: StoredRow; why: Why }): boolean => {
      for (const { field, to, part } of referencesOf(one.table)) {
        const id = one.row[field];
        if (typeof id !== 'string' || isThere(to, id)) continue;
        const target = lost.has(id)
          ? undefined
          : to.map((name) => ({ table: name, id })).find((named) => rowOf(then, named));
        if (part && (one.why === 'part' || !target)) {
          if (!target) lost.add(one.id);
          drop(one);
          return true;
        }
        if (!target) continue;
        addWithParts(target, 'along', ({ table: of }) => areaOf(of) === null);
        return true;
      }
      return false;
    };

    for (const named of chosen) {
      if (!rowOf(now, named)) {
        addWithParts(named, 'chosen', () => true);
        continue;
      }
      const difference = byKey.get(keyOf(named));
      if (!difference || difference.own) add(named, 'chosen');
      for (const part of difference?.parts ?? []) {
        if (part.fate === 'gone') addWithParts(part, 'part', () => true);
        if (part.fate === 'changed') add(part, 'part');
      }
    }
    // What is added on the way is walked through as well; what was dropped may have been rested on by earlier ones.
    for (let isSettled = false; !isSettled;) {
      isSettled = true;
      for (const one of coming.values()) {
        while (coming.get(one.id) === one && settle(one)) isSettled = false;
      }
    }
    const all = [...coming.values()];
    /** What a row names that is not shown now either; of parts it was settled that they name nothing such. */
    const unseenOf = ({ table, row }: Named & { row: StoredRow }) =>
      referencesOf(table).flatMap(({ field, to }) => {
        const id = row[field];
        return typeof id === 'string' && !isThere(to, id) ? [id] : [];
      });
    return {
      rows: all.flatMap((one): ComingRow[] => {
        const { table, row } = one;
        const current = rowOf(now, one);
        if (current && !canRestoreFields(table)) return [];
        return [{ table, row, rev: current?.rev ?? null, unseen: unseenOf(one) }];
      }),
      along: all.filter(({ why }) => why === 'along').map(({ table, id }) => ({ table, id })),
      left: [...dropped].filter((id) => !coming.has(id)).length,
    };
  };
}

/** The parts of a record by its id, looked up once for all. */
function partsIn(side: Side): (id: string) => readonly Named[] {
  const parts = groupPairs(
    REFERENCES.filter(({ part }) => part).flatMap(({ table, field }) =>
      [...(side.get(table) ?? [])].flatMap(([id, row]): [string, Named][] => {
        const whole = row[field];
        return typeof whole === 'string' ? [[whole, { table, id }]] : [];
      }),
    ),
  );
  return (id) => parts.get(id) ?? [];
}
