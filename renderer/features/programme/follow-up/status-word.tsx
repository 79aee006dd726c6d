import { useTranslation } from 'react-i18next';
import type { FollowUpStatus } from '#shared/programme/follow-up/follow-up.ts';
import type { ShownState } from '#shared/programme/follow-up/requests.ts';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { REQUEST_LOOK, STATUS_LOOK } from './follow-up-look.ts';

/** How an action stands. */
export function StatusWord({ status }: { status: FollowUpStatus }) {
  const { t } = useTranslation(['followUp']);
  return <StatusMark {...STATUS_LOOK[status]}>{t(`followUp:status.${status}`)}</StatusMark>;
}

/** How a request stands. */
export function RequestWord({ state }: { state: ShownState }) {
  const nameOf = useRequestWords();
  return <StatusMark {...REQUEST_LOOK[state]}>{nameOf(state)}</StatusMark>;
}

/** What the state of a request is called. */
export function useRequestWords(): (state: ShownState) => string {
  const { t } = useTranslation(['followUp']);
  return (state) =>
    state === 'late' || state === 'reminded'
      ? t(`followUp:${state}`)
      : t(`followUp:requestState.${state}`);
}
