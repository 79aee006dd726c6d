import type { ReactNode } from 'react';
import type { Language } from '#shared/i18n/languages.ts';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import type { ActionColumn } from '#shared/programme/action-table/columns.ts';
import type { CellWords } from './cell-content.tsx';
import type { CellPlace, CellSelection } from './cell-selection.ts';
import { GapLine, GroupLine, RowLine } from './grid-line.tsx';
import { NewLine } from './new-line.tsx';
import type { TableLine } from './table-lines.ts';

/** The lines that are drawn, with room for those that are not. */
export function GridLines({
  lines,
  drawn,
  columns,
  drawnColumns,
  stop,
  selection,
  groupName,
  editor,
  newEditor,
  ...common
}: {
  lines: readonly TableLine[];
  /** The places of those that are drawn. */
  drawn: readonly number[];
  columns: readonly ActionColumn[];
  drawnColumns: readonly ActionColumn[];
  /** The cell with the focus. */
  stop: CellPlace;
  selection: CellSelection;
  groupName: (id: string) => string;
  /** What edits the cell with the focus, in its row. */
  editor: (row: ActionRow) => ReactNode;
  /** In which the title of a new action is written, while it is. */
  newEditor: ReactNode;
  programmeId: string;
  language: Language;
  narrowedTo: readonly string[] | undefined;
  words: CellWords;
}) {
  return (
    <tbody>
      {drawn.flatMap((index, order) => {
        const line = lines[index];
        if (!line) return [];
        const before = drawn[order - 1] ?? -1;
        const isActive = index === stop.line;
        return [
          <GapLine key={`before:${line.key}`} lines={index - before - 1} span={columns.length} />,
          line.kind === 'new' ? (
            <NewLine
              key={line.key}
              isActive={isActive}
              span={columns.length}
              place={index}
              editor={isActive ? newEditor : null}
            />
          ) : line.kind === 'group' ? (
            <GroupLine
              key={line.key}
              lineKey={line.key}
              name={groupName(line.group.id)}
              isOpen={line.isOpen}
              rows={line.group.rows}
              isActive={isActive}
              span={columns.length}
              place={index}
            />
          ) : (
            <RowLine
              key={line.key}
              lineKey={line.key}
              row={line.row}
              columns={drawnColumns}
              programmeId={common.programmeId}
              language={common.language}
              narrowedTo={common.narrowedTo}
              words={common.words}
              place={index}
              activeColumn={isActive ? stop.column : -1}
              isSelected={selection.ids.has(line.row.id)}
              selectedFrom={selection.from}
              selectedTo={selection.to}
              editor={isActive ? editor(line.row) : null}
            />
          ),
        ];
      })}
      <GapLine lines={lines.length - 1 - (drawn.at(-1) ?? -1)} span={columns.length} />
    </tbody>
  );
}
