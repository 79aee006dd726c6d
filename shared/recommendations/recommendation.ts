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

/** What Finland has said to it, where the body asks (in the UPR). */
export const RECOMMENDATION_POSITIONS = ['none', 'accepted', 'partly', 'noted'] as const;
export type RecommendationPosition = (typeof RECOMMENDATION_POSITIONS)[number];

/** How far it has been carried out. */
export const RECOMMENDATION_STATES = [
  'new',
  'assigned',
  'inAction',
  'partly',
  'implemented',
  'notFollowed',
] as const;
export type RecommendationState = (typeof RECOMMENDATION_STATES)[number];

/** What a body (GRETA, the rapporteur, Parliament) recommends to Finland. */
export type Recommendation = RecordBase & {
  /** The body of the office's own list that gave it. */
  bodyId?: string;
  /** The round of review in which it was given. */
  reviewRoundId?: string;
  /** Where it stands: "GRETA(2019)06, kohta 92". */
  reference: string;
  text: LocalText;
  strength: RecommendationStrength;
  givenOn?: CalendarDate;
  /** The office's own words that it sorts by (`tidyTags`). */
  topics?: string[];
  /** `none` where absent. */
  position?: RecommendationPosition;
  dueOn?: CalendarDate;
  /** `new` where absent. */
  state?: RecommendationState;
  /** What Finland answers: what has been done about it. */
  response?: LocalText;
};

/** That a recommendation concerns an organisation: it is for it to carry out. */
export type RecommendationAddressee = RecordBase & {
  recommendationId: string;
  organisationId: string;
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
