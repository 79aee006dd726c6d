import { create } from 'zustand';
import type { RecommendationFilter } from '#shared/recommendations/filter-recommendations.ts';

/** What the list and the matrix are narrowed to, kept while one goes from one to the other and back. */
type RecommendationsStore = {
  words: string;
  chosen: RecommendationFilter['chosen'];
  ticked: ReadonlySet<string>;
};

export const useRecommendationsStore = create<RecommendationsStore>(() => ({
  words: '',
  chosen: {},
  ticked: new Set(),
}));
