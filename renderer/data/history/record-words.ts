import { fieldContext } from '#shared/schema/field-context.ts';
import { isTable } from '#shared/schema/tables.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { textAt } from '#shared/contacts/privacy/field-text.ts';
import { isLocal, isRich, recordName, recordSides } from '#shared/schema/record-words.ts';
import type { TableName } from '#shared/schema/office-rows.ts';
import { referencesOf } from '#shared/schema/references.ts';

type Row = Readonly<Record<string, unknown>>;

/** Records of any table in words: what they are called, and what their fields hold. */
export type RecordWords = {
  /** *Toimenpide* */
  kind: (table: string) => string;
  /** *Toimenpiteet* */
  kinds: (table: string) => string;
  /** What a record is called, in one line; empty where nothing of it tells. */
  name: (table: string, row: Row) => string;
  /** A field before and after a change; empty for nothing. Of a text in several languages those alone that differ. */
  sides: (
    table: string,
    field: string,
    pair: readonly [unknown, unknown],
  ) => [before: string, after: string];
};

/** Where the records that others name are read from: the office, or an earlier state of it. */
export type NamedRows = {
  read: {
    [T in TableName]: { bulkGet: (ids: readonly string[]) => Promise<(Row | undefined)[]> };
  };
};

/** Words for `rows`; what they name is read, so that an id is told by its name. */
export async function readRecordWords(
  office: NamedRows,
  rows: readonly { table: string; row: Row }[],
  language: Language,
): Promise<RecordWords> {
  const t = translatorFor(language);
  const names = new Map<string, string>();
  const context = fieldContext(language, (id) => names.get(id) ?? t('trash:removedRecord'));
  const name = (table: string, row: Row) => recordName(table, row, context);
  // A term in a body is told by its seat, and that by its body: what is named by what is named is read too.
  let level: readonly { table: string; row: Row }[] = rows;
  const levels = [level];
  for (let depth = 0; depth < 2; depth++) {
    level = await readNamed(office, level);
    levels.push(level);
  }
  for (const places of levels.reverse()) {
    for (const { table, row } of places) names.set(String(row['id']), name(table, row));
  }
  return {
    // A table without its text does not compile.
    kind: (table) => t(isTable(table) ? `tables:one.${table}` : 'trash:unnamed'),
    kinds: (table) => textAt(t, `tables:many.${table}`) ?? t('trash:unnamed'),
    name,
    sides: (table, field, pair) => recordSides(table, field, pair, context),
  };
}

async function readNamed(
  { read }: NamedRows,
  places: readonly { table: string; row: Row }[],
): Promise<{ table: string; row: Row }[]> {
  const wanted = new Map<TableName, Set<string>>();
  for (const { table, row } of places) {
    for (const reference of referencesOf(table)) {
      const id = row[reference.field];
      if (typeof id !== 'string') continue;
      for (const to of reference.to) wanted.set(to, (wanted.get(to) ?? new Set()).add(id));
    }
    for (const id of Object.values(row).flatMap(actionsInText)) {
      wanted.set('actions', (wanted.get('actions') ?? new Set()).add(id));
    }
  }
  const found: { table: string; row: Row }[] = [];
  for (const [table, ids] of wanted) {
    for (const row of await read[table].bulkGet([...ids])) if (row) found.push({ table, row });
  }
  return found;
}

function actionsInText(value: unknown): string[] {
  return isRich(value) || isLocal(value) ? actionsIn(value) : [];
}

/** The actions that a text with form refers to. */
function actionsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, attrs } = value as { type?: unknown; attrs?: { actionId?: unknown } };
  const own = type === 'actionRef' && typeof attrs?.actionId === 'string' ? [attrs.actionId] : [];
  return [...own, ...Object.values(value).flatMap(actionsIn)];
}
