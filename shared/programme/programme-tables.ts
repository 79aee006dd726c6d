import type { Recommendation, RecommendationLink } from '../recommendations/recommendation.ts';
import type { Action } from './action.ts';
import type { ActionParty } from './action-party.ts';
import type { Chapter } from './chapter.ts';
import type { Goal } from './goal.ts';
import type { Indicator, IndicatorValue } from './indicator.ts';
import type { Milestone } from './milestone.ts';
import type { Programme } from './programme.ts';

/** One programme with all that belongs to it, as the tables hold it; without what lies in the trash. */
export type ProgrammeContent = {
  programme: Programme;
  chapters: Chapter[];
  goals: Goal[];
  actions: Action[];
  actionParties: ActionParty[];
  milestones: Milestone[];
  indicators: Indicator[];
  indicatorValues: IndicatorValue[];
  /** Those that the links name. */
  recommendations: Recommendation[];
  recommendationLinks: RecommendationLink[];
};
