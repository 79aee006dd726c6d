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
  const named = withNewNames(row, migration.renamed?.[table]);
  const mappers = migration.values?.[table];
  if (!mappers) return named;
  const next = { ...named };
  for (const [field, map] of Object.entries(mappers)) {
    if (named[field] === undefined) continue;
    next[field] = map(named[field]);
    if (next[field] === undefined) Reflect.deleteProperty(next, field);
  }
  return next;
}

function upgradeChange(migration: Migration, row: Record<string, unknown>) {
  const table = String(row['table']);
  const mappers = migration.values?.[table];
  const names = migration.renamed?.[table];
  if ((!mappers && !names) || !isObject(row['fields'])) return row;
  const fields = withNewNames(row['fields'], names);
  const next = { ...fields };
  for (const [field, map] of Object.entries(mappers ?? {})) {
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

function withNewNames(row: Record<string, unknown>, names: Record<string, string> = {}) {
  if (!Object.keys(names).some((name) => Object.hasOwn(row, name))) return row;
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [names[name] ?? name, value]),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
