import { useTranslation } from 'react-i18next';
import type { MatchState } from '#shared/contacts/import/match/row-decisions.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import { StatusMark, type Tone } from '#renderer/ui/status/status-mark.tsx';

const LOOKS: Record<MatchState | 'left-out', { tone: Tone; icon: IconName }> = {
  new: { tone: 'ok', icon: 'user-plus' },
  update: { tone: 'info', icon: 'pencil' },
  same: { tone: 'neutral', icon: 'check' },
  moved: { tone: 'info', icon: 'arrow-right-left' },
  possible: { tone: 'warn', icon: 'circle-question' },
  erased: { tone: 'danger', icon: 'trash' },
  'left-out': { tone: 'danger', icon: 'circle-x' },
};

/** What a row of the list is, held against the office. */
export function MatchMark({ state }: { state: MatchState | 'left-out' }) {
  const { t } = useTranslation(['importScreen']);
  return (
    <StatusMark {...LOOKS[state]} chip>
      {t(`importScreen:match.states.${state}`)}
    </StatusMark>
  );
}
