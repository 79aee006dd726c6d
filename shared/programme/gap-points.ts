import type { TargetLanguage } from './translated.ts';

/**
 * What an action or text of a programme lacks: what evaluators and rapporteurs of several countries find missing in plans
 * (owner, money, indicator, date, the recommendation behind it), and the translations.
 */
export const GAP_KINDS = [
  'noLead',
  'leadNotConfirmed',
  'leadWithConditions',
  'noDate',
  'noMoney',
  'noIndicator',
  'noBaseline',
  'noRecommendation',
  'noSwedish',
  'oldSwedish',
  'noEnglish',
  'oldEnglish',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** What an action must have, and the gaps that say that it has not. */
export const GAP_POINTS = {
  lead: ['noLead'],
  confirmed: ['leadNotConfirmed', 'leadWithConditions'],
  date: ['noDate'],
  money: ['noMoney'],
  indicator: ['noIndicator', 'noBaseline'],
  recommendation: ['noRecommendation'],
  sv: ['noSwedish', 'oldSwedish'],
  en: ['noEnglish', 'oldEnglish'],
} as const satisfies Record<string, readonly GapKind[]>;

/** The language in which a text is to be written to close a gap, where that is what closes it. */
export const LANGUAGE_OF_GAP: { readonly [K in GapKind]?: TargetLanguage } = {
  noSwedish: 'sv',
  oldSwedish: 'sv',
  noEnglish: 'en',
  oldEnglish: 'en',
};

export type GapPoint = keyof typeof GAP_POINTS;

/** The points of which an action lacks one where `point` is not in order: where nobody leads, nobody has confirmed. */
export function lackedPoints(point: GapPoint): GapPoint[] {
  return point === 'confirmed' ? ['lead', 'confirmed'] : [point];
}

/** The kinds of gap for any of which an action lacks `point`. */
export function kindsLacking(point: GapPoint): readonly GapKind[] {
  return lackedPoints(point).flatMap((one): readonly GapKind[] => GAP_POINTS[one]);
}

/** The points that an action with gaps of `kinds` lacks, in their order: what every screen counts and names. */
export function pointsLacking(kinds: ReadonlySet<GapKind>): GapPoint[] {
  return ALL_GAP_POINTS.filter((point) => kindsLacking(point).some((kind) => kinds.has(kind)));
}

/** Every point, in the order in which they are shown. */
export const ALL_GAP_POINTS = Object.keys(GAP_POINTS) as GapPoint[];
