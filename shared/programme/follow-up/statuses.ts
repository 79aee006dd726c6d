import { compareCodeUnits } from '../../lib/compare-code-units.ts';
import type { ActionParty } from '../action-party.ts';
import { leadsByAction } from '../leads-by-action.ts';
import type { FollowUpRound, FollowUpStatus, StatusReport } from './follow-up.ts';

/** The round that is meant where none is named: the newest that has begun, else the newest that is planned. */
export function currentRound(rounds: readonly FollowUpRound[]): FollowUpRound | undefined {
  const inOrder = roundsInOrder(rounds);
  return inOrder.findLast(({ state }) => state !== 'planned') ?? inOrder.at(-1);
}

/** The newest round that has begun and is later than `round`, of the same programme; null where there is none. */
export function newerRound(
  round: FollowUpRound,
  rounds: readonly FollowUpRound[],
): FollowUpRound | null {
  const begun = roundsInOrder(rounds).filter(
    ({ programmeId, state }) => programmeId === round.programmeId && state !== 'planned',
  );
  const newest = begun.at(-1);
  return newest && newest.asOf > round.asOf ? newest : null;
}

/** The rounds of a programme, the one that tells of the earliest day first. */
export function roundsInOrder(rounds: readonly FollowUpRound[]): FollowUpRound[] {
  return [...rounds].sort(inOrder);
}

function inOrder(one: FollowUpRound, other: FollowUpRound): number {
  return compareCodeUnits(one.asOf, other.asOf) || compareCodeUnits(one.id, other.id);
}

/** The rounds of the same programme that tell of earlier days than `round`, the earliest first. */
export function roundsBefore(
  rounds: readonly FollowUpRound[],
  round: FollowUpRound,
): FollowUpRound[] {
  return roundsInOrder(rounds).filter(
    (one) => one.programmeId === round.programmeId && inOrder(one, round) < 0,
  );
}

/** How an action stood in a round, whether the coordinator has accepted that, and which bodies say otherwise. */
export type StatusInRound = {
  status: FollowUpStatus;
  isAccepted: boolean;
  differing: { organisationId: string; status: FollowUpStatus }[];
};

/**
 * How each action stood in each round, by round and then by action. Where several bodies tell of one action, it stands as
 * its lead says, then as those who lead with it, then as the first of the others; what is accepted goes before what is not.
 */
export function statusesByRound(
  reports: readonly StatusReport[],
  parties: readonly ActionParty[],
): ReadonlyMap<string, ReadonlyMap<string, StatusInRound>> {
  const leads = leadsByAction(parties);
  const rank = ({ actionId, organisationId }: StatusReport) => {
    const at = leads.get(actionId)?.indexOf(organisationId) ?? -1;
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  const isAccepted = ({ state }: StatusReport) => state === 'accepted';
  const sorted = [...reports].sort(
    (a, b) =>
      Number(isAccepted(b)) - Number(isAccepted(a)) ||
      rank(a) - rank(b) ||
      compareCodeUnits(a.id, b.id),
  );
  const byRound = new Map<string, Map<string, StatusInRound>>();
  for (const report of sorted) {
    const { roundId, actionId, organisationId, status } = report;
    if (status === undefined) continue;
    const ofRound = byRound.get(roundId) ?? new Map<string, StatusInRound>();
    byRound.set(roundId, ofRound);
    const first = ofRound.get(actionId);
    if (!first) {
      ofRound.set(actionId, { status, isAccepted: isAccepted(report), differing: [] });
    } else if (status !== first.status) first.differing.push({ organisationId, status });
  }
  return byRound;
}

/** The status of each action as last accepted, and the round that it is of. */
export function latestStatuses(
  rounds: readonly FollowUpRound[],
  reports: readonly StatusReport[],
  parties: readonly ActionParty[],
): ReadonlyMap<string, { status: FollowUpStatus; round: FollowUpRound }> {
  const accepted = reports.filter(({ state }) => state === 'accepted');
  const byRound = statusesByRound(accepted, parties);
  const latest = new Map<string, { status: FollowUpStatus; round: FollowUpRound }>();
  for (const round of roundsInOrder(rounds)) {
    for (const [actionId, { status }] of byRound.get(round.id) ?? []) {
      latest.set(actionId, { status, round });
    }
  }
  return latest;
}
