import { useId, type ChangeEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  SEAT_COLUMNS,
  splitName,
  type SeatColumn,
  type SeatFault,
} from '#shared/contacts/bodies/seat-table.ts';
import type { Holder } from '#shared/contacts/bodies/seat-on.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { isBlank } from '../seat-table-lines.ts';
import type { ReadLine } from '../use-seat-table.ts';
import styles from './seat-table.module.css';

/** One seat in the table, with what is asked of it under it, and whom it moves beside. */
export function SeatTableLine({
  line,
  hasMoves,
  place,
  faults,
  offersId,
  rolesId,
  fromHint,
  onText,
  restOf,
  onAgree,
  onReplaces,
  onEnter,
  onLeave,
  onPress,
  onKeyDown,
}: {
  line: ReadLine;
  hasMoves: boolean;
  place: number;
  faults: readonly SeatFault[];
  offersId: string;
  rolesId: string;
  fromHint: string;
  onText: (column: SeatColumn, text: string) => void;
  /** How typed words go on where one name alone begins with them. */
  restOf: (column: SeatColumn, typed: string) => string;
  onAgree: (column: SeatColumn, isNew: boolean) => void;
  onReplaces: (replaces: boolean) => void;
  onEnter: (column: SeatColumn) => void;
  onLeave: (column: SeatColumn) => void;
  /** A cell is gone to by pointer. */
  onPress: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>, column: SeatColumn) => void;
}) {
  const { t } = useTranslation(['bodies']);
  const faultsId = useId();
  const { vacant, cells, agreed, titles, units, remarks } = line;
  const onType = (column: SeatColumn, event: ChangeEvent<HTMLInputElement>) => {
    const field = event.target;
    const { value, selectionStart } = field;
    // As in a sheet: what the words go on with stands there, chosen, and gives way to what is typed next.
    const isTyped =
      event.nativeEvent instanceof InputEvent && event.nativeEvent.inputType === 'insertText';
    const rest = isTyped && selectionStart === value.length ? restOf(column, value) : '';
    onText(column, value + rest);
    if (rest === '') return;
    field.value = value + rest;
    field.setSelectionRange(value.length, value.length + rest.length);
  };
  const said = SEAT_COLUMNS.filter(
    (column) => agreed[column] !== undefined && agreed[column] === cells[column].trim(),
  ).map((column): SeatFault => ({ column, code: 'new', text: cells[column].trim() }));
  // What is ticked keeps its place among what is asked.
  const notes = [...faults, ...said].sort(
    (one, other) => SEAT_COLUMNS.indexOf(one.column) - SEAT_COLUMNS.indexOf(other.column),
  );
  return (
    <>
      <tr data-line={place}>
        {SEAT_COLUMNS.map((column) => {
          const label = t(`bodies:seatTable.column.${column}`);
          const isFaulty = faults.some((fault) => fault.column === column);
          return (
            <td key={column}>
              <span className={styles.label} aria-hidden>
                {label}
              </span>
              {vacant && (column === 'organisation' || column === 'role') ? (
                <span className={styles.kept}>{cells[column]}</span>
              ) : (
                <input
                  className={styles.cell}
                  data-column={column}
                  aria-label={t('bodies:seatTable.cell', { column: label, line: place + 1 })}
                  aria-invalid={isFaulty ? true : undefined}
                  aria-describedby={notes.length + remarks.length > 0 ? faultsId : undefined}
                  list={column === 'from' ? undefined : column === 'role' ? rolesId : offersId}
                  placeholder={column === 'from' ? fromHint : undefined}
                  value={cells[column]}
                  maxLength={300}
                  autoComplete="off"
                  spellCheck={false}
                  onChange={(event) => onType(column, event)}
                  onFocus={() => onEnter(column)}
                  onBlur={() => onLeave(column)}
                  onPointerDown={onPress}
                  onKeyDown={(event) => onKeyDown(event, column)}
                />
              )}
            </td>
          );
        })}
        {hasMoves ? (
          <td className={styles.moves}>
            <LineMoves line={line} onReplaces={onReplaces} />
          </td>
        ) : null}
      </tr>
      {notes.length + remarks.length > 0 ? (
        <tr>
          <td
            colSpan={SEAT_COLUMNS.length + (hasMoves ? 1 : 0)}
            id={faultsId}
            className={styles.notes}
          >
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
                          `${t('bodies:seatTable.newPerson', { name: text })} ${t('bodies:seatTable.family', { family: splitName(text).familyName })}`,
                          ...(column === 'person'
                            ? [titles.person, units?.person]
                            : [titles.deputy, units?.deputy]),
                        ]
                          .filter(Boolean)
                          .join(', ')}
                  </Checkbox>
                </div>
              ) : (
                <span key={column} className={styles.fault}>
                  {t(`bodies:seatTable.fault.${code}`, { text })}
                </span>
              ),
            )}
            {remarks.map(({ column, code, said, has }) => (
              <span key={`${column} ${code}`} className={styles.remark}>
                {t(`bodies:seatTable.remark.${code}`, { name: nameIn(cells[column]), said, has })}
              </span>
            ))}
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** A name as it is said in a sentence, however the cell has it. */
function nameIn(cell: string): string {
  return displayName(splitName(cell));
}

/** Who stays, comes and leaves by a line. */
function LineMoves({
  line,
  onReplaces,
}: {
  line: ReadLine;
  onReplaces: (replaces: boolean) => void;
}) {
  const { t } = useTranslation(['bodies']);
  const { seat, moves, couldReplace, chairBeside, line: said } = line;
  if (isBlank(line)) return null;
  const held = seat && !line.vacant && seat.holders.length > 0;
  return (
    <>
      {seat || said.person.kind === 'none' ? null : (
        <StatusMark tone="neutral" icon="plus">
          {t('bodies:seatTable.newSeat')}
        </StatusMark>
      )}
      {chairBeside ? (
        <StatusMark tone="warn" icon="triangle-alert">
          {t('bodies:seatTable.chairBeside', { name: displayName(chairBeside.person) })}
        </StatusMark>
      ) : null}
      {moves.stays ? (
        <StatusMark tone="ok" icon="check">
          {t('bodies:seatTable.stays')}
        </StatusMark>
      ) : null}
      {seat && !moves.stays && said.person.kind !== 'none' ? (
        <StatusMark tone="info" icon="arrow-right">
          {t('bodies:seatTable.comes')}
        </StatusMark>
      ) : null}
      <Leavers holders={moves.leaves} word="leaves" from={said.from} />
      {moves.deputyStays ? (
        <StatusMark tone="ok" icon="check">
          {t('bodies:seatTable.deputyStays')}
        </StatusMark>
      ) : null}
      {seat && !moves.deputyStays && said.deputy.kind !== 'none' ? (
        <StatusMark tone="info" icon="arrow-right">
          {t('bodies:seatTable.deputyComes')}
        </StatusMark>
      ) : null}
      <Leavers holders={moves.deputyLeaves} word="deputyLeaves" from={said.from} />
      {held && !moves.stays ? (
        <Button size="small" onPress={() => onReplaces(false)}>
          {t('bodies:seatTable.asNewSeat')}
        </Button>
      ) : null}
      {couldReplace ? (
        <Button size="small" onPress={() => onReplaces(true)}>
          {t('bodies:seatTable.asReplacing')}
        </Button>
      ) : null}
    </>
  );
}

/** Those who leave as the next begins; of whom no day is left, the mandate goes. */
function Leavers({
  holders,
  word,
  from,
}: {
  holders: readonly Holder[];
  word: 'leaves' | 'deputyLeaves';
  from: CalendarDate | null;
}) {
  const { t } = useTranslation(['bodies']);
  return holders.map(({ person, mandate }) => (
    <StatusMark key={mandate.id} tone="warn" icon="arrow-left">
      {t(`bodies:seatTable.${mandate.from === from ? (`${word}Undone` as const) : word}`, {
        name: displayName(person),
      })}
    </StatusMark>
  ));
}
