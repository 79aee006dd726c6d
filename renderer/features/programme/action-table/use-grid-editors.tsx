import { useState } from 'react';
import type { TFunction } from 'i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import { cellText } from '#shared/programme/action-table/cell-text.ts';
import { isEditable, type EditableColumn } from '#shared/programme/action-table/columns.ts';
import { CellEditor, type AfterEdit } from './cell-editor.tsx';
import type { CellRange } from './cell-range.ts';
import type { CellPlace } from './cell-selection.ts';
import { writtenRange, type GridCells } from './grid-range.ts';

/** The cell with the focus is being edited: with the letter that began it, or with what it holds. */
export type Editing = { begun: string | null; isByMouse: boolean };

/** What the cell with the focus is edited with, and the last line, while they are. */
export function useGridEditors({
  props,
  grid,
  editing,
  setEditing,
  goTo,
  wantFocus,
  t,
}: {
  props: {
    language: Language;
    check: (column: EditableColumn, text: string, rows: readonly ActionRow[]) => string | null;
    onWrite: (range: CellRange, text: string) => void;
    onAdd: (title: string) => void;
    onRefused: (reason: string) => void;
  };
  grid: GridCells;
  editing: Editing | null;
  setEditing: (editing: Editing | null) => void;
  goTo: (place: CellPlace) => void;
  wantFocus: () => void;
  t: TFunction<['programme', 'actionTable']>;
}) {
  const { language } = props;
  /** How many actions were typed into the last line: its field is another for each. */
  const [typed, setTyped] = useState(0);
  const afterEdit = (after: AfterEdit) => {
    setEditing(null);
    const by = { stay: [0, 0], up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] }[after];
    const [lineBy = 0, columnBy = 0] = by;
    wantFocus();
    if (after === 'stay') return;
    goTo({ line: Math.max(0, grid.stop.line + lineBy), column: grid.stop.column + columnBy });
  };
  const editor = (row: ActionRow) => {
    const one = grid.columns[grid.stop.column];
    if (!editing || !one || !isEditable(one)) return null;
    const onSave = (text: string, after: AfterEdit, toAll: boolean) => {
      props.onWrite(toAll ? writtenRange(grid) : { rows: [row], columns: [one] }, text);
      // Left by a click: the focus is where the click was.
      const isElsewhere = document.activeElement?.closest('[data-grid]') === null;
      if (after === 'stay' && !toAll && isElsewhere) setEditing(null);
      else afterEdit(after);
    };
    return (
      <CellEditor
        column={one}
        label={`${t(`actionTable:column.${one}`)}, ${row.number}`}
        text={cellText(row, one, t as never)}
        begun={editing.begun}
        isByMouse={editing.isByMouse}
        language={language}
        check={(text) => props.check(one, text, [row])}
        onCancel={(refused) => {
          setEditing(null);
          if (refused === undefined) wantFocus();
          else props.onRefused(refused);
        }}
        onSave={onSave}
      />
    );
  };

  const newEditor =
    editing && grid.lines[grid.stop.line]?.kind === 'new' ? (
      <CellEditor
        key={typed}
        column="title"
        label={t('actionTable:newActionName')}
        text=""
        begun={editing.begun}
        isByMouse={false}
        language={language}
        check={() => null}
        onCancel={() => {
          setEditing(null);
          wantFocus();
        }}
        onSave={(title, after) => {
          if (title.trim() !== '') props.onAdd(title);
          if (title.trim() !== '' && after === 'down') {
            setTyped(typed + 1);
            setEditing({ begun: null, isByMouse: false });
            return;
          }
          const isElsewhere = document.activeElement?.closest('[data-grid]') === null;
          setEditing(null);
          if (!isElsewhere) wantFocus();
        }}
      />
    ) : null;
  return { editor, newEditor };
}
