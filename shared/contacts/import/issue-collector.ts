import type { ImportIssue, ImportIssueCode } from './plan.ts';

/** More of one kind than anybody reads; beyond it a table is wrong as a whole. */
const MOST_PER_CODE = 30_000;

export type IssueCollector = {
  all: ImportIssue[];
  warn: (row: number, code: ImportIssueCode, more?: IssueDetails) => void;
  fail: (row: number, code: ImportIssueCode, more?: IssueDetails) => void;
  /** Numbers that were taken for Finnish, though nothing said so. */
  assumed: { row: number; column: number; value: string }[];
};
type IssueDetails = { column?: number; facts?: Record<string, string | number> };

/** Gathers issues; texts among the facts are shortened for showing. */
export function collectIssues(): IssueCollector {
  const all: ImportIssue[] = [];
  const counts = new Map<ImportIssueCode, number>();
  const add = (issue: ImportIssue) => {
    const count = (counts.get(issue.code) ?? 0) + 1;
    counts.set(issue.code, count);
    if (count <= MOST_PER_CODE) all.push(issue);
  };
  const make = (
    row: number,
    severity: ImportIssue['severity'],
    code: ImportIssueCode,
    more: IssueDetails,
  ) => {
    add({
      row,
      ...(more.column === undefined ? {} : { column: more.column }),
      severity,
      code,
      ...(more.facts ? { facts: shorten(more.facts) } : {}),
    });
  };
  return {
    all,
    assumed: [],
    warn: (row, code, more = {}) => make(row, 'warning', code, more),
    fail: (row, code, more = {}) => make(row, 'error', code, more),
  };
}

function shorten(facts: Record<string, string | number>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > 120 ? `${value.slice(0, 119)}…` : value,
    ]),
  );
}
