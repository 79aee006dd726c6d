import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUpRound } from '#shared/programme/follow-up/follow-up.ts';
import { isWrittenIn } from '#shared/programme/follow-up/requests.ts';
import { SourceTasks } from '#renderer/features/tasks/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import type { MenuEntry } from '#renderer/ui/overlays/menu-button.tsx';
import { followUpAddress } from './follow-up-address.ts';
import styles from './follow-up.module.css';
import { countsOf, type RequestRow } from './request-rows.ts';

/** What is to be done in a round today, and how much of it is told. */
export function TodayList({
  round,
  rows,
  entries,
  onEditRound,
}: {
  round: FollowUpRound;
  rows: readonly RequestRow[];
  /** What can be done with the round; what is to be done today stands beside it. */
  entries: readonly MenuEntry[];
  onEditRound: () => void;
}) {
  const { t } = useTranslation(['followUp', 'tasks']);
  const asked = rows.filter(({ state }) => state !== 'waived');
  const open = asked.filter(({ state }) => state !== 'received');
  const late = open.filter(({ state }) => state === 'late');
  const toSend = open.filter(({ state }) => state === 'toSend');
  const lacksContact = open.filter(({ contactName }) => contactName === undefined);
  const untranslated = toSend.filter(({ language }) => !isWrittenIn(round, language));
  const toCheck = asked.filter((row) => countsOf(row).toCheck > 0);
  const sum = (of: (counts: ReturnType<typeof countsOf>) => number) =>
    asked.reduce((total, row) => total + of(countsOf(row)), 0);
  const checks = sum(({ toCheck: count }) => count);
  const told = sum((counts) => counts.told);
  const actOf = (wanted: string) => {
    const entry = entries.find(
      (one) => typeof one === 'object' && 'onAction' in one && one.id === wanted,
    );
    return entry && typeof entry === 'object' && 'onAction' in entry && !entry.isDisabled ? (
      <Button size="small" icon={entry.icon} onPress={entry.onAction}>
        {entry.label}
      </Button>
    ) : null;
  };
  const items: {
    key: string;
    icon: IconName;
    text: string;
    rows: readonly RequestRow[];
    act?: ReactNode;
  }[] = [
    {
      key: 'late',
      icon: 'circle-alert',
      text: t('followUp:today.late', { count: late.length }),
      rows: late,
      act: (
        <>
          {actOf('reminders')}
          {actOf('reminded')}
        </>
      ),
    },
    {
      key: 'check',
      icon: 'circle-check',
      text: t('followUp:today.check', { count: checks }),
      rows: toCheck,
    },
    {
      key: 'contact',
      icon: 'user-plus',
      text: t('followUp:today.contact', { count: lacksContact.length }),
      rows: lacksContact,
    },
    {
      key: 'language',
      icon: 'globe',
      text: t('followUp:today.language', { count: untranslated.length }),
      rows: untranslated,
      act: (
        <Button size="small" icon="pencil" onPress={onEditRound}>
          {t('followUp:rounds.edit')}
        </Button>
      ),
    },
    {
      key: 'send',
      icon: 'mail',
      text: t('followUp:today.send', { count: toSend.length }),
      rows: toSend,
      act: actOf('sent'),
    },
  ];
  const shown = items.filter((item) => item.rows.length > 0);
  return (
    <aside className={styles.today} aria-label={t('followUp:today.title')}>
      <h2 className={styles.partTitle}>{t('followUp:today.title')}</h2>
      {shown.length === 0 ? <p className={styles.quiet}>{t('followUp:today.nothing')}</p> : null}
      <ul className={styles.todo}>
        {shown.map((item) => (
          <li key={item.key}>
            <span className={styles.todoHead}>
              <Icon name={item.icon} />
              {item.text}
            </span>
            <ul className={styles.who}>
              {item.rows.map(({ request, name }) => (
                <li key={request.id}>
                  <a href={`#${followUpAddress(round.programmeId, request.id)}`}>{name}</a>
                </li>
              ))}
            </ul>
            {item.act}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        {t('followUp:today.told', {
          told,
          all: sum(({ all }) => all),
          accepted: told - checks,
        })}
      </p>
      <h2 className={styles.partTitle}>{t('tasks:title')}</h2>
      <SourceTasks sourceKind="followUpRound" sourceId={round.id} />
    </aside>
  );
}
