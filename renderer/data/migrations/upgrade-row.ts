import type { KnownOfLog, Migration } from './migrations.ts';

/**
 * A row of `table` as it was before `migration`, as it is after it: a record with its new values, a line of the change
 * log with both sides changed, an act, a draft in its new shape. Answers the same object where nothing changes.
 */
export function upgradeRow(
  migration: Migration,
  table: string,
  row: Record<string, unknown>,
  known: KnownOfLog,
): Record<string, unknown> {
  if (table === 'changes' || table === 'acts') {
    const next = migration.log?.(row, known) ?? row;
    return table === 'changes' ? upgradeChange(migration, next) : next;
  }
  if (table === 'drafts') return upgradeDraft(migration, row);
  const mappers = migration.values?.[table];
  if (!mappers) return row;
  const next = { ...row };
  for (const [field, map] of Object.entries(mappers)) {
    if (row[field] === undefined) continue;
    next[field] = map(row[field]);
    if (next[field] === undefined) Reflect.deleteProperty(next, field);
  }
  return next;
}

function upgradeChange(migration: Migration, row: Record<string, unknown>) {
  const mappers = migration.values?.[String(row['table'])];
  const fields = row['fields'];
  if (!mappers || !isObject(fields)) return row;
  const next = { ...fields };
  for (const [field, map] of Object.entries(mappers)) {
    const sides = fields[field];
    if (!Array.isArray(sides)) continue;
    next[field] = sides.map((side: unknown) => (side === null ? null : map(side)));
  }
  return { ...row, fields: next };
}

function upgradeDraft(migration: Migration, row: Record<string, unknown>) {
  const map = migration.drafts?.[String(row['key']).split(':')[0] ?? ''];
  return map && isObject(row['value']) ? { ...row, value: map(row['value']) } : row;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
