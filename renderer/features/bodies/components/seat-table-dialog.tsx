import { useEffect, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  pastedSeatLines,
  SEAT_COLUMNS,
  type SeatColumn,
} from '#shared/contacts/bodies/seat-table.ts';
import { NO_TITLES, type GivenSeatLine } from '#shared/contacts/import/appointments/seat-lines.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { readPasted } from '#shared/tabular/read-pasted.ts';
import type { Table } from '#shared/tabular/table.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { useAfterPress } from '#renderer/ui/focus/use-after-press.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useSeatTable } from '../use-seat-table.ts';
import type { SeatDialogProps } from './seat-dialog.ts';
import { SeatTableLine } from './seat-table-line.tsx';
import { UnnamedHolders } from './unnamed-holders.tsx';
import styles from './seat-table.module.css';

type Cell = { key: string; column: SeatColumn };

/**
 * Seats and who holds them in one table: typed from cell to cell, Enter goes down, or pasted from Excel or Word. Whoever is
 * not known is asked about under the line, and added only where it is said that she is new.
 */
export function SeatTableDialog({
  detail,
  day,
  given,
  onClose,
}: SeatDialogProps & {
  /** The lines of a list, which the window begins with. */
  given?: readonly GivenSeatLine[];
}) {
  const { t } = useTranslation(['bodies', 'common']);
  const { day: dayText } = useMoment();
  const language = useScreenLanguage();
  const table = useSeatTable(detail, day, given);
  const { active, setActive, leave } = useActiveCell(table);
  const [wasTried, setTried] = useState(false);
  const ref = useRef<HTMLTableElement>(null);
  const offersId = useId();
  const rolesId = useId();
  const activeLine = table.lines.find(({ key }) => key === active?.key);
  const offered = active && activeLine ? table.offersFor(activeLine, active.column) : [];

  // The day that is typed stays where it can be typed on, also where nobody held a seat on it.
  const hasMoves =
    given !== undefined ||
    table.begins !== '' ||
    table.lines.some((line) => line.chairBeside ?? line.seat?.holders.length);

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const html = event.clipboardData.getData('text/html');
    if (!text.includes('\t') && !text.trim().includes('\n')) return;
    const read = readPasted({ html, text });
    if (!read.ok) return;
    event.preventDefault();
    void linesOf(read.value).then(table.paste);
    setActive(null);
  };
  /** The column in which the line was begun, from which Tab went on. */
  const begun = useRef<SeatColumn | null>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, place: number, column: SeatColumn) => {
    if (event.key === 'Tab' && !event.shiftKey) begun.current ??= column;
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = place + (event.shiftKey ? -1 : 1);
    // As in a sheet: after Tab, Enter goes to where the line was begun, else down in its column.
    const cell = (of: SeatColumn) =>
      ref.current?.querySelector<HTMLElement>(
        `[data-line="${String(next)}"] [data-column="${of}"]`,
      );
    const target = cell(begun.current ?? column) ?? cell(column) ?? cell('person');
    begun.current = null;
    target?.focus();
  };

  return (
    <FormDialog
      kept={table.kept}
      title={t('bodies:seatTable.title')}
      action={
        table.count === 0 ? t('common:save') : t('bodies:seatTable.save', { count: table.count })
      }
      isDisabled={!table.isReady || table.count === 0}
      onSave={async () => {
        setTried(true);
        setActive(null);
        return await table.save();
      }}
      onClose={onClose}
      width="full"
    >
      {given ? <p className={styles.body}>{pickText(detail.body.name, language)}</p> : null}
      <p className={styles.help}>{t('bodies:seatTable.help', { day: dayText(table.day) })}</p>
      {hasMoves ? (
        <div className={styles.top}>
          <DayField
            label={t('bodies:seatTable.begins')}
            value={table.begins}
            placeholder={typedDay(table.day)}
            onChange={table.setBegins}
            error={
              table.begins !== '' && readDay(table.begins) === null
                ? t('bodies:seatTable.fault.day')
                : undefined
            }
          />
          <p className={styles.sum} role="status">
            {t('bodies:seatTable.sum', table.sum)}
          </p>
          {table.asked > 1 ? (
            <Button icon="plus" onPress={table.agreeAll}>
              {t('bodies:seatTable.allNew', { count: table.asked })}
            </Button>
          ) : null}
        </div>
      ) : null}
      <div onPaste={onPaste}>
        <table
          ref={ref}
          className={styles.table}
          data-moves={hasMoves || undefined}
          aria-label={t('bodies:seatTable.title')}
        >
          <thead>
            <tr>
              {SEAT_COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`bodies:seatTable.column.${column}`)}
                </th>
              ))}
              {hasMoves ? <th scope="col">{t('bodies:seatTable.moves')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {table.lines.map((line, place) => {
              const faults = line.faults.filter(
                ({ column }) => wasTried || !(active?.key === line.key && active.column === column),
              );
              return (
                <SeatTableLine
                  key={line.key}
                  {...{ line, place, faults, offersId, rolesId, hasMoves }}
                  fromHint={typedDay(table.day)}
                  onText={(column, text) => table.set(line.key, column, text)}
                  onAgree={(column, isNew) => table.agree(line.key, column, isNew)}
                  onReplaces={(replaces) => table.setReplaces(line.key, replaces)}
                  onEnter={(column) => setActive({ key: line.key, column })}
                  onLeave={(column) => leave({ key: line.key, column })}
                  onPress={() => {
                    begun.current = null;
                  }}
                  onKeyDown={(event, column) => onKeyDown(event, place, column)}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      {hasMoves ? <UnnamedHolders table={table} /> : null}
      <datalist id={offersId}>
        {offered.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id={rolesId}>
        {table.roles.map((role) => (
          <option key={role} value={role} />
        ))}
      </datalist>
    </FormDialog>
  );
}

/** The cell that is written in. What is wrong with it shows, and a title in it is set apart, once it is left. */
function useActiveCell(table: ReturnType<typeof useSeatTable>) {
  const [active, setActive] = useState<Cell | null>(null);
  const afterPress = useAfterPress();
  const latest = useRef(table);
  useEffect(() => {
    latest.current = table;
  });
  const leave = ({ key, column }: Cell) =>
    afterPress(() => {
      setActive((now) => (now?.key === key && now.column === column ? null : now));
      latest.current.settle(key, column);
    });
  return { active, setActive, leave };
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
