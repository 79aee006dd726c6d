import {
  fieldText,
  rowName,
  textAt,
  type FieldContext,
} from '#shared/contacts/privacy/field-text.ts';
import { LANGUAGES, pickText, type Language, type LocalText } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { richTextPlain } from '#shared/rich-text/plain.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import type { Office, TableName } from '#renderer/data/office.ts';
import { REFERENCES } from '#renderer/data/references.ts';

type Row = Readonly<Record<string, unknown>>;

/** Records of any table in words: what they are called, and what their fields hold. */
export type RecordWords = {
  /** *Toimenpide* */
  kind: (table: string) => string;
  /** What a record is called, in one line; empty where nothing of it tells. */
  name: (table: string, row: Row) => string;
  value: (table: string, field: string, value: unknown) => string;
};

/** What names a record where it has no name of its own, the first that it has. */
const TELLING = ['reference', 'text', 'definition', 'topic', 'quote', 'note', 'value', 'year'];
const LONGEST = 140;

/** Words for `rows`; what they name is read, so that an id is told by its name. */
export async function readRecordWords(
  office: Pick<Office, 'read'>,
  rows: readonly { table: string; row: Row }[],
  language: Language,
): Promise<RecordWords> {
  const t = translatorFor(language);
  const names = new Map<string, string>();
  const context: FieldContext = {
    t,
    language,
    nameOf: (id) => names.get(id) ?? t('trash:removedRecord'),
  };
  const name = (table: string, row: Row) => nameOfRow(table, row, context);
  const wanted = new Map<TableName, Set<string>>();
  for (const { table, row } of rows) {
    for (const reference of REFERENCES) {
      const id = row[reference.field];
      if (reference.table !== table || typeof id !== 'string') continue;
      for (const to of reference.to) wanted.set(to, (wanted.get(to) ?? new Set()).add(id));
    }
  }
  // Rows of the bin name each other too.
  for (const { table, row } of rows) names.set(String(row['id']), name(table, row));
  for (const [table, ids] of wanted) {
    for (const row of await office.read[table].bulkGet([...ids])) {
      if (row) names.set(row.id, name(table, row));
    }
  }
  return {
    kind: (table) => textAt(t, `trash:kind.${table}`) ?? t('trash:unnamed'),
    name,
    value: (table, field, value) => valueText(table, field, value, context),
  };
}

function nameOfRow(table: string, row: Row, context: FieldContext): string {
  const plain = (field: string) => {
    const value = row[field];
    const text = isLocal(value)
      ? inLanguage(value, context.language)
      : valueText(table, field, value, context);
    return text.replace(/\s+/gu, ' ').trim();
  };
  const own = isLocal(row['title']) ? plain('title') : rowName(table, row, context);
  const named = own.trim() || TELLING.map(plain).find((text) => text !== '') || '';
  const whole = [plain('no'), named].filter((text) => text !== '').join(' ') || '';
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST).trimEnd()}…` : whole;
}

/** A value as it is read; texts with form without it, each language by itself. */
function valueText(table: string, field: string, value: unknown, context: FieldContext): string {
  if (isRich(value)) return richTextPlain(value);
  if (isLocal(value)) {
    return LANGUAGES.map((language) => textOf(value[language]))
      .filter((text) => text !== '')
      .join(' / ');
  }
  return fieldText(table, field, value, context);
}

function inLanguage(value: LocalText, language: Language): string {
  return textOf(pickText(value, language));
}

function textOf(value: unknown): string {
  return isRich(value) ? richTextPlain(value) : typeof value === 'string' ? value : '';
}

function isRich(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && 'type' in value && 'content' in value;
}

function isLocal(value: unknown): value is LocalText {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value).filter((key) => key !== 'basis');
  return keys.length > 0 && keys.every((key) => LANGUAGES.some((language) => language === key));
}
