import { useTranslation } from 'react-i18next';
import type { Holder } from '#shared/contacts/bodies/seat-on.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import type { useSeatTable } from '../use-seat-table.ts';
import styles from './seat-table.module.css';

const namesOf = (holders: readonly Holder[]) =>
  holders.map(({ person }) => displayName(person)).join(', ');

/** Those who hold a seat now and are in no line of the table: they stay unless it is said that they leave; and what is left of no mandate. */
export function UnnamedHolders({ table }: { table: ReturnType<typeof useSeatTable> }) {
  const { t } = useTranslation(['bodies']);
  const { moved, others, endsOthers, early, undone } = table;
  if (moved.length + others.length + undone === 0) return null;
  const count = others.length;
  return (
    <div className={styles.unnamed}>
      {moved.length > 0 ? (
        <p>{t('bodies:seatTable.moved', { count: moved.length, names: namesOf(moved) })}</p>
      ) : null}
      {count > 0 ? (
        <>
          <p>{t('bodies:seatTable.others', { count, names: namesOf(others) })}</p>
          <Checkbox isSelected={endsOthers} onChange={table.setEndsOthers}>
            {t('bodies:seatTable.endOthers', { count })}
          </Checkbox>
        </>
      ) : null}
      {undone > 0 ? (
        <Notice tone="warn">{t('bodies:seatTable.undone', { count: undone })}</Notice>
      ) : null}
      {early ? (
        <p className={styles.fault}>
          {t('bodies:seatTable.fault.before-present', { text: typedDay(early) })}
        </p>
      ) : null}
    </div>
  );
}
