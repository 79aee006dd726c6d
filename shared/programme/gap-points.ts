import type { GapKind } from './gaps.ts';

/** What an action must have, and the gaps that say that it has not. */
export const GAP_POINTS = {
  lead: ['noLead'],
  confirmed: ['leadNotConfirmed'],
  date: ['noDate'],
  money: ['noMoney'],
  indicator: ['noIndicator', 'noBaseline'],
  recommendation: ['noRecommendation'],
  sv: ['noSwedish', 'oldSwedish'],
  en: ['noEnglish', 'oldEnglish'],
} as const satisfies Record<string, readonly GapKind[]>;

export type GapPoint = keyof typeof GAP_POINTS;

/** Every point, in the order in which they are shown. */
export const ALL_GAP_POINTS = Object.keys(GAP_POINTS) as GapPoint[];
