import type { Body } from '../contacts/bodies/body.ts';
import type { Organisation } from '../contacts/organisation.ts';
import type { ReviewRound } from '../cooperation/review-rounds/review-round.ts';
import { pickText } from '../i18n/languages.ts';
import { fail, ok, type Failure, type Result } from '../lib/result.ts';
import { findNamed } from '../office-data/find-named.ts';
import type { ProgrammeContent } from '../programme/programme-tables.ts';
import type { Programme } from '../programme/programme.ts';
import { actionsInOrder, numberProgramme } from '../programme/outline/number-programme.ts';
import {
  recommendationsModel,
  type RecommendationsModel,
} from '../recommendations/documents/recommendations-model.ts';
import { recommendationsTable } from '../recommendations/documents/recommendations.ts';
import { listedRecommendations } from '../recommendations/listed-recommendation.ts';
import type { RecommendationAddressee } from '../recommendations/recommendation.ts';
import { offer, type ModelOptions } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** The tables that recommendations and what they name are in. */
type Rows = Pick<
  ProgrammeContent,
  'chapters' | 'goals' | 'actions' | 'recommendations' | 'recommendationLinks'
> & {
  programmes: readonly Programme[];
  bodies: readonly Body[];
  organisations: readonly Organisation[];
  reviewRounds: readonly ReviewRound[];
  recommendationAddressees: readonly RecommendationAddressee[];
};

/** What bodies recommend to Finland, as a table. */
export const recommendationsKind = offer(recommendationsTable, {
  madeAt: '/recommendations',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** The table of an office's recommendations, of one body where one is named, with the actions of every programme. */
function modelOf(
  rows: Rows,
  { body: named, language }: ModelOptions,
): Result<RecommendationsModel, Failure<'body-not-found'>> {
  const body = named === undefined ? undefined : findNamed([...rows.bodies], named);
  if (named !== undefined && !body) return fail('body-not-found', { name: named });
  const chosen = body
    ? rows.recommendations.filter(({ bodyId }) => bodyId === body.id)
    : rows.recommendations;
  const listed = listedRecommendations(
    chosen,
    {
      bodies: new Map(rows.bodies.map((one) => [one.id, one])),
      rounds: new Map(rows.reviewRounds.map((round) => [round.id, round])),
      organisations: new Map(rows.organisations.map(({ id, name }) => [id, name])),
      actions: new Map(rows.programmes.flatMap((programme) => actionsOf(rows, programme))),
      addressees: rows.recommendationAddressees,
      links: rows.recommendationLinks,
    },
    language,
  );
  return ok(recommendationsModel(listed, language, pickText(body?.name, language)));
}

function actionsOf(rows: Rows, programme: Programme) {
  const own = <Row extends { programmeId: string }>(all: readonly Row[]) =>
    all.filter(({ programmeId }) => programmeId === programme.id);
  const outline = numberProgramme({
    programme,
    chapters: own(rows.chapters),
    goals: own(rows.goals),
    actions: own(rows.actions),
  });
  return actionsInOrder(outline).map(
    ({ action, number }) => [action.id, { number, title: action.title }] as const,
  );
}
