import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Person } from '#shared/contacts/person.ts';
import type { BodyContact, Instrument } from '#shared/cooperation/instruments/instrument.ts';
import type { KeptLengths, MeetingDays } from '#shared/cooperation/obligations/back-plan.ts';
import type { Delivery, Obligation } from '#shared/cooperation/obligations/obligation.ts';
import type { Engagement } from '#shared/cooperation/engagements/engagement.ts';
import type { Questionnaire } from '#shared/cooperation/questionnaires/questionnaire.ts';
import type { ReviewRound, RoundStage } from '#shared/cooperation/review-rounds/review-round.ts';
import type { Task } from '#shared/tasks/task.ts';
import type { Office } from '#renderer/data/office.ts';

/** Every obligation with what its deadlines and its place among bodies and rounds are told from. */
export type ObligationRows = {
  obligations: Obligation[];
  deliveries: Delivery[];
  bodies: Body[];
  rounds: ReviewRound[];
  stages: RoundStage[];
};

export async function readObligations(office: Office): Promise<ObligationRows> {
  const { read } = office;
  const [obligations, deliveries, bodies, rounds, stages] = await Promise.all([
    read.obligations.toArray(),
    read.deliveries.toArray(),
    read.bodies.toArray(),
    read.reviewRounds.toArray(),
    read.roundStages.toArray(),
  ]);
  return { obligations, deliveries, bodies, rounds, stages };
}

/** What belongs to a round beside its stages. */
export type RoundTie = {
  obligations: Obligation[];
  questionnaires: Questionnaire[];
  engagements: Engagement[];
  /** How many. */
  recommendations: number;
};

/** What belongs to each round, by its id; a round to which nothing does is not there. */
export async function readTies({ read }: Office): Promise<ReadonlyMap<string, RoundTie>> {
  const ids = (await read.reviewRounds.toArray()).map(({ id }) => id);
  const [obligations, questionnaires, engagements, recommendations] = await Promise.all([
    read.obligations.where('reviewRoundId').anyOf(ids).toArray(),
    read.questionnaires.where('reviewRoundId').anyOf(ids).toArray(),
    read.engagements.where('reviewRoundId').anyOf(ids).toArray(),
    read.recommendations.where('reviewRoundId').anyOf(ids).toArray(),
  ]);
  const ties = new Map<string, RoundTie>();
  const of = ({ reviewRoundId = '' }: { reviewRoundId?: string }) => {
    const tie = ties.get(reviewRoundId) ?? {
      ...{ obligations: [], questionnaires: [], engagements: [], recommendations: 0 },
    };
    ties.set(reviewRoundId, tie);
    return tie;
  };
  for (const one of obligations) of(one).obligations.push(one);
  for (const one of questionnaires) of(one).questionnaires.push(one);
  for (const one of engagements) of(one).engagements.push(one);
  for (const one of recommendations) of(one).recommendations += 1;
  return ties;
}

/** An obligation's page. */
export type ObligationDetail = {
  obligation: Obligation;
  deliveries: Delivery[];
  body: Body | undefined;
  instrument: Instrument | undefined;
  round: ReviewRound | undefined;
  organisation: Organisation | undefined;
  /** The questions that it is to answer. */
  questionnaires: Questionnaire[];
};

export async function readObligation(office: Office, id: string): Promise<ObligationDetail | null> {
  const { read } = office;
  const obligation = await read.obligations.get(id);
  if (!obligation) return null;
  const { bodyId, instrumentId, reviewRoundId, organisationId } = obligation;
  const [deliveries, body, instrument, round, organisation, questionnaires] = await Promise.all([
    read.deliveries.where('obligationId').equals(id).toArray(),
    bodyId === undefined ? undefined : read.bodies.get(bodyId),
    instrumentId === undefined ? undefined : read.instruments.get(instrumentId),
    reviewRoundId === undefined ? undefined : read.reviewRounds.get(reviewRoundId),
    organisationId === undefined ? undefined : read.organisations.get(organisationId),
    read.questionnaires.where('obligationId').equals(id).toArray(),
  ]);
  return { obligation, deliveries, body, instrument, round, organisation, questionnaires };
}

/** What an obligation can be of. */
export type ObligationChoices = {
  bodies: Body[];
  instruments: Instrument[];
  rounds: ReviewRound[];
  organisations: Organisation[];
};

export async function readChoices(office: Office): Promise<ObligationChoices> {
  const { read } = office;
  const [bodies, instruments, rounds, organisations] = await Promise.all([
    read.bodies.toArray(),
    read.instruments.toArray(),
    read.reviewRounds.toArray(),
    read.organisations.toArray(),
  ]);
  return { bodies, instruments, rounds, organisations };
}

/** The bodies with their instruments and with whom one turns to at each. */
export type BodyInstruments = {
  bodies: Body[];
  instruments: Instrument[];
  contacts: { contact: BodyContact; person: Person }[];
  /** How many obligations rest on each instrument. */
  counts: ReadonlyMap<string, number>;
};

export async function readInstruments(office: Office): Promise<BodyInstruments> {
  const { read } = office;
  const [bodies, instruments, bodyContacts, obligations] = await Promise.all([
    read.bodies.toArray(),
    read.instruments.toArray(),
    read.bodyContacts.toArray(),
    read.obligations.toArray(),
  ]);
  const persons = await read.persons.bulkGet(bodyContacts.map(({ personId }) => personId));
  const counts = new Map<string, number>();
  for (const { instrumentId } of obligations) {
    if (instrumentId) counts.set(instrumentId, (counts.get(instrumentId) ?? 0) + 1);
  }
  return {
    bodies,
    instruments,
    contacts: bodyContacts.flatMap((contact, index) => {
      const person = persons[index];
      return person ? [{ contact, person }] : [];
    }),
    counts,
  };
}

/** What a plan worked backwards must know of: what else falls due, and which of its tasks are there already. */
export type PlanSurroundings = ObligationRows & {
  tasks: Task[];
  /** Not yet done tasks of an earlier plan of the same obligation. */
  planned: Task[];
  /** The lengths that the steps were last given, by the kind of obligation. */
  kept: KeptLengths;
  /** When those whose step it is meet. */
  meetings: MeetingDays;
};

export async function readPlanSurroundings(
  office: Office,
  obligationId: string,
): Promise<PlanSurroundings> {
  const [rows, settings, meetings, tasks] = await Promise.all([
    readObligations(office),
    office.read.settings.get('office'),
    office.read.meetings.toArray(),
    office.read.tasks.filter(({ doneOn, dueOn }) => !doneOn && dueOn !== undefined).toArray(),
  ]);
  const meetingsOf = (kind: 'secretariat' | 'ministerialGroup') => {
    const own = new Set(rows.bodies.filter((body) => body.kind === kind).map(({ id }) => id));
    return meetings.flatMap(({ bodyId, day, state }) =>
      own.has(bodyId) && day !== undefined && state !== 'cancelled' ? [day] : [],
    );
  };
  const isOwn = (task: Task) => task.sourceId === obligationId && task.step !== undefined;
  return {
    ...rows,
    tasks: tasks.filter((task) => !isOwn(task)),
    planned: tasks.filter(isOwn),
    kept: settings?.planLengths ?? {},
    meetings: {
      secretariat: meetingsOf('secretariat'),
      ministerialGroup: meetingsOf('ministerialGroup'),
    },
  };
}
