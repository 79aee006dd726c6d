import {
  validateEngagement,
  type EngagementDraft,
} from '#shared/cooperation/engagements/engagement-draft.ts';
import { useTranslation } from 'react-i18next';
import {
  useDraftForm,
  type DraftForm,
  type DraftFormTarget,
} from '#renderer/data/drafts/use-draft-form.ts';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';

/** The form of an entry. */
export function useEngagementForm(
  target: DraftFormTarget<EngagementDraft>,
): EngagementFormState | null {
  const { t } = useTranslation(['engagements']);
  return useDraftForm({
    ...target,
    validate: validateEngagement,
    sentence: ({ code }) => t(`engagements:finding.${code}`),
    askDiscard: useAskDiscard(),
  });
}

export type EngagementFormState = DraftForm<EngagementDraft>;
