import type { ChangeRow } from '../../records/change.ts';
import { isSilent } from '../../records/silent-fields.ts';
import {
  fieldLabel,
  fieldText,
  rowName,
  textAt,
  type FieldContext,
} from '../privacy/field-text.ts';
import type { PlainRow } from '../privacy/person-traces.ts';

/** Whose part of a person it is, and a postal address in its parts: the rest tells that. */
const TOLD_ELSEWHERE = new Set(['ownerId', 'ownerKind', 'personId', 'address']);

/**
 * What a line of the change log says in plain words, a sentence each: *Sähköposti vaihtui: a → b*. `row` is the record as
 * it is now, which tells what the line leaves out (that the value is an e-mail address); absent where it is not known.
 */
export function describeChange(
  change: Pick<ChangeRow, 'table' | 'op' | 'fields'>,
  row: PlainRow | undefined,
  context: FieldContext,
): string[] {
  const { t } = context;
  const { table, op } = change;
  const sides = Object.entries(change.fields).flatMap(([field, pair]) => flatSides(field, pair));
  const after = Object.fromEntries(
    Object.entries(change.fields).map(([field, [before, next]]) => [field, next ?? before]),
  );
  const known: PlainRow = { ...row, ...after };
  if (op === 'add' && table !== 'persons') {
    return [t('records:change.addedRow', { what: whole(table, known, context) })];
  }
  if (op === 'delete')
    return [t('records:change.removedRow', { what: whole(table, known, context) })];
  if (op === 'restore') {
    return [t('records:change.restoredRow', { what: whole(table, known, context) })];
  }
  return sides.flatMap(([field, before, next]) => {
    if (isSilent(field) || TOLD_ELSEWHERE.has(field)) return [];
    const what = labelIn(table, field, known, context);
    const old = fieldText(table, field, before, context);
    const value = fieldText(table, field, next, context);
    if (old === value) return [];
    if (old === '') return [t('records:change.added', { what, value })];
    if (value === '') return [t('records:change.gone', { what, before: old })];
    return [t('records:change.changed', { what, before: old, after: value })];
  });
}

/** A record in one line: *Sähköposti: a@virasto.invalid*. */
function whole(table: string, row: PlainRow, context: FieldContext): string {
  const name = rowName(table, row, context);
  if (table === 'contactPoints') {
    return [name, fieldText(table, 'value', row['value'], context)].filter(Boolean).join(': ');
  }
  return name === '' ? tableName(table, context) : name;
}

/** What a record of the table is called, in the language of `t`; of a person there is one. */
export function tableName(table: string, { t }: FieldContext): string {
  if (table === 'persons') return t('tables:one.persons');
  return textAt(t, `tables:many.${table}`) ?? table;
}

/** The value of a contact point is told by its kind; what belongs to a position or a seat names it. */
function labelIn(table: string, field: string, row: PlainRow, context: FieldContext): string {
  const label = fieldLabel(field, context);
  if (table === 'contactPoints') {
    const kind = fieldText(table, 'kind', row['kind'], context);
    if (kind !== '') return field === 'value' ? kind : `${kind}, ${label.toLowerCase()}`;
  }
  if (table === 'persons') return label;
  const name = rowName(table, row, context);
  return name === '' ? label : `${name}, ${label.toLowerCase()}`;
}

type Side = [field: string, before: unknown, next: unknown];

/** A field that holds several (where a contact came from) tells each by itself. */
function flatSides(field: string, [before, next]: [unknown, unknown]): Side[] {
  if (field !== 'provenance') return [[field, before, next]];
  const old = asObject(before);
  const now = asObject(next);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].map((key) => [
    `${field}.${key}`,
    old[key],
    now[key],
  ]);
}

function asObject(value: unknown): PlainRow {
  return typeof value === 'object' && value !== null ? (value as PlainRow) : {};
}
