import type { BackupRecord } from '#shared/backup/backup-file.ts';
import type { ContactPoint } from '#shared/contacts/contact-point.ts';
import { marksOf } from '#shared/contacts/privacy/marks.ts';
import { type TraceFinder, traceFinder, tracesOf } from '#shared/contacts/privacy/person-traces.ts';
import type { ChangeRow } from '#shared/records/change.ts';
import { byStamp } from '#shared/records/stamp.ts';
import { type ErasedIds, idOf, reachOf, type RowsByTable, unseen } from './erasure-ids.ts';

/** How erased persons are recognised in texts and by later imports. */
export type ErasedTraces = {
  /** Their addresses and numbers, but for those that somebody else is shown to have, as a shared box or an exchange. */
  reach: TraceFinder;
  /** Those and their names. */
  reachAndNames: TraceFinder;
  /** Contact points of others, no longer shown, that hold one of those addresses or numbers. */
  strayPoints: Set<string>;
  marks: string[];
};

/** Works out the traces of persons from their rows as they are and as the change log says that they were. */
export function erasedTraces(
  rows: RowsByTable,
  { persons, ids }: Pick<ErasedIds, 'persons' | 'ids'>,
): ErasedTraces {
  const isUnseen = unseen(rows);
  const allPoints = rows.get('contactPoints') ?? [];
  const shared = new Set(
    allPoints.filter((row) => !ids.has(idOf(row)) && !isUnseen(row)).map(reachOf),
  );
  for (const office of rows.get('settings') ?? []) {
    shared.add(`email ${String(office['email']).toLowerCase()}`);
  }
  const points = versionsOf(rows, 'contactPoints', ids).filter(
    (point) =>
      typeof point['normal'] === 'string' &&
      point['kind'] !== 'address' &&
      !shared.has(reachOf(point)),
  );
  const own = { contactPoints: points };
  const reach = tracesOf({}, own).reach.filter((text) => text.includes('@') || digits(text) >= 6);
  // What is replaced is gone for good: it is nobody else's name, be she in the trash or called otherwise by now.
  const otherIds = new Set((rows.get('persons') ?? []).map(idOf).filter((id) => !persons.has(id)));
  const others = versionsOf(rows, 'persons', otherIds);
  const names = versionsOf(rows, 'persons', persons).flatMap((row) => tracesOf(row, {}).names);
  const theirs = new Set(points.map(reachOf));
  return {
    reach: traceFinder({ ids: [], reach, names: [] }),
    reachAndNames: traceFinder({ ids: [], reach, names: [...new Set(names)] }, others),
    strayPoints: new Set(allPoints.filter((row) => theirs.has(reachOf(row))).map(idOf)),
    marks: marksOf(points.map((point) => point as Pick<ContactPoint, 'kind' | 'normal'>)),
  };
}

/** The rows with the ids, and each as it was after each of its changes; of those that are gone, what the log tells. */
function versionsOf(rows: RowsByTable, table: string, ids: ReadonlySet<string>): BackupRecord[] {
  const versions: BackupRecord[] = (rows.get(table) ?? []).filter((row) => ids.has(idOf(row)));
  const changes = ((rows.get('changes') ?? []) as unknown as ChangeRow[]).filter(
    (change) => change.table === table && ids.has(change.recordId),
  );
  const last = new Map(versions.map((row) => [idOf(row), row]));
  for (const change of changes.sort((a, b) => byStamp(b, a))) {
    const after = { ...sidesOf(change, 1), ...last.get(change.recordId) };
    const before = { ...after, ...sidesOf(change, 0) };
    last.set(change.recordId, before);
    versions.push(after, before);
  }
  return versions;
}

function sidesOf({ fields }: ChangeRow, side: 0 | 1): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, sides]) => [name, sides[side] ?? undefined]),
  );
}

function digits(text: string): number {
  return text.replace(/\D/gu, '').length;
}
