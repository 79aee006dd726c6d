import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { FollowUpRequest, FollowUpRound } from './follow-up.ts';
import { shownState, type ShownState } from './requests.ts';
import { roundsInOrder } from './statuses.ts';

/** A body that has not answered a round, or in part alone. */
export type SilentBody = {
  request: FollowUpRequest;
  state: ShownState;
  /** How many rounds in a row, this one counted, it was asked and told nothing. */
  rounds: number;
};

/**
 * The bodies whose reply to `round` is not there, whole, on `today`, in the order of the requests: who was not asked, is
 * not missed. That a body is silent for several rounds is counted back from this one; one in which it was not asked, or
 * answered in part, ends the count.
 */
export function silentBodies(
  { rounds, requests }: { rounds: readonly FollowUpRound[]; requests: readonly FollowUpRequest[] },
  round: FollowUpRound,
  today: CalendarDate,
): SilentBody[] {
  const before = roundsInOrder(rounds)
    .filter(({ id, asOf }) => id !== round.id && asOf <= round.asOf)
    .reverse();
  return requests.flatMap((request) => {
    if (request.roundId !== round.id) return [];
    const state = shownState(request, round, today);
    if (state === 'received' || state === 'waived' || state === 'toSend') return [];
    const isSilent = request.state === 'sent';
    return [{ request, state, rounds: isSilent ? 1 + silentBefore(request) : 0 }];
  });

  function silentBefore({ organisationId }: FollowUpRequest): number {
    const at = before.findIndex(({ id }) => {
      const asked = requests.find(
        (one) => one.roundId === id && one.organisationId === organisationId,
      );
      return asked?.state !== 'sent';
    });
    return at < 0 ? before.length : at;
  }
}
