import { useTranslation } from 'react-i18next';
import type { RecommendationState } from '#shared/recommendations/recommendation.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import { StatusMark, type Tone } from '#renderer/ui/status/status-mark.tsx';

const LOOK: Record<RecommendationState, { tone: Tone; icon: IconName }> = {
  new: { tone: 'neutral', icon: 'circle-question' },
  assigned: { tone: 'info', icon: 'users' },
  inAction: { tone: 'info', icon: 'calendar-clock' },
  partly: { tone: 'warn', icon: 'circle-alert' },
  implemented: { tone: 'ok', icon: 'circle-check' },
  notFollowed: { tone: 'neutral', icon: 'circle-x' },
};

/** How far a recommendation has come. */
export function StateMark({ state = 'new' }: { state: RecommendationState | undefined }) {
  const { t } = useTranslation(['cooperation']);
  return <StatusMark {...LOOK[state]}>{t(`cooperation:recommendationState.${state}`)}</StatusMark>;
}
