import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import type { ActionColumn } from '#shared/programme/action-table/columns.ts';
import type { PlannedPaste } from '#shared/programme/action-table/plan-paste.ts';
import { BulkEditDialog } from './bulk-edit-dialog.tsx';
import { ColumnsDialog } from './columns-dialog.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import type { WriteCells } from './use-write-cells.ts';

export type TableDialog = 'columns' | 'bulk' | (PlannedPaste & { after: string | null }) | null;

/** What is open over the table: its columns, one text for many actions, or what pasting would do. */
export function TableDialogs({
  dialog,
  onClose,
  columns,
  onColumns,
  rows,
  selected,
  cells,
}: {
  dialog: TableDialog;
  onClose: () => void;
  columns: readonly ActionColumn[];
  onColumns: (columns: readonly ActionColumn[]) => void;
  rows: readonly ActionRow[];
  selected: readonly ActionRow[];
  cells: WriteCells;
}) {
  return (
    <>
      {dialog === 'columns' ? (
        <ColumnsDialog columns={columns} onChange={onColumns} onClose={onClose} />
      ) : null}
      {dialog === 'bulk' ? (
        <BulkEditDialog
          count={selected.length}
          check={(column, typed) => cells.reasonOf(column, typed, selected)}
          onSave={(column, typed) =>
            cells.writeAll({ rows: selected, columns: [column] }, typed, true)
          }
          onClose={onClose}
        />
      ) : null}
      {dialog !== null && typeof dialog === 'object' ? (
        <PasteDialog
          plan={dialog}
          numberOf={(id) => rows.find((row) => row.id === id)?.number ?? ''}
          onPaste={() =>
            cells.write(dialog.edits, {
              isTold: true,
              added: { ids: dialog.added, after: dialog.after },
            })
          }
          onClose={onClose}
        />
      ) : null}
    </>
  );
}
