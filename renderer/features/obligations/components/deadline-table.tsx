import { useTranslation } from 'react-i18next';
import type { Deadline } from '#shared/cooperation/obligations/deadlines.ts';
import type { DeliveryState } from '#shared/cooperation/obligations/obligation.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { MenuButton, type MenuEntry } from '#renderer/ui/overlays/menu-button.tsx';
import { LineActs } from '#renderer/ui/tables/line-acts.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { letterRequest } from '../document-requests.ts';
import { setDelivery } from '../obligations-commands.ts';
import { StateMark } from './state-mark.tsx';
import styles from './obligations.module.css';

/** The deadlines of an obligation, each with how far it has come. */
export function DeadlineTable({
  deadlines,
  onSend,
  onPlan,
}: {
  deadlines: readonly Deadline[];
  onSend: (deadline: Deadline) => void;
  onPlan: (deadline: Deadline) => void;
}) {
  const { t } = useTranslation(['obligations', 'common']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const { day, withWeekday } = useMoment();
  const mark = (deadline: Deadline, state: DeliveryState | null) =>
    act(
      () => setDelivery(office, deadline, state),
      t('obligations:delivery.changed', {
        title: pickText(deadline.obligation.title, language),
        state: t(`obligations:state.${state ?? 'open'}`),
      }),
      t('obligations:delivery.takenBack'),
    );
  const entriesOf = (deadline: Deadline): MenuEntry[] => {
    const { delivery } = deadline;
    const letter: MenuEntry = {
      id: 'letter',
      label: t('obligations:delivery.letter'),
      icon: 'file-output',
      onAction: () => openDocument(letterRequest(deadline)),
    };
    const owesPaper = deadline.obligation.kind !== 'event';
    const isSettled = delivery?.state === 'sent' || delivery?.state === 'waived';
    if (isSettled) {
      return [
        {
          id: 'reopen',
          label: t('obligations:delivery.reopen'),
          icon: 'undo',
          onAction: () => void mark(deadline, null),
        },
        ...(owesPaper ? [letter] : []),
      ];
    }
    return [
      {
        id: 'begin',
        label: t('obligations:delivery.begin'),
        icon: 'pencil',
        isDisabled: delivery?.state === 'preparing',
        onAction: () => void mark(deadline, 'preparing'),
      },
      {
        id: 'clear',
        label: t('obligations:delivery.clear'),
        icon: 'shield',
        isDisabled: delivery?.state === 'inClearance',
        onAction: () => void mark(deadline, 'inClearance'),
      },
      {
        id: 'send',
        label: t('obligations:delivery.send'),
        icon: 'circle-check',
        onAction: () => onSend(deadline),
      },
      {
        id: 'waive',
        label: t('obligations:delivery.waive'),
        icon: 'minus',
        onAction: () => void mark(deadline, 'waived'),
      },
      'line',
      {
        id: 'plan',
        label: t('obligations:page.planBack'),
        icon: 'list-ordered',
        onAction: () => onPlan(deadline),
      },
      ...(owesPaper ? [letter] : []),
    ];
  };

  return (
    <TableFrame label={t('obligations:page.deadlines')}>
      <thead>
        <tr>
          <th scope="col">{t('obligations:field.due')}</th>
          <th scope="col">{t('obligations:field.sendBy')}</th>
          <th scope="col">{t('obligations:field.state')}</th>
          <th scope="col" data-no-print>
            {t('obligations:page.more')}
          </th>
        </tr>
      </thead>
      <tbody>
        {deadlines.map((deadline) => (
          <tr key={deadline.dueOn}>
            <th scope="row" className={styles.nowrap}>
              {withWeekday(deadline.dueOn)}
            </th>
            <td className={styles.nowrap}>{withWeekday(deadline.sendBy)}</td>
            <td>
              <StateMark state={deadline.state} />
              {deadline.delivery?.sentOn ? (
                <span className={styles.line}>
                  {[
                    t('obligations:delivery.sentOn', { day: day(deadline.delivery.sentOn) }),
                    deadline.delivery.caseNumber,
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              ) : null}
              {deadline.delivery?.note ? (
                <span className={styles.line}>{deadline.delivery.note}</span>
              ) : null}
            </td>
            <td data-no-print>
              <LineActs>
                <MenuButton
                  label={t('obligations:page.acts', { day: day(deadline.dueOn) })}
                  variant="quiet"
                  entries={entriesOf(deadline)}
                />
              </LineActs>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
