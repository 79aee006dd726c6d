import { useTranslation } from 'react-i18next';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { STATE_LOOK, type DeadlineRow } from '../obligations-view.ts';

/** How far a deadline has come. */
export function StateMark({ state, chip }: { state: DeadlineRow['state']; chip?: boolean }) {
  const { t } = useTranslation(['obligations']);
  return (
    <StatusMark {...STATE_LOOK[state]} chip={chip}>
      {t(`obligations:state.${state}`)}
    </StatusMark>
  );
}
