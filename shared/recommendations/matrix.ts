import type { LocalText } from '../i18n/languages.ts';
import type { Cover, Recommendation, RecommendationLink } from './recommendation.ts';
import { groupPairs } from '../lib/group-by.ts';

/** An action of a programme, as a matrix names it. */
export type MatrixAction = { id: string; number: string; title: LocalText };

/** How far the actions of the programme carry a recommendation out, all taken together. */
export type Coverage = 'full' | 'part' | 'supports' | 'none';

type MatrixLink = { linkId: string; action: MatrixAction; cover: Cover };
export type MatrixRow<R> = {
  recommendation: R;
  /** Of the programme alone, in the order of its actions. */
  links: MatrixLink[];
  coverage: Coverage;
};

/** Recommendations against the actions of a programme, and the gaps on both sides. */
type RecommendationMatrix<R> = {
  rows: MatrixRow<R>[];
  /** Actions that carry out any of these recommendations, in their order: the columns. */
  actions: MatrixAction[];
  /** Actions that carry out none of them. */
  actionsWithout: MatrixAction[];
  counts: Record<Coverage, number>;
};

/**
 * Lays recommendations against a programme's actions. In: the recommendations that are looked at (filtered already), the
 * actions in their order, and links of any programme: those to other actions are left out. One pass over each, so that
 * thousands of recommendations and hundreds of actions take a few milliseconds.
 */
export function recommendationMatrix<R extends Pick<Recommendation, 'id'>>(
  recommendations: readonly R[],
  actions: readonly MatrixAction[],
  links: readonly RecommendationLink[],
): RecommendationMatrix<R> {
  const places = new Map(actions.map((action, place) => [action.id, { action, place }]));
  const linksOf = groupPairs(
    links.flatMap(({ id, recommendationId, actionId, cover }) => {
      const found = places.get(actionId);
      if (!found) return [];
      const link: MatrixLink = { linkId: id, action: found.action, cover };
      return [[recommendationId, { place: found.place, link }] as const];
    }),
  );
  const counts: Record<Coverage, number> = { none: 0, supports: 0, part: 0, full: 0 };
  const used = new Set<string>();
  const rows = recommendations.map((recommendation) => {
    const own = (linksOf.get(recommendation.id) ?? [])
      .sort((one, other) => one.place - other.place)
      .map(({ link }) => link);
    const coverage = coverageOf(own.map(({ cover }) => cover));
    counts[coverage] += 1;
    for (const { action } of own) used.add(action.id);
    return { recommendation, links: own, coverage };
  });
  return {
    rows,
    actions: actions.filter(({ id }) => used.has(id)),
    actionsWithout: actions.filter(({ id }) => !used.has(id)),
    counts,
  };
}

/** The furthest that any of the links goes: parts do not add up to the whole by themselves. */
function coverageOf(covers: readonly Cover[]): Coverage {
  return (['full', 'part', 'supports'] as const).find((cover) => covers.includes(cover)) ?? 'none';
}
