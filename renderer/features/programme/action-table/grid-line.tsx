import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import type { ActionColumn } from '#shared/programme/action-table/columns.ts';
import { isEditable, staysOpen } from '#shared/programme/action-table/columns.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { cellContent, type CellWords } from './cell-content.tsx';
import { AT_END, LINE_REM } from './column-look.ts';
import { StateBar } from './state-bar.tsx';
import { actionAddress } from './table-address.ts';
import { useLocked } from '../stages/decided.tsx';
import styles from './action-table.module.css';

/** Takes the room of lines that are not drawn. */
export function GapLine({ lines, span }: { lines: number; span: number }) {
  if (lines <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td
        colSpan={span}
        className={styles.gap}
        style={{ height: `${String(lines * LINE_REM)}rem` }}
      />
    </tr>
  );
}

/** The heading of a group: opens and closes it. */
export const GroupLine = memo(function GroupLine({
  lineKey,
  name,
  rows,
  isOpen,
  isActive,
  span,
  place,
}: {
  lineKey: string;
  name: string;
  rows: readonly ActionRow[];
  isOpen: boolean;
  isActive: boolean;
  span: number;
  place: number;
}) {
  const { t } = useTranslation(['actionTable']);
  const number = useNumber();
  return (
    <tr role="row" aria-rowindex={place + 2} className={styles.groupLine}>
      <th
        role="rowheader"
        colSpan={span}
        data-line={lineKey}
        data-active={isActive || undefined}
        tabIndex={isActive ? 0 : -1}
        aria-expanded={isOpen}
      >
        <span className={styles.groupName}>
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size="small" />
          {name}{' '}
          <span className={styles.count}>
            {t('actionTable:group.count', {
              count: rows.length,
              formatted: number(rows.length),
            })}
          </span>
          <StateBar rows={rows} />
        </span>
      </th>
    </tr>
  );
});

/** An action as a line of cells. */
export const RowLine = memo(function RowLine({
  lineKey,
  row,
  columns,
  programmeId,
  language,
  narrowedTo,
  place,
  activeColumn,
  selectedFrom,
  selectedTo,
  isSelected,
  editor,
  words,
}: {
  lineKey: string;
  row: ActionRow;
  columns: readonly ActionColumn[];
  programmeId: string;
  language: Language;
  /** The gaps that the table is narrowed to. */
  narrowedTo: readonly string[] | undefined;
  place: number;
  /** -1: the focus is in another line. */
  activeColumn: number;
  selectedFrom: number;
  selectedTo: number;
  isSelected: boolean;
  /** What the active cell is edited with, while it is. */
  editor: ReactNode;
  words: CellWords;
}) {
  const { t } = words;
  const locked = useLocked();
  return (
    <tr role="row" aria-rowindex={place + 2} className={styles.line}>
      {columns.map((column, at) => {
        const isActive = at === activeColumn;
        const isIn = isSelected && at >= selectedFrom && at <= selectedTo;
        const common = {
          'data-line': lineKey,
          'data-column': column,
          'data-active': isActive || undefined,
          tabIndex: isActive && !editor ? 0 : -1,
          'aria-colindex': at + 1,
          'aria-selected': isIn,
          className: classes(
            isIn && styles.selected,
            AT_END.has(column) && styles.end,
            isActive && Boolean(editor) && styles.editing,
          ),
        };
        if (column === 'number') {
          return (
            <th key={column} role="rowheader" {...common}>
              <span className={styles.number}>
                <input
                  type="checkbox"
                  className={styles.tick}
                  tabIndex={-1}
                  aria-label={t('actionTable:select', { number: row.number })}
                  checked={isSelected}
                  readOnly
                  data-tick
                />
                <a
                  href={`#${actionAddress(programmeId, row, column, narrowedTo)}`}
                  tabIndex={-1}
                  aria-label={t('actionTable:openAction', { number: row.number })}
                >
                  {row.number}
                </a>
              </span>
            </th>
          );
        }
        return (
          <td
            key={column}
            role="gridcell"
            aria-readonly={!isEditable(column) || (locked && !staysOpen(column))}
            {...common}
          >
            {isActive && editor ? (
              editor
            ) : (
              <div className={styles.content}>
                {tellsOfGap(row, column) ? (
                  <a
                    href={`#${actionAddress(programmeId, row, column, narrowedTo)}`}
                    tabIndex={-1}
                    className={styles.toGap}
                  >
                    {cellContent(row, column, language, words)}
                  </a>
                ) : (
                  cellContent(row, column, language, words)
                )}
              </div>
            )}
          </td>
        );
      })}
    </tr>
  );
});

/** Whether a cell says that something is missing which is written elsewhere. */
function tellsOfGap({ gaps }: ActionRow, column: ActionColumn): boolean {
  if (column === 'sv' || column === 'en') return gaps.includes(column);
  return column === 'gaps' && gaps.length > 0;
}
