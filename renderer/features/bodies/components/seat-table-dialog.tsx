import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SEAT_COLUMNS, type SeatColumn } from '#shared/contacts/bodies/seat-table.ts';
import type { GivenSeatLine } from '#shared/contacts/import/appointments/seat-lines.ts';
import { pickText } from '#shared/i18n/languages.ts';
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
import { useSeatKeys } from './use-seat-keys.ts';
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

  const { onPaste, onKeyDown, onPress, stepBack } = useSeatKeys(ref, table, () => setActive(null));

  return (
    <FormDialog
      kept={table.kept}
      title={t('bodies:seatTable.title')}
      action={
        table.count === 0 ? t('common:save') : t('bodies:seatTable.save', { count: table.count })
      }
      isDisabled={!table.isReady || table.count === 0}
      hindrance={
        wasTried && table.wrong > 0
          ? t('bodies:seatTable.wrong', { count: table.wrong })
          : undefined
      }
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
      <TableHead
        {...{ table, hasMoves, stepBack }}
        onAgreed={() => ref.current?.querySelector('input')?.focus()}
      />
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
                  restOf={table.restOf}
                  onText={(column, text) => table.set(line.key, column, text)}
                  onAgree={(column, isNew) => table.agree(line.key, column, isNew)}
                  onReplaces={(replaces) => table.setReplaces(line.key, replaces)}
                  onEnter={(column) => setActive({ key: line.key, column })}
                  onLeave={(column) => leave({ key: line.key, column })}
                  onPress={onPress}
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

/** When the new mandates begin, who comes and goes, and what can be done with all lines at once. */
function TableHead({
  table,
  hasMoves,
  stepBack,
  onAgreed,
}: {
  table: ReturnType<typeof useSeatTable>;
  hasMoves: boolean;
  stepBack: () => void;
  /** The button that was pressed is gone then: writing goes on in the table. */
  onAgreed: () => void;
}) {
  const { t } = useTranslation(['bodies']);
  return (
    <>
      {hasMoves || table.asked > 1 ? (
        <div className={styles.top}>
          {hasMoves ? (
            <>
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
                {Object.values(table.sumOfDeputies).some((count) => count > 0)
                  ? ` ${t('bodies:seatTable.sumOfDeputies', table.sumOfDeputies)}`
                  : null}
              </p>
            </>
          ) : null}
          {table.asked > 1 ? (
            <Button
              icon="plus"
              onPress={() => {
                table.agreeAll();
                onAgreed();
              }}
            >
              {t('bodies:seatTable.allNew', { count: table.asked })}
            </Button>
          ) : null}
        </div>
      ) : null}
      {table.pasted > 0 ? (
        <p className={styles.pasted} role="status">
          {t('bodies:seatTable.pasted', { count: table.pasted })}
          <Button size="small" icon="undo" onPress={stepBack}>
            {t('bodies:seatTable.takePasteBack')}
          </Button>
        </p>
      ) : null}
    </>
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
