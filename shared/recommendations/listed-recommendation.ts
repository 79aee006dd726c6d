import { pickText, type Language, type LocalText } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import type {
  Cover,
  Recommendation,
  RecommendationAddressee,
  RecommendationLink,
} from './recommendation.ts';
import { collatorFor } from '../text/collator.ts';
import { groupBy } from '../lib/group-by.ts';

/** A recommendation with the names of all that it is tied to, as tables and documents print it. */
export type ListedRecommendation = {
  recommendation: Recommendation;
  body: LocalText;
  bodyAbbr: LocalText;
  round: string;
  /** What the round is about: it stands in its name. */
  theme?: LocalText;
  addressees: LocalText[];
  actions: { number: string; title: LocalText; cover: Cover }[];
};

/** What recommendations name, by id. Actions are those of every programme, with the numbers that they have now. */
export type RecommendationNames = {
  bodies: ReadonlyMap<string, { name: LocalText; abbr?: LocalText }>;
  rounds: ReadonlyMap<string, RoundNaming>;
  organisations: ReadonlyMap<string, LocalText>;
  actions: ReadonlyMap<string, { number: string; title: LocalText }>;
  addressees: readonly RecommendationAddressee[];
  links: readonly RecommendationLink[];
};

/** What of a round of review names it. */
type RoundNaming = { no?: number; theme?: LocalText };

/** What a round of review is called: "Kierros 3: oikeussuoja". */
export function roundName({ no, theme }: RoundNaming, language: Language): string {
  const t = translatorFor(language);
  const round =
    no === undefined
      ? t('recommendations:round')
      : t('recommendations:roundNo', { no: String(no) });
  const about = pickText(theme, language);
  if (about === '') return round;
  return no === undefined ? about : t('recommendations:roundTheme', { round, theme: about });
}

/** Recommendations with their names, by body, round and reference: numbers in references count as numbers. */
export function listedRecommendations(
  recommendations: readonly Recommendation[],
  names: RecommendationNames,
  language: Language,
): ListedRecommendation[] {
  const addresseesOf = grouped(names.addressees);
  const linksOf = grouped(names.links);
  const { compare } = collatorFor('fi');
  return recommendations
    .map((recommendation): ListedRecommendation => {
      const { id, bodyId, reviewRoundId } = recommendation;
      const body = names.bodies.get(bodyId ?? '');
      const round = names.rounds.get(reviewRoundId ?? '');
      return {
        recommendation,
        body: body?.name ?? {},
        bodyAbbr: body?.abbr ?? {},
        round: round ? roundName(round, language) : '',
        ...(round?.theme && { theme: round.theme }),
        addressees: (addresseesOf.get(id) ?? [])
          .flatMap(({ organisationId }) => names.organisations.get(organisationId) ?? [])
          .sort((one, other) => compare(pickText(one, language), pickText(other, language))),
        actions: (linksOf.get(id) ?? [])
          .flatMap(({ actionId, cover }) => {
            const action = names.actions.get(actionId);
            return action ? [{ ...action, cover }] : [];
          })
          .sort((one, other) => compare(one.number, other.number)),
      };
    })
    .sort(
      (one, other) =>
        // Those of nobody come last.
        Number(pickText(one.body, language) === '') -
          Number(pickText(other.body, language) === '') ||
        compare(pickText(one.body, language), pickText(other.body, language)) ||
        compare(one.round, other.round) ||
        compare(one.recommendation.reference, other.recommendation.reference),
    );
}

function grouped<Row extends { recommendationId: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  return groupBy(rows, ({ recommendationId }) => recommendationId);
}
