import { useTranslation } from 'react-i18next';
import type { SeatOn } from '#shared/contacts/bodies/seat-on.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import styles from './bodies.module.css';

/** What is to be seen of a seat, each with its picture and words. */
export function SeatMarks({ one: { seat, holders, marks } }: { one: SeatOn }) {
  const { t } = useTranslation(['bodies']);
  const { day } = useMoment();
  if (marks.length === 0) return null;
  const ends = holders
    .flatMap(({ mandate }) => mandate.to ?? [])
    .sort()
    .at(-1);
  return (
    <span className={styles.marks}>
      {marks.includes('vacant') ? (
        <StatusMark tone="danger" icon="circle-alert" chip>
          {t(seat.role === 'deputy' ? 'bodies:mark.vacantDeputy' : 'bodies:mark.vacant')}
        </StatusMark>
      ) : null}
      {marks.includes('no-deputy') ? (
        <StatusMark tone="warn" icon="triangle-alert" chip>
          {t('bodies:mark.no-deputy')}
        </StatusMark>
      ) : null}
      {marks.includes('ends-soon') && ends !== undefined ? (
        <StatusMark tone="warn" icon="calendar-clock" chip>
          {t('bodies:mark.ends-soon', { day: day(ends) })}
        </StatusMark>
      ) : null}
      {marks.includes('overlap') ? (
        <StatusMark tone="warn" icon="users" chip>
          {t('bodies:mark.overlap')}
        </StatusMark>
      ) : null}
      {marks.includes('person-twice') ? (
        <StatusMark tone="info" icon="info" chip>
          {t('bodies:mark.person-twice')}
        </StatusMark>
      ) : null}
    </span>
  );
}
