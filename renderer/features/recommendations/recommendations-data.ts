import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { ReviewRound } from '#shared/cooperation/review-rounds/review-round.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { Action } from '#shared/programme/action.ts';
import type { Programme } from '#shared/programme/programme.ts';
import { actionsInOrder, numberProgramme } from '#shared/programme/outline/number-programme.ts';
import type { RecommendationNames } from '#shared/recommendations/listed-recommendation.ts';
import type {
  Recommendation,
  RecommendationAddressee,
  RecommendationLink,
} from '#shared/recommendations/recommendation.ts';
import type { Office } from '#renderer/data/office.ts';
import { collatorFor } from '#shared/text/collator.ts';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** All recommendations with what they name. */
export type RecommendationsRead = {
  recommendations: Recommendation[];
  addressees: RecommendationAddressee[];
  links: RecommendationLink[];
  bodies: Body[];
  rounds: ReviewRound[];
  organisations: Organisation[];
};

export async function readRecommendations({ read }: Office): Promise<RecommendationsRead> {
  const [recommendations, addressees, links, bodies, rounds, organisations] = await Promise.all([
    read.recommendations.toArray(),
    read.recommendationAddressees.toArray(),
    read.recommendationLinks.toArray(),
    read.bodies.toArray(),
    read.reviewRounds.toArray(),
    read.organisations.toArray(),
  ]);
  return { recommendations, addressees, links, bodies, rounds, organisations };
}

/** An action of any programme, with the number that it has there now. */
export type ProgrammeAction = { action: Action; number: string; programme: Programme };

/** The actions of every programme, each programme's in their order; the latest programme first. */
export async function readActions({ read }: Office): Promise<ProgrammeAction[]> {
  const [programmes, chapters, goals, actions] = await Promise.all([
    read.programmes.toArray(),
    read.chapters.toArray(),
    read.goals.toArray(),
    read.actions.toArray(),
  ]);
  return programmes
    .sort((one, other) => compareCodeUnits(other.from ?? '9', one.from ?? '9'))
    .flatMap((programme) => {
      const own = <Row extends { programmeId: string }>(rows: readonly Row[]) =>
        rows.filter(({ programmeId }) => programmeId === programme.id);
      const outline = numberProgramme({
        programme,
        chapters: own(chapters),
        goals: own(goals),
        actions: own(actions),
      });
      return actionsInOrder(outline).map((one) => ({ ...one, programme }));
    });
}

/** Names by id, as tables and documents of recommendations print them. */
export function namesOf(
  {
    addressees,
    links,
    bodies,
    rounds,
    organisations,
  }: Omit<RecommendationsRead, 'recommendations'>,
  actions: readonly ProgrammeAction[],
): RecommendationNames {
  return {
    bodies: new Map(bodies.map((body) => [body.id, body])),
    rounds: new Map(rounds.map((round) => [round.id, round])),
    organisations: new Map(organisations.map(({ id, name }) => [id, name])),
    actions: new Map(
      actions.map(({ action, number }) => [action.id, { number, title: action.title }]),
    ),
    addressees,
    links,
  };
}

/** A recommendation's page. */
export type RecommendationDetail = {
  recommendation: Recommendation;
  body: Body | undefined;
  round: ReviewRound | undefined;
  addressees: Organisation[];
  links: RecommendationLink[];
};

export async function readRecommendation(
  { read }: Office,
  id: string,
): Promise<RecommendationDetail | null> {
  const recommendation = await read.recommendations.get(id);
  if (!recommendation) return null;
  const { bodyId, reviewRoundId } = recommendation;
  const [body, round, addressees, links] = await Promise.all([
    bodyId === undefined ? undefined : read.bodies.get(bodyId),
    reviewRoundId === undefined ? undefined : read.reviewRounds.get(reviewRoundId),
    read.recommendationAddressees.where('recommendationId').equals(id).toArray(),
    read.recommendationLinks.where('recommendationId').equals(id).toArray(),
  ]);
  const organisations = await read.organisations.bulkGet(
    addressees.map(({ organisationId }) => organisationId),
  );
  return {
    recommendation,
    body,
    round,
    addressees: organisations
      .filter((one) => one !== undefined)
      .sort((a, b) => collatorFor('fi').compare(pickText(a.name, 'fi'), pickText(b.name, 'fi'))),
    links,
  };
}

/** What goes with recommendations. */
export async function countParts(
  { read }: Office,
  ids: readonly string[],
): Promise<{ links: number; tasks: number }> {
  const [links, tasks] = await Promise.all([
    read.recommendationLinks.where('recommendationId').anyOf(ids).toArray(),
    read.tasks.where('sourceId').anyOf(ids).toArray(),
  ]);
  return { links: links.length, tasks: tasks.length };
}
