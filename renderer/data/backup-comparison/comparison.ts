import type { BackupTable } from '#shared/backup/backup-file.ts';
import type { ContactPoint } from '#shared/contacts/contact-point.ts';
import { erasedFinder } from '#shared/contacts/privacy/marks.ts';
import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import type { StoredRow } from '#shared/records/apply-change.ts';

import { TABLE_NAMES } from '#shared/schema/tables.ts';
import { erasedAgain } from '../erasure/erased-again.ts';
import type { Mark, OfficeReader } from '../office.ts';
import { comingBack, type WhatComesBack } from './coming-back.ts';
import { type Difference, differencesOf } from './differences.ts';
import { rowOf, type Side, sideOf, type TwoSides, wholeOf } from './two-sides.ts';

/** Told by nobody: receipts of imports, and the marks of erased persons. */
const UNTOLD = new Set(['imports', 'tombstones']);

/** A backup held against the office, which goes on changing. */
export type Comparison = {
  readonly sides: TwoSides;
  /** Another list each time that something changed. */
  readonly differences: readonly Difference[];
  comingBack: WhatComesBack;
  /** The persons who are known to be erased: nothing of them is in the comparison. */
  erasedIds: () => string[];
  /** Reads what changed in the office since. */
  follow: () => Promise<void>;
};

/**
 * Holds the `tables` of a backup of the present schema against the office. Who was erased since, as the backup, the office
 * or `given` know, is in neither side; nor is whoever is gone and was reached as an erased person was (she may have been
 * entered twice).
 */
export async function newComparison(
  tables: readonly BackupTable[],
  given: readonly Tombstone[],
  reader: OfficeReader,
): Promise<Comparison> {
  let before = tables;
  let now = new Map<string, Map<string, StoredRow>>();
  let mark: Mark;
  let erased: Tombstone[] = [];
  let sides: TwoSides;
  let differences: readonly Difference[] = [];
  let whatComesBack: WhatComesBack;

  const tombstones = (): Tombstone[] => {
    const inBackup = tables.find(({ name }) => name === 'tombstones')?.records ?? [];
    const known = [
      ...given,
      ...inBackup.map(({ record }) => record as Tombstone),
      ...([...(now.get('tombstones')?.values() ?? [])] as unknown as Tombstone[]),
    ];
    return [...new Map(known.map((one) => [one.id, one])).values()];
  };
  const compare = async () => {
    const all = tombstones();
    if (all.length > erased.length) {
      const others = reachedAsErased(sideOf(before), now, all);
      before = await erasedAgain(before, all, others);
      erased = all;
    }
    sides = { then: told(sideOf(before)), now: told(now) };
    differences = differencesOf(sides);
    whatComesBack = comingBack(sides, differences);
  };
  const load = async () => {
    const loaded = await reader.load(TABLE_NAMES);
    mark = loaded.mark;
    now = new Map(
      Object.entries(loaded.rows).map(([table, rows]) => [
        table,
        new Map((rows as unknown as StoredRow[]).map((row) => [row.id, row])),
      ]),
    );
    await compare();
  };
  const follow = async () => {
    const { changed, ...since } = await reader.changesSince(mark, TABLE_NAMES);
    if (changed === 'everything') return await load();
    mark = since.mark;
    if (Object.keys(changed).length === 0) return;
    for (const [table, { rows, gone }] of Object.entries(changed)) {
      const held = now.get(table) ?? new Map<string, StoredRow>();
      now.set(table, held);
      for (const id of gone) held.delete(id);
      for (const row of rows as unknown as StoredRow[]) held.set(row.id, row);
    }
    await compare();
  };

  await load();
  return {
    get sides() {
      return sides;
    },
    get differences() {
      return differences;
    },
    comingBack: (chosen) => whatComesBack(chosen),
    erasedIds: () => [...new Set(erased.map(({ personId }) => personId))],
    follow,
  };
}

function told(side: Side): Side {
  return new Map([...side].filter(([name]) => !UNTOLD.has(name)));
}

/** Persons who were there then, are not now, and had an address or a number of somebody erased. */
function reachedAsErased(then: Side, now: Side, tombstones: readonly Tombstone[]): string[] {
  const isErased = erasedFinder(tombstones);
  const found = new Set<string>();
  for (const row of then.get('contactPoints')?.values() ?? []) {
    const point = row as unknown as ContactPoint;
    const whole = wholeOf([then], 'contactPoints', row);
    if (whole?.table !== 'persons' || rowOf(now, whole)) continue;
    if (isErased([point]) !== null) found.add(whole.id);
  }
  return [...found];
}
