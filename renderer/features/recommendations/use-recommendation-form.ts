import {
  validateRecommendation,
  type RecommendationDraft,
} from '#shared/recommendations/recommendation-draft.ts';
import { useTranslation } from 'react-i18next';
import {
  useDraftForm,
  type DraftForm,
  type DraftFormTarget,
} from '#renderer/data/drafts/use-draft-form.ts';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';

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
