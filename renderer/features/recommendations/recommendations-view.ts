import { collatorFor } from '#shared/text/collator.ts';
import { addDays } from '#shared/lib/add-days.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import {
  searchedText,
  type RecommendationRow,
} from '#shared/recommendations/filter-recommendations.ts';
import { roundName } from '#shared/recommendations/listed-recommendation.ts';
import type { RecommendationsRead } from './recommendations-data.ts';
import { groupPairs } from '#shared/lib/group-by.ts';

/** So far ahead what is due is soon. */
const SOON_DAYS = 90;

/** A recommendation as a line of the list. */
export type RecommendationLine = RecommendationRow & {
  id: string;
  body: string;
  round: string;
  addressees: string;
  /** The round's number alone, where it has one. */
  shortRound: string;
  /** Links to actions of any programme. */
  actions: number;
};

/** Names in the language of the screens, by id. */
export type ScreenNames = Record<
  'bodies' | 'rounds' | 'organisations',
  ReadonlyMap<string, string>
>;

/** Abbreviations for bodies, since their names are long; names in full for organisations. */
export function screenNames(
  { bodies, rounds, organisations }: RecommendationsRead,
  language: Language,
): ScreenNames {
  return {
    bodies: new Map(
      bodies.map(({ id, name, abbr }) => [
        id,
        pickText(abbr, language) || pickText(name, language),
      ]),
    ),
    rounds: new Map(rounds.map((round) => [round.id, roundName(round, language)])),
    organisations: new Map(organisations.map(({ id, name }) => [id, pickText(name, language)])),
  };
}

/** The lines of the list, by body, round and reference. */
export function recommendationLines(
  read: RecommendationsRead,
  names: ScreenNames,
  language: Language,
): RecommendationLine[] {
  const shortRounds = new Map(
    read.rounds.map((round) => [
      round.id,
      roundName(round.no === undefined ? round : { no: round.no }, language),
    ]),
  );
  const addresseesOf = groupPairs(
    read.addressees.map(
      ({ recommendationId, organisationId }) => [recommendationId, organisationId] as const,
    ),
  );
  const counts = new Map<string, number>();
  for (const { recommendationId } of read.links) {
    counts.set(recommendationId, (counts.get(recommendationId) ?? 0) + 1);
  }
  const [bodyPlaces, roundPlaces] = [placesOf(names.bodies), placesOf(names.rounds)];
  const { compare } = collatorFor('fi');
  const numbers = collatorFor('fi');
  return read.recommendations
    .map((recommendation): RecommendationLine => {
      const { id, bodyId, reviewRoundId } = recommendation;
      const body = names.bodies.get(bodyId ?? '') ?? '';
      const round = names.rounds.get(reviewRoundId ?? '') ?? '';
      const addresseeIds = addresseesOf.get(id) ?? [];
      const addressees = addresseeIds.flatMap((one) => names.organisations.get(one) ?? []);
      return {
        id,
        recommendation,
        body,
        round,
        shortRound: shortRounds.get(reviewRoundId ?? '') ?? '',
        addresseeIds,
        addressees: addressees.sort(compare).join(', '),
        actions: counts.get(id) ?? 0,
        searched: once(() => searchedText(recommendation, [body, round, ...addressees])),
      };
    })
    .sort(
      (one, other) =>
        bodyPlaces(one.body) - bodyPlaces(other.body) ||
        roundPlaces(one.round) - roundPlaces(other.round) ||
        numbers.compare(one.recommendation.reference, other.recommendation.reference),
    );
}

/** The place of each name by the alphabet, worked out once for all lines; those of nobody come last. */
function placesOf(names: ReadonlyMap<string, string>): (name: string) => number {
  const { compare } = collatorFor('fi');
  const sorted = [...new Set(names.values())].sort(compare);
  const places = new Map(sorted.map((name, place) => [name, place]));
  return (name) => places.get(name) ?? sorted.length;
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}

/** The days that a filter of deadlines goes by. */
export function dueDays(today: CalendarDate): { today: CalendarDate; soonUntil: CalendarDate } {
  return { today, soonUntil: addDays(today, SOON_DAYS) };
}

/** So much of a text that it is known again in a list. */
export function shortened(text: string, letters: number): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= letters ? line : `${line.slice(0, letters - 1).trimEnd()}…`;
}
