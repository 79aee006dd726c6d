import { z } from '../lib/zod.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { localText } from './field-schemas.ts';
import {
  OFFICE_DATA_FORMAT,
  OFFICE_DATA_LIMITS,
  OFFICE_DATA_VERSION,
  type OfficeData,
  type OfficeDataFailure,
  type OfficeDataRows,
} from './office-data.ts';
import { OFFICE_DATA_REFERENCES } from './office-data-references.ts';
import { ROW_SCHEMAS } from './row-schemas.ts';

const about = z.object({
  format: z.literal(OFFICE_DATA_FORMAT),
  version: z.number().int().min(1),
});
const sender = z.object({
  organisation: localText,
  unit: z.exactOptional(localText),
  coordinatorName: z.string(),
  coordinatorTitle: localText,
  email: z.exactOptional(z.string()),
  phone: z.exactOptional(z.string()),
});
const whole = z.object({
  createdAt: z.exactOptional(z.string()),
  sender: z.exactOptional(sender),
  rows: z.record(z.string(), z.unknown()),
});

/** What files of before call fields otherwise: table, old name, new name. */
const EARLIER_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tasks: { doer: 'assigneeName' },
};

type Loose = { id: string; deletedAt?: string; [field: string]: unknown };
type Checked = Result<OfficeData, OfficeDataFailure>;

/**
 * Reads office data (`docs/office-data.md`) that anybody may have written.
 *
 * In: the bytes of a file. Out: every table, those not in the file empty, rows in the trash left out; or a failure that
 * says where the first wrong value stands. What the format does not name is left out: tables, fields. Every row that
 * another names is there. Never throws.
 */
export function readOfficeData(bytes: Uint8Array): Checked {
  if (bytes.length > OFFICE_DATA_LIMITS.bytes) {
    return fail('too-large', { megabytes: OFFICE_DATA_LIMITS.bytes / 1024 ** 2 });
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail('not-json');
  }
  const told = about.safeParse(value);
  if (!told.success) return fail('not-office-data');
  const { version } = told.data;
  if (version > OFFICE_DATA_VERSION) return fail('newer', { version });
  const read = whole.safeParse(value);
  if (!read.success) return wrong(read.error, '');
  const { rows: given, ...rest } = read.data;
  const rows = readRows(given);
  return rows.ok ? ok({ ...rest, rows: rows.value }) : rows;
}

function readRows(given: Record<string, unknown>): Result<OfficeDataRows, OfficeDataFailure> {
  const tables = new Map<string, Loose[]>();
  let count = 0;
  for (const [table, schema] of Object.entries(ROW_SCHEMAS)) {
    const list = Object.hasOwn(given, table) ? given[table] : [];
    if (!Array.isArray(list)) return fail('wrong-value', { place: table });
    count += list.length;
    if (count > OFFICE_DATA_LIMITS.rows) {
      return fail('too-large', { megabytes: OFFICE_DATA_LIMITS.bytes / 1024 ** 2 });
    }
    const kept: Loose[] = [];
    for (const [index, value] of list.entries()) {
      const row = schema.safeParse(withNewNames(table, value));
      if (!row.success) return wrong(row.error, `${table}[${index}]`);
      if (row.data.deletedAt === undefined) kept.push({ ...row.data });
    }
    tables.set(table, kept);
  }
  const failure = checkIds(tables);
  if (failure) return failure;
  // Each table is of its schema's rows.
  return ok(Object.fromEntries(tables) as unknown as OfficeDataRows);
}

function withNewNames(table: string, value: unknown): unknown {
  const names = EARLIER_NAMES[table];
  if (!names || typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).map(([name, field]) => [names[name] ?? name, field]);
  return Object.fromEntries(own);
}

function checkIds(tables: ReadonlyMap<string, Loose[]>) {
  const ids = new Map<string, Set<string>>();
  for (const [table, rows] of tables) {
    const own = new Set(rows.map(({ id }) => id));
    if (own.size < rows.length) {
      const seen = new Set<string>();
      const double = rows.find(({ id }) => seen.size === seen.add(id).size);
      return fail('double-id', { place: `${table}: ${double?.id ?? ''}` });
    }
    ids.set(table, own);
  }
  for (const { table, field, to } of OFFICE_DATA_REFERENCES) {
    for (const row of tables.get(table) ?? []) {
      const named = row[field];
      if (typeof named !== 'string' || to.some((one) => ids.get(one)?.has(named))) continue;
      return fail('missing-row', { place: `${table}: ${row.id}, ${field}: ${named}` });
    }
  }
  return null;
}

function wrong(error: z.ZodError, start: string) {
  const path = error.issues[0]?.path ?? [];
  const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  const full = `${start}${place.join('')}`;
  return fail('wrong-value', { place: full.startsWith('.') ? full.slice(1) : full });
}
