import type { Table } from '../../tabular/table.ts';
import type { ContactField, ImportPlan } from './plan.ts';

/** What the user said by hand: the header's line (null: there is none) and each column's field. */
export type PlanOptions = { headerRow?: number | null; fields?: (ContactField | null)[] };

export type PlannedImport = ImportPlan & {
  /** The header's line as Excel shows it, or null. */
  headerRow: number | null;
  /** The folded header names in order: files of one shape share it, so that a mapping can be remembered. */
  signature: string;
};

/** Works out what an import of `table` would do: the columns' fields, the contacts, and what is wrong with which row. */
export function planImport(table: Table, options: PlanOptions = {}): PlannedImport {
  void table;
  void options;
  return {
    columns: [],
    rows: { read: 0, usable: 0, skipped: 0 },
    contacts: [],
    issues: [],
    headerRow: null,
    signature: '',
  };
}
