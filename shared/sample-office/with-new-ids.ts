import { hashOf } from '../programme/versions/canonical.ts';
import type { SampleRows } from './sample-office.ts';

/**
 * The rows under new ids, wherever in a record one is named (the rule of a list names bodies, a version holds a whole
 * programme); versions get the hash of what they then hold.
 */
export function withNewIds(rows: SampleRows, newId: () => string): SampleRows {
  const ids = new Map(
    Object.values(rows).flatMap((records) => records.map(({ id }) => [id, newId()] as const)),
  );
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.get(value) ?? value;
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part)]));
  };
  const next = renamed(rows) as SampleRows;
  return {
    ...next,
    versions: next.versions.map((version) => ({ ...version, sha256: hashOf(version.content) })),
  };
}
