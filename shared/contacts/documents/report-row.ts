import { documentDate } from '../../documents/texts/document-date.ts';
import { phoneText } from '../../documents/texts/phone-text.ts';
import { isCalendarDate } from '../../lib/calendar-date.ts';
import { isSilent } from '../../records/silent-fields.ts';
import type { CollectedRow } from '../privacy/collect-person-data.ts';
import { placeName } from '../privacy/field-name.ts';
import { fieldLabel, fieldText, rowName, type FieldContext } from '../privacy/field-text.ts';
import { textsOf, type Place, type PlainRow } from '../privacy/person-traces.ts';
import { tableName } from '../timeline/describe-change.ts';

/** A record as the report tells it: what it is called, and its fields, a line each. */
export type ReportRow = { name: string; lines: { label: string; text: string }[] };
/** Whose part of a person it is, and a postal address in its parts: the rest tells that. */
const TOLD_ELSEWHERE = new Set(['personId', 'ownerKind', 'address', 'key']);
/** Told after the rest, though every record carries it: what is kept of a person, since when and whence. */
const LAST = ['importId', 'createdAt', 'updatedAt', 'deletedAt'];
/** Of what happened on a day, where the row says it. */
const DAYS: Readonly<Record<string, string>> = { engagements: 'from', meetings: 'day' };

/** What a row is called in the report: of what happened on a day, with the day, since several may be called alike. */
export function reportName(table: string, row: PlainRow, context: FieldContext): string {
  const day = row[DAYS[table] ?? ''];
  const name = rowName(table, row, context);
  if (name === '' || typeof day !== 'string' || !isCalendarDate(day)) return name;
  return `${name}, ${documentDate(day, context.language)}`;
}

/** A collected row in words. */
export function reportRow(
  table: string,
  { row, reason }: CollectedRow,
  context: FieldContext,
): ReportRow {
  const { t } = context;
  const isInTrash = typeof row['deletedAt'] === 'string';
  const plainName =
    table === 'drafts' ? t('privacyDocuments:report.draftOf') : reportName(table, row, context);
  const name = [
    plainName || tableName(table, context),
    isInTrash && `(${t('privacyDocuments:report.inTrash')})`,
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
      ({ path }) => !/(?:^|\.)(?:key|id|\w+Key|\w+Id)$/u.test(path),
    );
    return { name, lines: texts.map((place) => draftLine(place, context)) };
  }
  return { name, lines: linesOf(table, row, context) };
}

/** What a form holds that was not saved, as the record would tell it. */
function draftLine({ path, text }: Place, context: FieldContext): ReportRow['lines'][number] {
  const table = path.startsWith('contactPoints.') ? 'contactPoints' : 'persons';
  const isWhence = path.startsWith('provenance.');
  const field = isWhence ? path : (path.split('.').at(-1) ?? path);
  return {
    label: isWhence ? fieldLabel(path, context) : placeName(table, path, context.language),
    text: fieldText(table, field, text, context),
  };
}

/**
 * Of what her rows name, what concerns her: of a list by rule, that it finds her; of a file, when and whence. Of others
 * nothing but what they are called.
 */
function namedLines(table: string, row: PlainRow, context: FieldContext): ReportRow['lines'] {
  const { t } = context;
  if (table === 'lists') {
    const purpose = String(row['purpose'] ?? '');
    return [
      ...(purpose === '' ? [] : [{ label: t('privacyDocuments:report.purpose'), text: purpose }]),
      ...(row['mode'] === 'rule'
        ? [
            {
              label: t('privacyDocuments:report.listRule'),
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
  return [];
}

function linesOf(table: string, row: PlainRow, context: FieldContext): ReportRow['lines'] {
  const name = rowName(table, row, context);
  const fields = Object.entries(row).sort(([a], [b]) => placeOf(a) - placeOf(b));
  return fields.flatMap(([field, value]) => {
    if (value === undefined || TOLD_ELSEWHERE.has(field)) return [];
    if (isSilent(field) && !LAST.includes(field)) return [];
    if (field === 'updatedAt' && value === row['createdAt']) return [];
    if (field === 'ownerId' && row['ownerKind'] !== 'position') return [];
    if (field === 'provenance' && typeof value === 'object' && value !== null) {
      return Object.entries(value).flatMap(([key, one]) =>
        lineOf(table, `provenance.${key}`, one, context),
      );
    }
    if (table === 'contactPoints' && field === 'value') {
      const isPhone = row['kind'] === 'phone';
      const label = isPhone ? 'number' : 'address';
      const text = isPhone ? phoneText(String(value), context.language) : String(value);
      return [{ label: context.t(`privacyDocuments:report.${label}`), text }];
    }
    // What the row is called is told already.
    return lineOf(table, field, value, context).filter(({ text }) => text !== name);
  });
}

/** The value before the rest, what only dates the row after it. */
function placeOf(field: string): number {
  return field === 'value' ? -2 : LAST.indexOf(field);
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
