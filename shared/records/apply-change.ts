import type { ChangeRow } from './change.ts';
import type { RecordBase } from './record.ts';
import { sameValue } from '../lib/same-value.ts';

/** A record as stored, whatever its table. */
export type StoredRow = RecordBase & { [field: string]: unknown };

/** What happens to one record: a change that is not yet in the log. */
export type RecordChange = Pick<ChangeRow, 'table' | 'recordId' | 'op' | 'fields'>;

/**
 * The record after `change`, from the record before it (none when it is added). Rows are never written in another
 * way, so that replaying the log gives them back.
 */
export function applyChange(
  row: StoredRow | undefined,
  change: Pick<ChangeRow, 'recordId' | 'at' | 'fields'>,
): StoredRow {
  const { at } = change;
  const next = { ...(row ?? { id: change.recordId, createdAt: at, updatedAt: at, rev: 0 }) };
  for (const [name, [, after]] of Object.entries(change.fields)) {
    if (after === null) Reflect.deleteProperty(next, name);
    else next[name] = after;
  }
  return { ...next, updatedAt: at, rev: next.rev + 1 };
}

/** The fields of `changes` that differ from `row`, as the log writes them; `undefined` removes a field. */
export function changedFields(
  row: Record<string, unknown>,
  changes: Record<string, unknown>,
): ChangeRow['fields'] {
  const fields: ChangeRow['fields'] = {};
  for (const [name, value] of Object.entries(changes)) {
    if (!sameValue(row[name], value)) fields[name] = [row[name] ?? null, value ?? null];
  }
  return fields;
}

/**
 * One change a record out of the many of an act, first to last: what an undo has to take back. A record that was added
 * and removed again in the same act is left out.
 */
export function netChanges(changes: readonly RecordChange[]): RecordChange[] {
  const net = new Map<string, RecordChange>();
  for (const change of changes) {
    const key = `${change.table} ${change.recordId}`;
    const earlier = net.get(key);
    if (!earlier) {
      net.set(key, change);
      continue;
    }
    const fields = { ...earlier.fields };
    for (const [name, [before, after]] of Object.entries(change.fields)) {
      fields[name] = [(earlier.fields[name] ?? [before])[0], after];
      if (sameValue(fields[name][0], after)) Reflect.deleteProperty(fields, name);
    }
    net.set(key, { ...change, op: netOp(earlier.op, change.op), fields });
  }
  return [...net.values()].filter(
    ({ op, fields }) => Object.keys(fields).length > 0 && !(op === 'add' && fields['deletedAt']),
  );
}

function netOp(first: ChangeRow['op'], then: ChangeRow['op']): ChangeRow['op'] {
  if (first === 'add' || then === 'update') return first;
  if (first === 'update') return then;
  return first === then ? first : 'update';
}
