import { columnName } from '#shared/contacts/import/columns/column-name.ts';
import type { PlannedImport } from '#shared/contacts/import/plan-import.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import type { Table } from '#shared/tabular/table.ts';

/** Remarks that a person reads in a terminal; the JSON has all. */
const MOST_ISSUES = 50;

/** A summary of an import to read: format, columns, counts, and the first remarks. */
export function* importSummary(
  table: Table,
  plan: PlannedImport,
  language: Language,
): Generator<string> {
  const t = translatorFor(language);
  yield `${t('import:summary.format', { format: table.format.toUpperCase() })}\n`;
  if (table.encoding) yield `${t('import:summary.encoding', { encoding: table.encoding })}\n`;
  yield `${
    plan.headerRow === null
      ? t('import:summary.noHeaderRow')
      : t('import:summary.headerRow', { row: plan.headerRow })
  }\n`;
  yield `\n${t('import:summary.columns')}\n`;
  for (const column of plan.columns) {
    const { index, field } = column;
    const meaning = field ? t(`import:field.${field}`) : t('import:summary.noField');
    yield `  ${index + 1}. ${columnName(column, plan, t) || '–'} → ${meaning}\n`;
  }
  yield `\n${t('import:summary.rows', plan.rows)}\n`;
  if (plan.issues.length === 0) return;
  yield `\n${t('import:summary.issues')}\n`;
  for (const { row, code, facts } of plan.issues.slice(0, MOST_ISSUES)) {
    const place = row === 0 ? t('import:summary.wholeFile') : t('import:summary.row', { row });
    const sentence: string = t(`import:issue.${code}` as 'import:issue.cell-error', {
      value: '',
      ...facts,
    });
    yield `  ${place}: ${sentence}\n`;
  }
  const more = plan.issues.length - MOST_ISSUES;
  if (more > 0) yield `  ${t('import:summary.more', { count: more })}\n`;
}
