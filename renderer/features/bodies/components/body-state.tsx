import { useTranslation } from 'react-i18next';
import type { Composition } from '#shared/contacts/bodies/composition.ts';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import styles from './bodies.module.css';

/** What is missing, each with its picture and words; that nothing is, is said too. */
export function BodyState({ phase, counts }: Pick<Composition, 'phase' | 'counts'>) {
  const { t } = useTranslation(['bodies']);
  if (phase !== 'running') {
    return (
      <StatusMark tone="neutral" icon="minus">
        {t(`bodies:phase.${phase}`)}
      </StatusMark>
    );
  }
  if (counts.seats === 0) return <span className={styles.quiet}>{t('bodies:list.noSeats')}</span>;
  const missing = [
    counts.vacant > 0 ? (
      <StatusMark key="vacant" tone="danger" icon="circle-alert">
        {t('bodies:list.vacant', { count: counts.vacant })}
      </StatusMark>
    ) : null,
    counts.overlapping > 0 ? (
      <StatusMark key="overlap" tone="warn" icon="users">
        {t('bodies:list.overlapping', { count: counts.overlapping })}
      </StatusMark>
    ) : null,
    counts.withoutDeputy > 0 ? (
      <StatusMark key="deputy" tone="warn" icon="triangle-alert">
        {t('bodies:list.withoutDeputy', { count: counts.withoutDeputy })}
      </StatusMark>
    ) : null,
    counts.endingSoon > 0 ? (
      <StatusMark key="soon" tone="warn" icon="calendar-clock">
        {t('bodies:list.endingSoon', { count: counts.endingSoon })}
      </StatusMark>
    ) : null,
  ].filter((one) => one !== null);
  if (missing.length === 0) {
    return (
      <StatusMark tone="ok" icon="circle-check">
        {t('bodies:list.nothingMissing')}
      </StatusMark>
    );
  }
  return <span className={styles.marks}>{missing}</span>;
}
