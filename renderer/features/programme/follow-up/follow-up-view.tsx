import { useTranslation } from 'react-i18next';
import { useLive } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import type { ProgrammePage } from '../programme-data.ts';
import { currentRound } from '#shared/programme/follow-up/statuses.ts';
import { readFollowUp, type FollowUp } from './follow-up-data.ts';
import { NoRounds } from './no-rounds.tsx';
import { RequestPage } from './request-page.tsx';
import { RoundPage } from './round-page.tsx';

/** How a programme is followed up: a round with whom it asks, or what one body is asked in it. */
export function FollowUpView({ page, more }: { page: ProgrammePage; more: string | undefined }) {
  const { t } = useTranslation(['followUp']);
  const { id } = page.content.programme;
  const live = useLive((office) => readFollowUp(office, id), [id]);
  return (
    <LiveValue
      live={live}
      failed={
        <ReadFailure title={t('followUp:loadFailedTitle')}>
          {t('followUp:loadFailedText')}
        </ReadFailure>
      }
    >
      {(followUp) => <Opened page={page} followUp={followUp} id={more} />}
    </LiveValue>
  );
}

function Opened({
  page,
  followUp,
  id,
}: {
  page: ProgrammePage;
  followUp: FollowUp;
  id: string | undefined;
}) {
  const request = followUp.requests.find((one) => one.id === id);
  const round =
    followUp.rounds.find((one) => one.id === (request?.roundId ?? id)) ??
    currentRound(followUp.rounds);
  if (!round) return <NoRounds page={page} />;
  if (request) {
    return <RequestPage page={page} followUp={followUp} round={round} request={request} />;
  }
  return <RoundPage page={page} followUp={followUp} round={round} />;
}
