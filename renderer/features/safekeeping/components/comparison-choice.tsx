import { useTranslation } from 'react-i18next';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import type { useComparison } from '../use-comparison.ts';
import { useKept } from '../use-kept.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { ClockNotice } from './clock-notice.tsx';
import styles from './safekeeping.module.css';

/** Which backup is compared: one that is kept, what an earlier restore replaced, or a file. */
export function ComparisonChoice({
  problem,
  comparison,
}: {
  problem: string | null;
  comparison: ReturnType<typeof useComparison>;
}) {
  const { t } = useTranslation(['comparison', 'backup', 'safekeeping']);
  const { moment } = useMoment();
  const { kept } = useKept();
  const live = useLive((office) => office.backups.kept(), []);
  const earlier = valueOr(live, []);
  if (kept === null) return null;
  const backups = kept === 'failed' ? [] : kept.backups;
  return (
    <div className={styles.choice} data-pane tabIndex={-1}>
      {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
      <div className={styles.buttons}>
        <Button icon="folder" onPress={() => void comparison.chooseFile()}>
          {t('comparison:choose.file')}
        </Button>
      </div>
      <Section title={t('comparison:choose.kept')}>
        {backups.length === 0 ? <p>{t('comparison:choose.none')}</p> : null}
        <ClockNotice backups={backups} />
        <ul className={styles.choices}>
          {backups.map((backup) => {
            const when = moment(backup.createdAt);
            return (
              <li key={backup.id}>
                <span>
                  {when} · {t(`safekeeping:reasons.${backup.reason}`)}
                </span>
                <Button
                  size="small"
                  aria-label={t('comparison:choose.label', { when })}
                  onPress={() => void comparison.chooseAutomatic(backup)}
                >
                  {t('comparison:choose.action')}
                </Button>
              </li>
            );
          })}
        </ul>
      </Section>
      {earlier.length > 0 ? (
        <Section title={t('backup:earlierTitle')}>
          <ul className={styles.choices}>
            {earlier.map((state) => {
              const when = moment(state.createdAt);
              return (
                <li key={state.id}>
                  <span>{when}</span>
                  <Button
                    size="small"
                    aria-label={t('comparison:choose.earlierLabel', { when })}
                    onPress={() => void comparison.chooseEarlier(state)}
                  >
                    {t('comparison:choose.action')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </Section>
      ) : null}
    </div>
  );
}
