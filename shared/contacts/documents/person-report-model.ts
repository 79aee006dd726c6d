import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { displayName } from '../person-name.ts';
import type { CollectedRow, PersonData } from '../privacy/collect-person-data.ts';
import { placeName } from '../privacy/field-name.ts';
import { textAt, type FieldContext } from '../privacy/field-text.ts';
import type { NoticeTexts } from '../privacy/notice-texts.ts';
import type { PlainRow } from '../privacy/person-traces.ts';
import { tableName } from '../timeline/describe-change.ts';
import { reportGrounds } from './report-grounds.ts';
import { reportLog } from './report-log.ts';
import { reportName, reportRow, type ReportRow } from './report-row.ts';

/** The rows of one table, or the names of what several hold; `tables` are the ones that it tells. */
export type ReportSection = {
  tables: string[];
  title: string;
  introduction?: string;
  rows: ReportRow[];
};

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
/** Tables that come first: she herself, and how she is reached. */
const FIRST_TABLES = ['persons', 'positions', 'contactPoints', 'mandates', 'seats', 'bodies'];

/**
 * The report of what was collected, in `language`, with the words of fields as `textsOf` has them. Whoever else is named in the rows is not: her data are not the
 * person's to get (GDPR Art. 15(4)). `own` is what the office says of itself.
 */
export function personReportModel(
  data: PersonData,
  own: NoticeTexts | undefined,
  { language, textsOf }: Pick<FieldContext, 'language' | 'textsOf'>,
): PersonReportModel {
  const t = translatorFor(language);
  const { person } = data;
  // What is there no more has no name, and its number would tell nothing.
  const context: FieldContext = { t, language, textsOf, nameOf: () => '' };
  const names = namesIn(data, context);
  context.nameOf = (id) => names.get(id) ?? '';
  const sections: ReportSection[] = [];
  const references: { table: string; row: ReportRow }[] = [];
  const mentions: PersonReportModel['mentions'] = [];
  for (const [table, rows] of inReadingOrder(data)) {
    if (LOG_TABLES.has(table)) continue;
    const told: ReportRow[] = [];
    for (const collected of rows) {
      if (collected.reason === 'mention') continue;
      const row = reportRow(table, collected, context);
      if (collected.reason === 'named' && row.lines.length === 0) references.push({ table, row });
      else told.push(row);
    }
    if (told.length > 0) {
      sections.push({ tables: [table], title: sectionTitle(table, t), rows: told });
    }
    for (const row of rows) mentions.push(...mentionsIn(table, row, context));
  }
  if (references.length > 0) sections.push(referenceSection(references, t));
  const log = reportLog(data, context);
  return {
    name: displayName({
      givenName: String(person['givenName'] ?? ''),
      familyName: String(person['familyName'] ?? ''),
    }),
    grounds: reportGrounds(person, own, context),
    sections,
    log,
    mentions,
    sampleData: person['sample'] === true,
  };
}

/** What a section is called: as she is told of it where the table's own name would say nothing to her. */
function sectionTitle(table: string, t: Translate): string {
  return textAt(t, `privacyDocuments:report.titles.${table}`) ?? titleOf(table, t);
}

function titleOf(table: string, t: Translate): string {
  if (table === 'persons') return t('tables:one.persons');
  return textAt(t, `tables:many.${table}`) ?? t('privacyDocuments:report.unknownTable', { table });
}

/** What her rows name and nothing more is told of, a row a table: the bodies of her seats, the groups she is in. */
function referenceSection(
  references: readonly { table: string; row: ReportRow }[],
  t: Translate,
): ReportSection {
  const tables = [...new Set(references.map(({ table }) => table))];
  return {
    tables,
    title: t('privacyDocuments:report.referred'),
    introduction: t('privacyDocuments:report.referredIntro'),
    rows: tables.map((table) => ({
      name: titleOf(table, t),
      lines: [
        ...new Set(references.filter((one) => one.table === table).map(({ row }) => row.name)),
      ].map((text) => ({ label: '', text })),
    })),
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
  const known: FieldContext = { ...context, nameOf: (id) => names.get(id) ?? '' };
  // Twice: the name of a seat holds that of its body.
  for (let round = 0; round < 2; round += 1) {
    for (const [table, row] of later) {
      const name = reportName(table, row, known);
      if (typeof row['id'] === 'string' && name !== '') names.set(row['id'], name);
    }
  }
  return names;
}

function mentionsIn(
  table: string,
  { row, reason, places }: CollectedRow,
  context: FieldContext,
): PersonReportModel['mentions'] {
  if (LOG_TABLES.has(table) || reason === 'own' || (table === 'drafts' && reason === 'about'))
    return [];
  const isOther = typeof row['familyName'] === 'string';
  const name = isOther ? context.t('records:value.otherPerson') : reportName(table, row, context);
  return places.map(({ path, text }) => ({
    where: [tableName(table, context), name, placeName(table, path, context.language)]
      .filter(Boolean)
      .join(', '),
    text,
  }));
}
