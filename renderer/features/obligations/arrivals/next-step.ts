import type { Arrival } from '#shared/cooperation/arrivals/arrival-draft.ts';
import type { Noted } from './arrival-commands.ts';

/** What she may go on with once an arrival is noted, the most likely first. */
export const NEXT_STEPS = ['questions', 'plan', 'engagement', 'nothing'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** The steps that can follow an arrival. */
export function stepsAfter({ kind, obligation }: Arrival): NextStep[] {
  return NEXT_STEPS.filter((step) => {
    if (step === 'questions') return kind === 'questionnaire';
    if (step === 'plan') return obligation !== 'none';
    return step === 'nothing' || kind === 'visit';
  });
}

/** Where a step is taken; null where she stays. */
export function addressAfter(
  step: NextStep,
  { questionnaireId, obligationId, engagementId }: Noted,
): string | null {
  if (step === 'questions' && questionnaireId) return `#/questionnaires/new/${questionnaireId}`;
  if (step === 'plan' && obligationId) return `#/obligations/${obligationId}/plan`;
  return step === 'engagement' && engagementId ? `#/engagements/${engagementId}` : null;
}
