import { useTranslation } from 'react-i18next';
import type { Mandate } from '#shared/contacts/bodies/mandate.ts';
import { holdsOn, namedPersons } from '#shared/contacts/bodies/composition.ts';
import type { Holder } from '#shared/contacts/bodies/seat-on.ts';
import { displayName, listName } from '#shared/contacts/person-name.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { deleteMandate } from '../mandate-commands.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useNameForLog } from '../use-name-for-log.ts';
import { useTermText } from '../use-term-text.ts';
import type { OpenSeatDialog, SeatDialogProps } from './seat-dialog.ts';
import styles from './bodies.module.css';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

type Named = Pick<Holder, 'person' | 'isErased'>;

/** Everybody who held a seat, holds it or will, newest first; mandates can be corrected here. */
export function HistoryDialog({
  detail: { body, rows },
  seatId,
  onOpen,
  onClose,
}: SeatDialogProps & { seatId: string; onOpen: (dialog: OpenSeatDialog) => void }) {
  const { t } = useTranslation(['bodies', 'common']);
  const today = useToday();
  const office = useOffice();
  const act = useAct();
  const confirm = useConfirm();
  const nameForLog = useNameForLog();
  const term = useTermText();
  const persons = namedPersons(rows);
  const held = rows.mandates
    .filter(({ seatId: id }) => id === seatId)
    .sort((a, b) => compareCodeUnits(b.from, a.from))
    .flatMap((mandate) => {
      const named = persons.get(mandate.personId);
      return named ? [{ mandate, named }] : [];
    });

  const remove = async (mandate: Mandate, named: Named) => {
    const sure = await confirm({
      title: t('bodies:history.deleteTitle'),
      text: t('bodies:history.deleteText'),
      action: t('common:delete'),
      danger: true,
    });
    if (!sure) return;
    await act(
      () => deleteMandate(office, body, mandate, nameForLog(named)),
      t('bodies:mandate.deleted', { name: displayName(named.person) }),
      t('bodies:mandate.takenBack'),
    );
  };

  return (
    <Dialog
      title={t('bodies:history.title')}
      isOpen
      onClose={onClose}
      width="wide"
      actions={<Button onPress={onClose}>{t('common:close')}</Button>}
    >
      {held.length === 0 ? <p>{t('bodies:history.none')}</p> : null}
      {held.length > 0 ? (
        <TableFrame label={t('bodies:history.table')}>
          <thead>
            <tr>
              <th scope="col">{t('bodies:field.person')}</th>
              <th scope="col">{t('bodies:field.mandate')}</th>
              <th scope="col">{t('bodies:field.appointment')}</th>
              <th scope="col">{t('bodies:field.acts')}</th>
            </tr>
          </thead>
          <tbody>
            {held.map(({ mandate, named }) => {
              const name = displayName(named.person);
              return (
                <tr key={mandate.id}>
                  <th scope="row">{listName(named.person)}</th>
                  <td>
                    <span className={styles.block}>{term(mandate)}</span>
                    {holdsOn(mandate, today) ? (
                      <StatusMark tone="ok" icon="circle-check">
                        {t('bodies:history.now')}
                      </StatusMark>
                    ) : null}
                  </td>
                  <td>{mandate.appointment ?? t('common:notApplicable')}</td>
                  <td>
                    <span className={styles.acts}>
                      <IconButton
                        icon="pencil"
                        size="small"
                        label={t('bodies:history.edit', { name })}
                        onPress={() => onOpen({ kind: 'mandate', mandate })}
                      />
                      <IconButton
                        icon="trash"
                        size="small"
                        label={t('bodies:history.delete', { name })}
                        onPress={() => void remove(mandate, named)}
                      />
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </TableFrame>
      ) : null}
    </Dialog>
  );
}
