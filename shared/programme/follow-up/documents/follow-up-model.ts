import { programmeModel, type ProgrammeModel } from '../../documents/programme-model.ts';
import type { ProgrammeContent } from '../../programme-tables.ts';
import type { FollowUpRequest, FollowUpRound, StatusReport } from '../follow-up.ts';
import { roundsBefore } from '../statuses.ts';

/** What every document of a follow-up is made of: plain values, nothing left to look up. */
export type FollowUpModel = {
  /** Made-up data are in it. */
  sampleData: boolean;
  /** The programme as it is now; its organisations are those that take part and those that were asked. */
  programme: ProgrammeModel;
  round: FollowUpRound;
  /** The rounds that tell of earlier days, the earliest first. */
  earlier: FollowUpRound[];
  /** What the round and those before it asked, without who answers for a body and the office's notes. */
  requests: FollowUpRequest[];
  /** What was told in these rounds and accepted: nothing else is a fact. Without the persons who tell more. */
  reports: StatusReport[];
  /** What was told in the round and is not accepted yet: that there is something, not what. */
  unread: Pick<StatusReport, 'actionId' | 'organisationId'>[];
};

type Rows = {
  organisations: Parameters<typeof programmeModel>[1]['organisations'];
  bodies: Parameters<typeof programmeModel>[1]['bodies'];
  rounds: readonly FollowUpRound[];
  requests: readonly FollowUpRequest[];
  reports: readonly StatusReport[];
};

/**
 * The model of what was told in `round`.
 * @param content the round's programme.
 * @param rows of the whole office, or of the programme alone.
 * @returns what may be told: of reports those that are accepted, of requests neither notes nor persons.
 */
export function followUpModel(
  content: ProgrammeContent,
  rows: Rows,
  round: FollowUpRound,
): FollowUpModel {
  const programme = programmeModel(content, rows);
  const earlier = roundsBefore(rows.rounds, round);
  const known = new Set([...earlier, round].map(({ id }) => id));
  const requests = rows.requests
    .filter(({ roundId }) => known.has(roundId))
    .map((request) => {
      const asked = { ...request };
      delete asked.contactPersonId;
      delete asked.notes;
      return asked;
    });
  const reports = rows.reports.filter(({ roundId }) => known.has(roundId));
  const asked = new Set([...requests, ...reports].map(({ organisationId }) => organisationId));
  const named = rows.organisations
    .filter(({ id }) => asked.has(id))
    .map(({ id, name, abbr }) => [id, { name, ...(abbr && { abbr }) }] as const);
  return {
    sampleData: programme.sampleData || round.sample === true,
    programme: {
      ...programme,
      organisations: { ...programme.organisations, ...Object.fromEntries(named) },
    },
    round,
    earlier,
    requests,
    reports: reports
      .filter(({ state }) => state === 'accepted')
      .map((report) => {
        const told = { ...report };
        delete told.contact;
        return told;
      }),
    unread: reports
      .filter(({ roundId, state }) => roundId === round.id && state === 'received')
      .map(({ actionId, organisationId }) => ({ actionId, organisationId })),
  };
}
