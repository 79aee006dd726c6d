import type { Person } from '#shared/contacts/person.ts';
import type {
  FollowUpRequest,
  FollowUpRound,
  FollowUpStatus,
  StatusReport,
} from '#shared/programme/follow-up/follow-up.ts';
import { latestStatuses, roundsInOrder } from '#shared/programme/follow-up/statuses.ts';
import type { Office } from '#renderer/data/office.ts';

/** How a programme is followed up: its rounds, the latest last, whom each asks, and what was told. */
export type FollowUp = {
  rounds: FollowUpRound[];
  requests: FollowUpRequest[];
  reports: StatusReport[];
  /** Those who answer for the bodies, by id. */
  persons: ReadonlyMap<string, Person>;
};

export async function readFollowUp(office: Office, programmeId: string): Promise<FollowUp> {
  const { read } = office;
  const rounds = await read.followUpRounds.where('programmeId').equals(programmeId).toArray();
  const ids = rounds.map(({ id }) => id);
  const [requests, reports] = await Promise.all([
    read.followUpRequests.where('roundId').anyOf(ids).toArray(),
    read.statusReports.where('roundId').anyOf(ids).toArray(),
  ]);
  const named = [...new Set(requests.flatMap(({ contactPersonId }) => contactPersonId ?? []))];
  const persons = await read.persons.where('id').anyOf(named).toArray();
  return {
    rounds: roundsInOrder(rounds),
    requests,
    reports,
    persons: new Map(persons.map((person) => [person.id, person])),
  };
}

/** How an action stands as last accepted, and the round that it is of; undefined where nothing was accepted. */
export async function readActionStatus(
  { read }: Office,
  programmeId: string,
  actionId: string,
): Promise<{ status: FollowUpStatus; round: FollowUpRound } | undefined> {
  const [rounds, reports, parties] = await Promise.all([
    read.followUpRounds.where('programmeId').equals(programmeId).toArray(),
    read.statusReports.where('actionId').equals(actionId).toArray(),
    read.actionParties.where('actionId').equals(actionId).toArray(),
  ]);
  return latestStatuses(rounds, reports, parties).get(actionId);
}
