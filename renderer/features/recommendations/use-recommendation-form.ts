import { useTranslation } from 'react-i18next';
import { typedDay } from '#shared/lib/read-day.ts';
import type { RecommendationDraft } from '#shared/recommendations/recommendation-draft.ts';
import type { Recommendation } from '#shared/recommendations/recommendation.ts';
import { validateRecommendation } from '#shared/recommendations/validate-recommendation.ts';
import {
  useDraftForm,
  type DraftForm,
  type DraftFormTarget,
} from '#renderer/data/drafts/use-draft-form.ts';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';

const NO_TEXT = { fi: '', sv: '', en: '' };

/** The form of a new recommendation. */
export function emptyRecommendation(): RecommendationDraft {
  return {
    reference: '',
    bodyId: null,
    reviewRoundId: null,
    text: NO_TEXT,
    strength: 'recommends',
    position: 'none',
    state: 'new',
    givenOn: '',
    dueOn: '',
    topics: [],
    addresseeIds: [],
    response: NO_TEXT,
  };
}

/** The form of a recommendation as it is. */
export function draftOfRecommendation(
  one: Recommendation,
  addresseeIds: string[],
): RecommendationDraft {
  return {
    reference: one.reference,
    bodyId: one.bodyId ?? null,
    reviewRoundId: one.reviewRoundId ?? null,
    text: { ...NO_TEXT, ...one.text },
    strength: one.strength,
    position: one.position ?? 'none',
    state: one.state ?? 'new',
    givenOn: typedDay(one.givenOn),
    dueOn: typedDay(one.dueOn),
    topics: one.topics ?? [],
    addresseeIds,
    response: { ...NO_TEXT, ...one.response },
  };
}

/** The form of a recommendation. */
export function useRecommendationForm(
  target: DraftFormTarget<RecommendationDraft>,
): RecommendationFormState | null {
  const { t } = useTranslation(['recommendations']);
  return useDraftForm({
    ...target,
    validate: validateRecommendation,
    sentence: ({ code }) => t(`recommendations:finding.${code}`),
    askDiscard: useAskDiscard(),
  });
}

export type RecommendationFormState = DraftForm<RecommendationDraft>;
