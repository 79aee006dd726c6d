import { columnName } from '#shared/contacts/import/columns/column-name.ts';
import type { PlannedImport } from '#shared/contacts/import/plan-import.ts';
import type { ImportIssue } from '#shared/contacts/import/plan.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { Failure } from '#shared/lib/result.ts';
import { TABLE_FAILURE_CODES } from '#shared/tabular/table.ts';

/** The facts that come with a code are those that its text names. */
type Say = (key: string, facts: Record<string, string | number>) => string;

/** Why a list cannot be read and what to do about it. */
export function readingFailureText(t: Translate, failure: Failure): string {
  const code = TABLE_FAILURE_CODES.find((known) => known === failure.code) ?? 'unreadable';
  return (t as Say)(`import:failure.${code}`, { ...failure.facts });
}

/** What is remarked on a row or on the whole list. */
export function issueText(
  t: Translate,
  issue: ImportIssue,
  plan: Pick<PlannedImport, 'columns' | 'headerRow'>,
): string {
  const column = plan.columns.find(({ index }) => index === issue.column);
  const header = column ? columnName(column, plan, t) : '';
  return (t as Say)(`import:issue.${issue.code}`, { header, ...issue.facts });
}
