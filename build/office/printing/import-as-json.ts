import type { PlannedImport } from '#shared/contacts/import/plan-import.ts';
import type { Table } from '#shared/tabular/table.ts';

/** What `office import FILE --json` prints, in pieces: a list of many thousands is never one string. */
export function* importAsJson(table: Table, plan: PlannedImport): Generator<string> {
  const head = {
    format: table.format,
    encoding: table.encoding ?? null,
    delimiter: table.delimiter ?? null,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    headerRow: plan.headerRow,
    columns: plan.columns.map(({ index, header, field }) => ({ index, header, field })),
    rows: plan.rows,
  };
  yield JSON.stringify(head).slice(0, -1);
  yield ',"contacts":[';
  yield* joined(plan.contacts);
  yield '],"issues":[';
  yield* joined(plan.issues);
  yield ']}\n';
}

function* joined(values: readonly unknown[]): Generator<string> {
  for (let index = 0; index < values.length; index += 1) {
    yield (index > 0 ? ',' : '') + JSON.stringify(values[index]);
  }
}
