import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Seat } from '#shared/contacts/bodies/seat.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Position } from '#shared/contacts/position.ts';
import type {
  EngagementNote,
  EngagementParty,
  VisitSlot,
} from '#shared/cooperation/engagements/engagement.ts';
import type { Obligation } from '#shared/cooperation/obligations/obligation.ts';
import type { Answer } from '#shared/cooperation/questionnaires/questionnaire.ts';
import type { RecommendationAddressee } from '#shared/recommendations/recommendation.ts';
import type { Task } from '#shared/tasks/task.ts';
import type { ActionParty } from '#shared/programme/action-party.ts';
import type { Office } from '#renderer/data/office.ts';
import type { ReadTable } from '#renderer/data/read-table.ts';

/** What rests on an organisation and keeps it from being deleted; ended positions too, since they are somebody's past. */
export type OrganisationTies = {
  positions: Position[];
  seats: Seat[];
  /** Bodies that it set up or that belong to it. */
  bodies: Body[];
  /** The organisations right below it. */
  parts: Organisation[];
  /** Its parts in actions of programmes. */
  parties: ActionParty[];
  /** Recommendations that concern it. */
  addressees: RecommendationAddressee[];
  /** What it answers for. */
  obligations: Obligation[];
  /** Its parts in entries of the log, what it said there, and slots of visits that it receives. */
  engagementParties: EngagementParty[];
  engagementNotes: EngagementNote[];
  visitSlots: VisitSlot[];
  /** What it was asked and has answered. */
  answers: Answer[];
  tasks: Task[];
};

export async function readTies(office: Office, organisationId: string): Promise<OrganisationTies> {
  const { read } = office;
  const own = <Row>(table: Pick<ReadTable<Row>, 'where'>): Promise<Row[]> =>
    table.where('organisationId').equals(organisationId).toArray();
  const [positions, seats, bodies, parts, parties] = await Promise.all([
    own(read.positions),
    own(read.seats),
    own(read.bodies),
    read.organisations.where('parentId').equals(organisationId).toArray(),
    own(read.actionParties),
  ]);
  const [addressees, obligations, engagementParties, engagementNotes, visitSlots, answers, tasks] =
    await Promise.all([
      own(read.recommendationAddressees),
      own(read.obligations),
      own(read.engagementParties),
      own(read.engagementNotes),
      own(read.visitSlots),
      own(read.answers),
      own(read.tasks),
    ]);
  return {
    positions,
    seats,
    bodies,
    parts,
    parties,
    addressees,
    obligations,
    engagementParties,
    engagementNotes,
    visitSlots,
    answers,
    tasks,
  };
}

export function isTied(ties: OrganisationTies): boolean {
  return Object.values(ties).some((rows) => rows.length > 0);
}

/** How many persons the positions are of. */
export function countPeople({ positions }: Pick<OrganisationTies, 'positions'>): number {
  return new Set(positions.map(({ personId }) => personId)).size;
}

/** How many entries of the log name the organisation: as a party, for what it said, or as a host. */
export function countEngagements(
  ties: Pick<OrganisationTies, 'engagementParties' | 'engagementNotes' | 'visitSlots'>,
): number {
  const rows = [...ties.engagementParties, ...ties.engagementNotes, ...ties.visitSlots];
  return new Set(rows.map(({ engagementId }) => engagementId)).size;
}
