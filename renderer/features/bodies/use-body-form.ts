import { validateBody, type BodyDraft } from '#shared/contacts/bodies/body-draft.ts';
import { useTranslation } from 'react-i18next';
import {
  useDraftForm,
  type DraftForm,
  type DraftFormTarget,
} from '#renderer/data/drafts/use-draft-form.ts';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';

/** The form of a body. */
export function useBodyForm(target: DraftFormTarget<BodyDraft>): BodyFormState | null {
  const { t } = useTranslation(['bodies']);
  return useDraftForm({
    ...target,
    validate: validateBody,
    sentence: ({ code }) => t(`bodies:finding.${code}`),
    askDiscard: useAskDiscard(),
  });
}

export type BodyFormState = DraftForm<BodyDraft>;
