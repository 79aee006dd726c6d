import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColumnMapping, ContactField } from '#shared/contacts/import/plan.ts';
import { classes } from '#renderer/ui/classes.ts';
import styles from './preview-table.module.css';

const NAMES: readonly (ContactField | null)[] = ['familyName', 'givenName', 'fullName'];
/** Fields whose absence is worth a word in the row. */
const EXPECTED: readonly (ContactField | null)[] = [...NAMES, 'organisation', 'email'];

/** A cell as it came, or as it was edited: a double click or F2 opens it, Enter keeps what is typed, Esc leaves it. */
export function PreviewCell({
  column,
  text,
  missing,
  isChanged,
  isOpen,
  isOfName,
  nameOf,
  beside,
  onOpen,
  onEdit,
}: {
  column: ColumnMapping;
  text: string;
  /** What an empty cell says, fetched once for a row: a page has a thousand cells and more. */
  missing: string;
  isChanged: boolean;
  isOpen: boolean;
  /** It stays in sight while the others scroll sideways. */
  isOfName: boolean;
  /** What the field is called while the cell is open. */
  nameOf: (column: ColumnMapping) => string;
  /** The column that Tab goes on with, or Shift+Tab; null at the end of the row. */
  beside: (column: number, step: 1 | -1) => number | null;
  /** Opens a cell of the row; null closes the one that is open. */
  onOpen: (column: number | null) => void;
  onEdit: (column: number, text: string) => void;
}) {
  const cell = useRef<HTMLTableCellElement>(null);
  const open = () => onOpen(column.index);
  const close = (typed: string | null, step?: 1 | -1): boolean => {
    const next = step === undefined ? null : beside(column.index, step);
    onOpen(next);
    if (next === null) cell.current?.focus();
    if (typed !== null && typed !== text) onEdit(column.index, typed);
    return next !== null;
  };
  if (isOpen) {
    return (
      <td
        ref={cell}
        tabIndex={-1}
        data-cell={column.index}
        className={classes(styles.editing, isOfName && styles.ofName)}
      >
        <CellField label={nameOf(column)} text={text} onClose={close} />
      </td>
    );
  }
  const isEmpty = text.trim() === '';
  const isName = NAMES.includes(column.field);
  const isMain = column.field === 'familyName' || column.field === 'fullName';
  const unused = column.field === null || column.field === 'ignore';
  return (
    <td
      ref={cell}
      tabIndex={-1}
      data-cell={column.index}
      className={
        isEmpty
          ? classes(styles.missing, isOfName && styles.ofName)
          : classes(
              isOfName && styles.ofName,
              isMain && styles.name,
              !isName && styles.clip,
              unused && styles.unused,
              isChanged && styles.changed,
            )
      }
      title={isName || isEmpty ? undefined : text}
      onDoubleClick={() => {
        window.getSelection()?.removeAllRanges();
        open();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'F2' && event.key !== 'Enter') {
          walkCells(event);
          return;
        }
        event.preventDefault();
        event.stopPropagation();
        open();
      }}
    >
      {isEmpty ? (EXPECTED.includes(column.field) ? missing : null) : text}
    </td>
  );
}

function CellField({
  label,
  text,
  onClose,
}: {
  label: string;
  text: string;
  /** With what was typed, or null where it is left; and which way to go on. Returns whether there is a cell that way. */
  onClose: (typed: string | null, step?: 1 | -1) => boolean;
}) {
  const { t } = useTranslation(['importScreen']);
  const [typed, setTyped] = useState(text);
  const isDone = useRef(false);
  const end = (value: string | null, step?: 1 | -1): boolean => {
    if (isDone.current) return false;
    isDone.current = true;
    return onClose(value, step);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.altKey && !event.shiftKey) end(typed);
    else if (event.key === 'Escape') end(null);
    else if (event.key === 'Tab') {
      // Behind the last cell the keyboard goes on as from any other.
      if (!end(typed, event.shiftKey ? -1 : 1)) return;
    } else if (event.key === 'Enter' && event.altKey) {
      setTyped((before) => `${before}\n`);
    } else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <textarea
      ref={(field) => {
        if (field && document.activeElement !== field) {
          field.focus();
          field.select();
        }
      }}
      className={styles.cellField}
      aria-label={label}
      title={t('importScreen:mend.fieldHint')}
      rows={Math.min(6, typed.split('\n').length)}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => void end(typed)}
    />
  );
}

/** Arrow keys go from cell to cell; F2 on the number of a row opens its first cell. */
export function walkCells(event: KeyboardEvent<HTMLElement>): void {
  if (event.target instanceof HTMLTextAreaElement || !(event.target instanceof Element)) return;
  const row = event.target.closest('tr');
  if (!row) return;
  const stops = [...row.querySelectorAll<HTMLElement>('[data-line], [data-cell]')];
  const at = stops.findIndex((stop) => stop.contains(event.target as Element));
  if (at < 0) return;
  const rows = [...(row.parentElement?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])];
  const inRow = (step: number) =>
    rows[rows.indexOf(row) + step]?.querySelectorAll<HTMLElement>('[data-line], [data-cell]')[at];
  const goals: Record<string, () => HTMLElement | undefined> = {
    ArrowRight: () => stops[at + 1],
    ArrowLeft: () => stops[at - 1],
    ArrowDown: () => inRow(1),
    ArrowUp: () => inRow(-1),
    F2: () => (at === 0 ? stops[1] : undefined),
  };
  const goal = Object.hasOwn(goals, event.key) ? goals[event.key]?.() : undefined;
  if (!goal) return;
  event.preventDefault();
  goal.focus();
}
