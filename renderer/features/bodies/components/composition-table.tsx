import { useTranslation } from 'react-i18next';
import type { Composition } from '#shared/contacts/bodies/composition.ts';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import type { OpenSeatDialog } from './seat-dialog.ts';
import { SeatRow } from './seat-row.tsx';
import styles from './bodies.module.css';

/** The seats of a body by role, each member followed by her deputies, with who holds them and what is missing. */
export function CompositionTable({
  composition: { body, groups },
  label,
  onOpen,
}: {
  composition: Composition;
  label: string;
  onOpen: (dialog: OpenSeatDialog) => void;
}) {
  const { t } = useTranslation(['bodies']);
  return (
    <div className={styles.table}>
      <TableFrame label={label}>
        <thead>
          <tr>
            <th scope="col" className={styles.seatColumn}>
              {t('bodies:field.seat')}
            </th>
            <th scope="col">{t('bodies:field.holder')}</th>
            <th scope="col" className={styles.termColumn}>
              {t('bodies:field.mandate')}
            </th>
            <th scope="col" className={styles.actsColumn} data-no-print>
              {t('bodies:field.acts')}
            </th>
          </tr>
        </thead>
        {groups.map(({ role, seats }) => (
          <tbody key={role}>
            <tr className={styles.groupRow}>
              <th scope="rowgroup" colSpan={4}>
                {t(`bodies:roleGroup.${role}`, { count: seats.length })}
              </th>
            </tr>
            {seats.map((one, index) => [
              <SeatRow
                key={one.seat.id}
                body={body}
                one={one}
                siblings={seats}
                place={index}
                onOpen={onOpen}
              />,
              ...one.deputies.map((deputy, deputyIndex) => (
                <SeatRow
                  key={deputy.seat.id}
                  body={body}
                  one={deputy}
                  siblings={one.deputies}
                  place={deputyIndex}
                  standsFor={one}
                  onOpen={onOpen}
                />
              )),
            ])}
          </tbody>
        ))}
      </TableFrame>
    </div>
  );
}
