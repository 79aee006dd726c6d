import { useTranslation } from 'react-i18next';
import type { Engagement, EngagementState } from '#shared/cooperation/engagements/engagement.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import { SampleTag, StatusMark, type Tone } from '#renderer/ui/status/status-mark.tsx';
import styles from './engagements.module.css';

const LOOKS: Record<EngagementState, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'unsure', icon: 'pencil' },
  planned: { tone: 'neutral', icon: 'calendar-clock' },
  confirmed: { tone: 'info', icon: 'calendar-clock' },
  done: { tone: 'ok', icon: 'check' },
  reported: { tone: 'ok', icon: 'circle-check' },
  cancelled: { tone: 'neutral', icon: 'circle-x' },
};

/** How far an entry has come, and who may see it where not everybody may. */
export function EngagementMarks({ engagement }: { engagement: Engagement }) {
  const { t } = useTranslation(['cooperation', 'engagements']);
  const { state, confidentiality, sample, template } = engagement;
  return (
    <span className={styles.marks}>
      {template ? (
        <StatusMark tone="info" icon="copy">
          {t('engagements:template.mark')}
        </StatusMark>
      ) : (
        <StatusMark {...LOOKS[state]}>{t(`cooperation:engagementState.${state}`)}</StatusMark>
      )}
      {confidentiality === 'restricted' ? (
        <StatusMark tone="danger" icon="shield">
          {t('cooperation:confidentiality.restricted')}
        </StatusMark>
      ) : null}
      {confidentiality === 'internal' ? (
        <StatusMark tone="warn" icon="shield">
          {t('cooperation:confidentiality.internal')}
        </StatusMark>
      ) : null}
      {sample ? <SampleTag /> : null}
    </span>
  );
}
