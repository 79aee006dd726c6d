import type { Language } from '../../i18n/languages.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import type { ChangeRow } from '../../records/change.ts';
import { displayName } from '../person-name.ts';
import type { CollectedRow, PersonData } from '../privacy/collect-person-data.ts';
import {
  fieldLabel,
  fieldText,
  momentText,
  rowName,
  textAt,
  type FieldContext,
} from '../privacy/field-text.ts';
import { noticeTexts, type NoticeTexts } from '../privacy/notice-texts.ts';
import { textsOf, type PlainRow } from '../privacy/person-traces.ts';
import { describeChange, tableName } from '../timeline/describe-change.ts';

/** A record as the report tells it: what it is called, and its fields, a line each. */
export type ReportRow = { name: string; lines: { label: string; text: string }[] };
/** The rows of one table; `tables` are the ones that it tells. */
export type ReportSection = { tables: string[]; title: string; rows: ReportRow[] };

/** Everything kept of a person, in words: plain values that can be sent to a worker. */
export type PersonReportModel = {
  name: string;
  grounds: { label: string; text: string }[];
  sections: ReportSection[];
  log: { when: string; lines: string[] }[];
  mentions: { where: string; text: string }[];
  sampleData: boolean;
};

/** Told as the change log, a line an act, and not as tables of their own. */
const LOG_TABLES = new Set(['acts', 'changes']);
/** Fields that only the program needs. */
const SILENT = new Set([
  'id',
  'rev',
  'sample',
  'normal',
  'address',
  'order',
  'key',
  'personId',
  'ownerKind',
]);
/** Told after the rest. */
const LAST = ['importId', 'createdAt', 'updatedAt', 'deletedAt'];
/** Tables that come first: she herself, and how she is reached. */
const FIRST_TABLES = ['persons', 'positions', 'contactPoints', 'mandates', 'seats', 'bodies'];

/**
 * The report of what was collected, in `language`. Whoever else is named in the rows is not: her data are not the
 * person's to get (GDPR Art. 15(4)). `own` is what the office says of itself.
 */
export function personReportModel(
  data: PersonData,
  own: NoticeTexts | undefined,
  language: Language,
): PersonReportModel {
  const t = translatorFor(language);
  const { person } = data;
  const context: FieldContext = { t, language, nameOf: () => undefined };
  const names = namesIn(data, context);
  context.nameOf = (id) => names.get(id);
  const sections: ReportSection[] = [];
  const mentions: PersonReportModel['mentions'] = [];
  for (const [table, rows] of inReadingOrder(data)) {
    if (LOG_TABLES.has(table)) continue;
    const told = rows.filter(({ reason }) => reason !== 'mention');
    if (told.length > 0) {
      const title = textAt(t, `records:table.${table}`);
      sections.push({
        tables: [table],
        title: title ?? t('privacyDocuments:report.unknownTable', { table }),
        rows: told.map((row) => reportRow(table, row, context)),
      });
    }
    for (const row of rows) mentions.push(...mentionsIn(table, row, context));
  }
  const log = logOf(data, context);
  return {
    name: displayName({
      givenName: String(person['givenName'] ?? ''),
      familyName: String(person['familyName'] ?? ''),
    }),
    grounds: groundsOf(person, own, context),
    sections,
    log,
    mentions,
    sampleData: person['sample'] === true,
  };
}

function inReadingOrder({ tables }: PersonData): [string, CollectedRow[]][] {
  const rank = (table: string) => {
    const place = FIRST_TABLES.indexOf(table);
    return place < 0 ? FIRST_TABLES.length : place;
  };
  return [...tables].sort(([a], [b]) => rank(a) - rank(b));
}

/** What records are called, by id, of those that the report may name: other persons have no name in it. */
function namesIn(data: PersonData, context: FieldContext): Map<string, string> {
  const names = new Map<string, string>();
  const later: [string, PlainRow][] = [];
  for (const [table, rows] of data.tables) {
    for (const { row } of rows) {
      if (table === 'persons' && row !== data.person) {
        names.set(String(row['id']), context.t('records:value.otherPerson'));
      } else later.push([table, row]);
    }
  }
  const known: FieldContext = { ...context, nameOf: (id) => names.get(id) };
  // Twice: the name of a seat holds that of its body.
  for (let round = 0; round < 2; round += 1) {
    for (const [table, row] of later) {
      const name = rowName(table, row, known);
      if (typeof row['id'] === 'string' && name !== '') names.set(row['id'], name);
    }
  }
  return names;
}

function reportRow(table: string, { row, reason }: CollectedRow, context: FieldContext): ReportRow {
  const { t } = context;
  const isBin = typeof row['deletedAt'] === 'string';
  const plainName =
    table === 'drafts' ? t('privacyDocuments:report.draftOf') : rowName(table, row, context);
  const name = [
    plainName || tableName(table, context),
    isBin && `(${t('privacyDocuments:report.inBin')})`,
  ]
    .filter(Boolean)
    .join(' ');
  if (reason === 'named') return { name, lines: namedLines(table, row, context) };
  if (table === 'distinctPairs') {
    return {
      name: t('records:value.otherPerson'),
      lines: linesOf(table, { createdAt: row['createdAt'] }, context),
    };
  }
  if (table === 'drafts') {
    const texts = textsOf(row['value']).filter(
      ({ path }) => !/(?:^|\.)(?:key|id|\w+Id)$/u.test(path),
    );
    return {
      name,
      lines: texts.map(({ path, text }) => ({ label: fieldLabel(path, context), text })),
    };
  }
  return { name, lines: linesOf(table, row, context) };
}

/** Of what her rows name, what concerns her: of a list by rule, that it finds her; of a file, when and whence. */
function namedLines(table: string, row: PlainRow, context: FieldContext): ReportRow['lines'] {
  const { t } = context;
  if (table === 'lists') {
    const purpose = String(row['purpose'] ?? '');
    return [
      ...(purpose === '' ? [] : [{ label: t('privacyDocuments:report.purpose'), text: purpose }]),
      ...(row['mode'] === 'rule'
        ? [
            {
              label: t('privacyDocuments:report.content'),
              text: t('privacyDocuments:report.listedByRule'),
            },
          ]
        : []),
    ];
  }
  if (table === 'imports' || table === 'madeDocuments') {
    const { source, fileName, format, createdAt } = row;
    return linesOf(table, { source, fileName, format, createdAt }, context);
  }
  return [
    {
      label: t('privacyDocuments:report.content'),
      text: t('privacyDocuments:report.referred'),
    },
  ];
}

function linesOf(table: string, row: PlainRow, context: FieldContext): ReportRow['lines'] {
  const name = rowName(table, row, context);
  const fields = Object.entries(row).sort(([a], [b]) => LAST.indexOf(a) - LAST.indexOf(b));
  return fields.flatMap(([field, value]) => {
    if (SILENT.has(field) || value === undefined) return [];
    if (field === 'updatedAt' && value === row['createdAt']) return [];
    if (field === 'ownerId' && row['ownerKind'] !== 'position') return [];
    if (field === 'provenance' && typeof value === 'object' && value !== null) {
      return Object.entries(value).flatMap(([key, one]) =>
        lineOf(table, `provenance.${key}`, one, context),
      );
    }
    // What the row is called is told already.
    return lineOf(table, field, value, context).filter(({ text }) => text !== name);
  });
}

function lineOf(
  table: string,
  field: string,
  value: unknown,
  context: FieldContext,
): ReportRow['lines'] {
  const text = fieldText(table, field, value, context);
  return text === '' ? [] : [{ label: fieldLabel(field, context), text }];
}

/** Art. 15(1)(a)–(h), of this person. */
function groundsOf(
  person: PlainRow,
  own: NoticeTexts | undefined,
  context: FieldContext,
): PersonReportModel['grounds'] {
  const { t, language } = context;
  const texts = noticeTexts(own, language);
  const field = (name: string) => fieldText('persons', name, person[name], context);
  const provenance = textsOf({ provenance: person['provenance'] });
  const from = (key: string) => {
    const path = `provenance.${key}`;
    const found = provenance.find((place) => place.path === path);
    return found ? fieldText('persons', path, found.text, context) : '';
  };
  const basis = String(person['legalBasis'] ?? 'publicTask');
  const marks = ['objectedOn', 'restrictedOn', 'nonDisclosure'].flatMap((name) => {
    const text = field(name);
    return text === '' ? [] : [`${fieldLabel(name, context)}: ${text}`];
  });
  const list = (items: string[]) => items.join('; ');
  return [
    { label: t('privacyDocuments:report.purpose'), text: from('purpose') || t('common:missing') },
    {
      label: t('privacyDocuments:report.basis'),
      text: textAt(t, `privacyDocuments:notice.basis.${basis}`) ?? basis,
    },
    {
      label: t('privacyDocuments:report.source'),
      text:
        [from('source'), from('kind'), from('obtainedOn')].filter(Boolean).join(', ') ||
        t('privacyDocuments:notice.sources.unknown'),
    },
    {
      label: t('privacyDocuments:report.informed'),
      text: field('informedOn') || t('privacyDocuments:report.informedNot'),
    },
    {
      label: t('privacyDocuments:report.marks'),
      text: list(marks) || t('privacyDocuments:report.noMarks'),
    },
    {
      label: t('privacyDocuments:report.recipients'),
      text: `${texts.recipients} ${texts.transfers}`,
    },
    { label: t('privacyDocuments:report.retention'), text: texts.retention },
    { label: t('privacyDocuments:report.rights'), text: rightsText(t) },
    { label: t('privacyDocuments:report.complaint'), text: texts.complaint },
  ];
}

function rightsText(t: Translate): string {
  const rights = (['rectification', 'erasure', 'restriction', 'objection'] as const).map((one) =>
    t(`privacyDocuments:notice.rights.${one}`),
  );
  return `${t('privacyDocuments:notice.rights.text')} ${rights.join('; ')}. ${t('privacyDocuments:notice.rights.how')}`;
}

/** The change log, newest first, an act a row: its name, and what it changed. */
function logOf({ tables }: PersonData, context: FieldContext): PersonReportModel['log'] {
  const rows = new Map<unknown, PlainRow>();
  for (const collected of tables.values()) {
    for (const { row } of collected) rows.set(row['id'], row);
  }
  const acts = new Map((tables.get('acts') ?? []).map(({ row }) => [row['id'], row]));
  const byAct = new Map<string, { at: string; lines: string[] }>();
  for (const { row } of tables.get('changes') ?? []) {
    const change = row as unknown as ChangeRow;
    const act = acts.get(change.actId);
    const entry = byAct.get(change.actId) ?? {
      at: String(change.at),
      lines: act ? [actText(act, context)] : [],
    };
    entry.lines.push(...describeChange(change, rows.get(change.recordId), context));
    byAct.set(change.actId, entry);
  }
  for (const [id, row] of acts) {
    if (!byAct.has(String(id))) {
      byAct.set(String(id), { at: String(row['at']), lines: [actText(row, context)] });
    }
  }
  return [...byAct.values()]
    .sort((a, b) => b.at.localeCompare(a.at))
    .map(({ at, lines }) => ({
      when: momentText(at, context.language),
      lines: [...new Set(lines)],
    }));
}

/** The name of an act; the facts of acts on several records may name others, and are not told. */
function actText(act: PlainRow, { t }: FieldContext): string {
  const look = t as unknown as (key: string, options: object) => string;
  const facts = typeof act['facts'] === 'object' ? act['facts'] : {};
  const text = look(`acts:${String(act['name'])}`, { defaultValue: String(act['name']), ...facts });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function mentionsIn(
  table: string,
  { row, reason, places }: CollectedRow,
  context: FieldContext,
): PersonReportModel['mentions'] {
  if (LOG_TABLES.has(table) || reason === 'own' || (table === 'drafts' && reason === 'about'))
    return [];
  const isOther = typeof row['familyName'] === 'string';
  const name = isOther ? context.t('records:value.otherPerson') : rowName(table, row, context);
  return places.map(({ path, text }) => ({
    where: [tableName(table, context), name, fieldLabel(path, context)].filter(Boolean).join(', '),
    text,
  }));
}
