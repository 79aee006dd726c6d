import type { LocalText } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { RecordBase } from '../records/record.ts';

/** How strongly a body words it, the strongest first. GRETA urges, considers and invites; others recommend. */
export const RECOMMENDATION_STRENGTHS = [
  'urges',
  'considers',
  'invites',
  'recommends',
  'priority',
] as const;
export type RecommendationStrength = (typeof RECOMMENDATION_STRENGTHS)[number];

/** What a body (GRETA, the rapporteur, Parliament) recommends to Finland. */
export type Recommendation = RecordBase & {
  /** The body of the office's own list that gave it. */
  bodyId?: string;
  /** Where it stands: "GRETA(2019)06, kohta 92". */
  reference: string;
  text: LocalText;
  strength: RecommendationStrength;
  givenOn?: CalendarDate;
};

export const COVERS = ['full', 'part', 'supports'] as const;
/** How far an action carries a recommendation out. */
export type Cover = (typeof COVERS)[number];

/** That an action carries out a recommendation. */
export type RecommendationLink = RecordBase & {
  recommendationId: string;
  actionId: string;
  cover: Cover;
  note?: string;
};
