import type { FieldContext } from '../contacts/privacy/field-text.ts';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { knownFieldName } from '../contacts/privacy/field-name.ts';
import { descriptionOf } from '../schema/tables.ts';
import { isLocal, isRich, plainText, recordValue } from '../schema/record-words.ts';

/** A record of any table, as plain values. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** One column of a table: its heading and what stands in it. */
export type TableColumn = { header: string; cell: (row: PlainRecord) => string };

/** What is kept for sorting, comparing and joining alone. */
const LEFT_OUT = new Set([
  'id',
  'rev',
  'deletedAt',
  'importId',
  'mergedIds',
  'normal',
  'order',
  'catalogueKey',
]);
/** Come last, since every record has them. */
const LAST = ['sample', 'createdAt', 'updatedAt'];

const SEPARATOR = '; ';
/** What Excel takes in a cell (Microsoft, Excel specifications and limits). */
const LONGEST = 32_767;
const REMEMBERED = 100;

/**
 * The columns of a table of CSV, made of what its rows hold: the record's own id first, then its fields under their names
 * in the language. A text in several languages has a column each; what names another record has one for what that is
 * called and one for its id; what is made of parts has a column a part. Days and moments stay as they are kept
 * (`2026-11-25`, UTC), so that every program reads them; words of the program are written out.
 */
export function tableColumns(
  table: string,
  rows: readonly PlainRecord[],
  context: FieldContext,
): TableColumn[] {
  const { t } = context;
  const columns: TableColumn[] = [
    { header: t('openExport:column.id'), cell: ({ id }) => String(id) },
  ];
  for (const field of fieldsOf(table, rows)) {
    columns.push(...columnsOf(table, field, rows, context));
  }
  return unlike(columns);
}

function fieldsOf(table: string, rows: readonly PlainRecord[]): string[] {
  const fields = new Set<string>();
  for (const row of rows) for (const field of Object.keys(row)) fields.add(field);
  const tooLarge = descriptionOf(table)?.openTable?.leftOut ?? [];
  const own = [...fields].filter(
    (field) => !LEFT_OUT.has(field) && !LAST.includes(field) && !tooLarge.includes(field),
  );
  return [...own, ...LAST.filter((field) => fields.has(field))];
}

function columnsOf(
  table: string,
  field: string,
  rows: readonly PlainRecord[],
  context: FieldContext,
): TableColumn[] {
  const { t } = context;
  const name = headingOf(table, field, context);
  const value = (row: PlainRecord) => row[field];
  if (/Ids?$/u.test(field)) {
    const ids = (row: PlainRecord) => [value(row)].flat().filter((id) => typeof id === 'string');
    const joined = (texts: string[]) => texts.filter((text) => text !== '').join(SEPARATOR);
    return [
      { header: name, cell: (row) => joined(ids(row).map((id) => context.nameOf(id) ?? '')) },
      { header: t('openExport:column.idOf', { name }), cell: (row) => joined(ids(row)) },
    ];
  }
  const parts = rows.map(value).filter(isObject);
  if (parts.some(isLocal)) {
    return LANGUAGES.map((one: Language) => ({
      header: t('openExport:column.in', { name, language: one }),
      cell: (row) => {
        const text = value(row);
        return isLocal(text) ? plainText(text[one]) : '';
      },
    }));
  }
  const plain = parts.filter((part) => !isRich(part) && !Array.isArray(part));
  if (plain.length === 0) {
    return [
      { header: name, cell: remembered((one) => cellText(table, field, one, context), value) },
    ];
  }
  return [...new Set(plain.flatMap((part) => Object.keys(part)))].map((part) => ({
    header: `${name}: ${headingOf(table, part, context)}`,
    cell: (row) => {
      const whole = value(row);
      if (!isObject(whole)) return '';
      return cellText(table, `${field}.${part}`, whole[part], context);
    },
  }));
}

/** Looking a word of the program up takes long, and a column has few of them: the first that it holds are remembered. */
function remembered(
  textOf: (value: unknown) => string,
  valueOf: (row: PlainRecord) => unknown,
): TableColumn['cell'] {
  const known = new Map<unknown, string>();
  return (row) => {
    const value = valueOf(row);
    const text = known.get(value) ?? textOf(value);
    if (known.size < REMEMBERED && typeof value !== 'object') known.set(value, text);
    return text;
  };
}

/** What a field is called in the screens; its own name where it is called nothing there. */
function headingOf(table: string, field: string, { language }: FieldContext): string {
  return knownFieldName(table, field, language) ?? field;
}

function cellText(table: string, field: string, value: unknown, context: FieldContext): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' && STAMP.test(value)) return value;
  if (Array.isArray(value)) {
    return value.map((one) => cellText(table, field, one, context)).join(SEPARATOR);
  }
  const text = recordValue(table, field, value, context);
  return text.length > LONGEST ? text.slice(0, LONGEST) : text;
}

/** A day or a moment. */
const STAMP = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/u;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Two columns of one heading would be taken for one: the later says which it is. */
function unlike(columns: readonly TableColumn[]): TableColumn[] {
  const seen = new Map<string, number>();
  return columns.map(({ header, cell }) => {
    const times = (seen.get(header) ?? 0) + 1;
    seen.set(header, times);
    return { header: times === 1 ? header : `${header} (${String(times)})`, cell };
  });
}
