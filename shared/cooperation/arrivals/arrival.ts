import type { ObligationKind } from '../obligations/obligation.ts';
import type { RoundState, StageKey } from '../review-rounds/review-round.ts';
import type { ReviewWay } from '../review-rounds/review-way.ts';

/** What can arrive from a body: each is a stage of its round, and most begin something that Finland owes. */
export const ARRIVAL_KINDS = [
  'questionnaire',
  'draftReport',
  'report',
  'recommendation',
  'visit',
] as const;
export type ArrivalKind = (typeof ARRIVAL_KINDS)[number];

/** What Finland owes once something arrived: a stage of the round, and what that is among the obligations. */
export type Owed = { stage: StageKey; kind: ObligationKind };

const OWED: Readonly<Record<ArrivalKind, Owed | null>> = {
  questionnaire: { stage: 'reply', kind: 'questionnaire' },
  draftReport: { stage: 'comments', kind: 'comments' },
  report: { stage: 'followUpReply', kind: 'followUpReport' },
  recommendation: { stage: 'followUpReply', kind: 'followUpReport' },
  visit: null,
};

/**
 * What Finland owes a body that reviews in `way` once a `kind` has arrived from it; null where nothing. To the outcome of
 * the UPR it owes its position first (Human Rights Council resolution 5/1, annex, 32); to a report that is asked for on its
 * own, nothing.
 */
export function owedFor(kind: ArrivalKind, way: ReviewWay): Owed | null {
  if (kind === 'report' && way === 'upr') return OWED.draftReport;
  if (kind === 'report' && way === 'report') return null;
  return OWED[kind];
}

/** How a round stands once a `kind` has arrived: its report and its recommendations leave the follow-up; it never goes back. */
export function roundStateAfter(kind: ArrivalKind, before: RoundState): RoundState {
  if (kind === 'report' || kind === 'recommendation') {
    return before === 'ended' ? before : 'followUp';
  }
  return before === 'coming' ? 'underWay' : before;
}
