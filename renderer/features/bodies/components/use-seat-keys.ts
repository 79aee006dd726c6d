import { useRef, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { pastedSeatLines, type SeatColumn } from '#shared/contacts/bodies/seat-table.ts';
import { NO_TITLES, type GivenSeatLine } from '#shared/contacts/import/appointments/seat-lines.ts';
import { matchesShortcut } from '#shared/commands/matches-shortcut.ts';
import { readPasted } from '#shared/tabular/read-pasted.ts';
import type { Table } from '#shared/tabular/table.ts';
import { isMac } from '#renderer/ui/words/is-mac.ts';
import type { useSeatTable } from '../use-seat-table.ts';

/**
 * The keys of the table of seats: Enter goes on as in a sheet, what was copied elsewhere becomes lines, and undo and redo
 * go through the table's own steps, a paste like what was typed.
 */
export function useSeatKeys(
  ref: RefObject<HTMLTableElement | null>,
  table: ReturnType<typeof useSeatTable>,
  leaveCell: () => void,
) {
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const html = event.clipboardData.getData('text/html');
    if (!text.includes('\t') && !text.trim().includes('\n')) return;
    const read = readPasted({ html, text });
    if (!read.ok) return;
    event.preventDefault();
    const { target } = event;
    void linesOf(read.value).then((lines) => {
      flushSync(() => table.paste(lines));
      goOnIn(ref.current, target);
    });
    leaveCell();
  };
  const step = (go: () => unknown) => {
    const before = document.activeElement;
    leaveCell();
    flushSync(go);
    goOnIn(ref.current, before);
  };
  /** The column in which the line was begun, from which Tab went on. */
  const begun = useRef<SeatColumn | null>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, place: number, column: SeatColumn) => {
    const isKey = (...shortcuts: string[]) =>
      shortcuts.some((shortcut) => matchesShortcut(event.nativeEvent, shortcut, isMac));
    if (isKey('CmdOrCtrl+Z')) step(table.undo);
    else if (isKey('CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y')) step(table.redo);
    else if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) {
      if (event.key === 'Tab' && !event.shiftKey) begun.current ??= column;
      return;
    } else {
      const next = place + (event.shiftKey ? -1 : 1);
      // As in a sheet: after Tab, Enter goes to where the line was begun, else down in its column.
      const cell = (of: SeatColumn) =>
        ref.current?.querySelector<HTMLElement>(
          `[data-line="${String(next)}"] [data-column="${of}"]`,
        );
      const target = cell(begun.current ?? column) ?? cell(column) ?? cell('person');
      begun.current = null;
      target?.focus();
    }
    event.preventDefault();
  };
  return {
    onPaste,
    onKeyDown,
    /** A cell is gone to by pointer. */
    onPress: () => {
      begun.current = null;
    },
    stepBack: () => step(table.undo),
  };
}

/**
 * A line that went under the keyboard leaves it in the table: in the last line, where work goes on. At once: a moment later
 * it would be taken from where she went meanwhile.
 */
function goOnIn(table: HTMLElement | null, before: EventTarget | null): void {
  if (before instanceof HTMLElement && before.isConnected) return;
  const cells = [...(table?.querySelectorAll<HTMLElement>('[data-line] input') ?? [])];
  const last = cells.findLast((cell) => cell.dataset['column'] === 'organisation');
  (last ?? cells.at(-1))?.focus();
}

/** A table of appointments is read as the import reads one; any other by its columns. */
async function linesOf(table: Table): Promise<readonly GivenSeatLine[]> {
  const { appointedLines } =
    await import('#shared/contacts/import/appointments/appointed-lines.ts');
  return (
    appointedLines(table) ??
    pastedSeatLines(table.rows.map(({ cells }) => cells)).map((cells) => ({
      cells,
      titles: NO_TITLES,
    }))
  );
}
