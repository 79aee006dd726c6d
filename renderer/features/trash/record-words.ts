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

/** Records that are named as in a person's report. */
const OF_CONTACTS = new Set(['persons', 'positions', 'contactPoints', 'taggings', 'seats']);
/** What names any other record, the first that it has. */
const NAMING = ['title', 'name', 'reference', 'text', 'definition'];
/** What tells of one that names nothing either. */
const TELLING = [
  'topic',
  'quote',
  'note',
  'value',
  'year',
  'organisationId',
  'personId',
  'ownerId',
];
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
    kind: (table) => textAt(t, `trash:kind.${table}`) ?? t('trash:unnamed'),
    name,
    value: (table, field, value) => valueText(table, field, value, context),
  };
}

async function readNamed(
  { read }: Pick<Office, 'read'>,
  places: readonly { table: string; row: Row }[],
): Promise<{ table: string; row: Row }[]> {
  const wanted = new Map<TableName, Set<string>>();
  for (const { table, row } of places) {
    for (const reference of REFERENCES) {
      const id = row[reference.field];
      if (reference.table !== table || typeof id !== 'string') continue;
      for (const to of reference.to) wanted.set(to, (wanted.get(to) ?? new Set()).add(id));
    }
  }
  const found: { table: string; row: Row }[] = [];
  for (const [table, ids] of wanted) {
    for (const row of await read[table].bulkGet([...ids])) if (row) found.push({ table, row });
  }
  return found;
}

function nameOfRow(table: string, row: Row, context: FieldContext): string {
  const plain = (field: string) => {
    const value = row[field];
    const text = isLocal(value)
      ? inLanguage(value, context.language)
      : valueText(table, field, value, context);
    return text.replace(/\s+/gu, ' ').trim();
  };
  const first = (fields: readonly string[]) => fields.map(plain).find((text) => text !== '');
  const ofContacts = OF_CONTACTS.has(table);
  const own = ofContacts ? undefined : first(NAMING);
  const named = own ?? (rowName(table, row, context).trim() || first(TELLING)) ?? '';
  const whole = [plain('no'), named].filter((text) => text !== '').join(' ');
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST).trimEnd()}…` : whole;
}

/** A value as it is read; texts with form without it, each language by itself. */
function valueText(table: string, field: string, value: unknown, context: FieldContext): string {
  if (value === null || value === undefined) return '';
  if (isRich(value)) return richTextPlain(value);
  if (isLocal(value)) {
    return LANGUAGES.map((language) => textOf(value[language]))
      .filter((text) => text !== '')
      .join(' / ');
  }
  const group = CODES[`${table}.${field}`];
  if (group === undefined) return fieldText(table, field, value, context);
  const codes = Array.isArray(value) ? value : [value];
  return codes
    .map((code) => textAt(context.t, `${group}.${String(code)}`) ?? String(code))
    .join(', ');
}

/** Fields that hold a word of the program, and where its text stands. */
const CODES: Readonly<Record<string, string>> = {
  'recommendations.strength': 'programme:recommendation.strengths',
  'recommendations.state': 'cooperation:recommendationState',
  'recommendations.position': 'cooperation:position',
  'recommendationLinks.cover': 'programme:recommendation.covers',
  'engagements.kind': 'cooperation:engagementKind',
  'engagements.state': 'cooperation:engagementState',
  'engagements.confidentiality': 'cooperation:confidentiality',
  'engagementNotes.kind': 'cooperation:noteKind',
  'engagementNotes.stance': 'cooperation:stance',
  'engagementNotes.confidentiality': 'cooperation:confidentiality',
  'reviewRounds.state': 'cooperation:roundState',
  'roundStages.key': 'cooperation:stage',
  'obligations.kind': 'cooperation:obligationKind',
  'deliveries.state': 'cooperation:deliveryState',
  'questions.state': 'cooperation:questionState',
  'answers.state': 'cooperation:answerState',
  'instruments.kind': 'cooperation:instrumentKind',
  'programmes.state': 'programme:state',
  'actions.kind': 'programme:kind',
  'actions.state': 'programme:actionState',
  'actions.needs': 'programme:need',
  'indicators.kind': 'programme:indicator.kinds',
};

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
