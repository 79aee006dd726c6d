import type { StoredRow } from './apply-change.ts';
import type { ChangeRow } from './change.ts';
import { byStamp } from './stamp.ts';

/**
 * The record as it stood before the changes `later` of the log, from the record as it is now: each is taken back, the
 * latest first, whatever their order here. Null where the record was added by one of them. What the log does not tell (an
 * import adds rows without a line each) is taken to have been as it is.
 */
export function asItWas(
  row: StoredRow,
  later: readonly Pick<ChangeRow, 'stamp' | 'seq' | 'op' | 'fields'>[],
): StoredRow | null {
  if (later.some(({ op }) => op === 'add')) return null;
  const then: StoredRow = { ...row };
  for (const { fields } of later.toSorted((a, b) => byStamp(b, a))) {
    for (const [name, [before]] of Object.entries(fields)) {
      if (before === null) Reflect.deleteProperty(then, name);
      else then[name] = before;
    }
  }
  return then;
}
