import { useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  pastedSeatLines,
  SEAT_COLUMNS,
  splitName,
  type SeatColumn,
  type SeatFault,
} from '#shared/contacts/bodies/seat-table.ts';
import { readPasted } from '#shared/tabular/read-pasted.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useSeatTable, type TableLine } from '../use-seat-table.ts';
import type { SeatDialogProps } from './seat-dialog.ts';
import styles from './seat-table.module.css';

type Cell = { key: string; column: SeatColumn };

/**
 * Seats and who holds them in one table: typed from cell to cell, Enter goes down, or pasted from Excel or Word. Whoever is
 * not known is asked about under the line, and added only where it is said that she is new.
 */
export function SeatTableDialog({ detail, day, onClose }: SeatDialogProps) {
  const { t } = useTranslation(['bodies', 'common']);
  const { day: dayText } = useMoment();
  const table = useSeatTable(detail, day);
  const [active, setActive] = useState<Cell | null>(null);
  const [wasTried, setTried] = useState(false);
  const ref = useRef<HTMLTableElement>(null);
  const offersId = useId();
  const rolesId = useId();
  const activeLine = table.lines.find(({ key }) => key === active?.key);
  const offered = active && activeLine ? table.offersFor(activeLine, active.column) : [];

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const html = event.clipboardData.getData('text/html');
    if (!text.includes('\t') && !text.trim().includes('\n')) return;
    const read = readPasted({ html, text });
    if (!read.ok) return;
    event.preventDefault();
    table.paste(pastedSeatLines(read.value.rows.map(({ cells }) => cells)));
    setActive(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, place: number, column: SeatColumn) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = place + (event.shiftKey ? -1 : 1);
    ref.current
      ?.querySelector<HTMLElement>(`[data-line="${String(next)}"] [data-column="${column}"]`)
      ?.focus();
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
      <p className={styles.help}>{t('bodies:seatTable.help', { day: dayText(day) })}</p>
      <div className={styles.frame} onPaste={onPaste}>
        <table ref={ref} className={styles.table} aria-label={t('bodies:seatTable.title')}>
          <thead>
            <tr>
              {SEAT_COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`bodies:seatTable.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.lines.map((line, place) => {
              const faults = table
                .readOf(line)
                .faults.filter(
                  ({ column }) =>
                    wasTried || !(active?.key === line.key && active.column === column),
                );
              return (
                <Line
                  key={line.key}
                  {...{ line, place, faults, offersId, rolesId }}
                  fromHint={typedDay(day)}
                  onText={(column, text) => table.set(line.key, column, text)}
                  onAgree={(column, isNew) => table.agree(line.key, column, isNew)}
                  onActive={(column) => setActive(column && { key: line.key, column })}
                  onKeyDown={(event, column) => onKeyDown(event, place, column)}
                />
              );
            })}
          </tbody>
        </table>
      </div>
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

function Line({
  line: { vacant, cells, agreed },
  place,
  faults,
  offersId,
  rolesId,
  fromHint,
  onText,
  onAgree,
  onActive,
  onKeyDown,
}: {
  line: TableLine;
  place: number;
  faults: readonly SeatFault[];
  offersId: string;
  rolesId: string;
  fromHint: string;
  onText: (column: SeatColumn, text: string) => void;
  onAgree: (column: SeatColumn, isNew: boolean) => void;
  onActive: (column: SeatColumn | null) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>, column: SeatColumn) => void;
}) {
  const { t } = useTranslation(['bodies']);
  const faultsId = useId();
  const said = SEAT_COLUMNS.filter(
    (column) => agreed[column] !== undefined && agreed[column] === cells[column].trim(),
  ).map((column): SeatFault => ({ column, code: 'new', text: cells[column].trim() }));
  const notes = [...faults, ...said];
  return (
    <>
      <tr data-line={place}>
        {SEAT_COLUMNS.map((column) => {
          const label = t(`bodies:seatTable.column.${column}`);
          const isFaulty = faults.some((fault) => fault.column === column);
          return (
            <td key={column}>
              {vacant && (column === 'organisation' || column === 'role') ? (
                <span className={styles.kept}>{cells[column]}</span>
              ) : (
                <input
                  className={styles.cell}
                  data-column={column}
                  aria-label={t('bodies:seatTable.cell', { column: label, line: place + 1 })}
                  aria-invalid={isFaulty ? true : undefined}
                  aria-describedby={notes.length > 0 ? faultsId : undefined}
                  list={column === 'from' ? undefined : column === 'role' ? rolesId : offersId}
                  placeholder={column === 'from' ? fromHint : undefined}
                  value={cells[column]}
                  maxLength={300}
                  autoComplete="off"
                  spellCheck={false}
                  onChange={(event) => onText(column, event.target.value)}
                  onFocus={() => onActive(column)}
                  onBlur={() => onActive(null)}
                  onKeyDown={(event) => onKeyDown(event, column)}
                />
              )}
            </td>
          );
        })}
      </tr>
      {notes.length > 0 ? (
        <tr>
          <td colSpan={SEAT_COLUMNS.length} id={faultsId} className={styles.notes}>
            {notes.map(({ column, code, text }) =>
              code === 'new' ? (
                <div key={column} className={styles.asked}>
                  {agreed[column] === text ? null : (
                    <span className={styles.fault}>
                      {t(
                        column === 'organisation'
                          ? 'bodies:seatTable.unknownOrganisation'
                          : 'bodies:seatTable.unknownPerson',
                        { name: text },
                      )}
                    </span>
                  )}
                  <Checkbox
                    isSelected={agreed[column] === text}
                    onChange={(isNew) => onAgree(column, isNew)}
                  >
                    {column === 'organisation'
                      ? t('bodies:seatTable.newOrganisation', { name: text })
                      : [
                          t('bodies:seatTable.newPerson', { name: text }),
                          t('bodies:seatTable.family', { family: splitName(text).familyName }),
                        ].join(' ')}
                  </Checkbox>
                </div>
              ) : (
                <span key={column} className={styles.fault}>
                  {t(`bodies:seatTable.fault.${code}`, { text })}
                </span>
              ),
            )}
          </td>
        </tr>
      ) : null}
    </>
  );
}
