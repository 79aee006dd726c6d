import { useTranslation } from 'react-i18next';
import type { MeetingState } from '#shared/meetings/meeting.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import { StatusMark, type Tone } from '#renderer/ui/status/status-mark.tsx';

const LOOKS: Record<MeetingState, { tone: Tone; icon: IconName }> = {
  planned: { tone: 'neutral', icon: 'circle' },
  invited: { tone: 'info', icon: 'mail' },
  agendaSent: { tone: 'info', icon: 'file-text' },
  held: { tone: 'warn', icon: 'circle-dot' },
  minutesDrafted: { tone: 'warn', icon: 'pencil' },
  checked: { tone: 'info', icon: 'check' },
  approved: { tone: 'ok', icon: 'circle-check' },
  cancelled: { tone: 'neutral', icon: 'circle-x' },
};

/** How far a meeting has come, in words and colour. */
export function MeetingStateMark({ state }: { state: MeetingState }) {
  const { t } = useTranslation(['meetings']);
  return <StatusMark {...LOOKS[state]}>{t(`meetings:state.${state}`)}</StatusMark>;
}
