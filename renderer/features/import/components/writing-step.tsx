import { useTranslation } from 'react-i18next';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import type { ImportState } from '../import-state.ts';
import styles from './import.module.css';

/** How far the writing is; or that it was stopped and is being taken back. */
export function WritingStep({
  state,
  onStop,
}: {
  state: Extract<ImportState, { step: 'writing' }>;
  onStop: () => void;
}) {
  const { t } = useTranslation(['importScreen']);
  // What is written already takes about as long to take back as it took to write.
  if (state.isStopping) {
    return (
      <div className={styles.page}>
        <h2 className={styles.heading}>{t('importScreen:writing.stoppingHeading')}</h2>
        <ProgressBar label={t('importScreen:writing.stopping')} done={0} />
        <p className={styles.lead}>{t('importScreen:writing.stoppingText')}</p>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <h2 className={styles.heading}>{t('importScreen:writing.heading')}</h2>
      <ProgressBar
        label={
          state.total === 0
            ? t('importScreen:writing.preparing')
            : t('importScreen:writing.progress', { done: state.done, total: state.total })
        }
        done={state.done}
        total={state.total}
        onCancel={onStop}
        cancelLabel={t('importScreen:writing.stop')}
      />
      <p className={styles.lead}>{t('importScreen:writing.text')}</p>
    </div>
  );
}
