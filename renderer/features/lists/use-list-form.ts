import { useTranslation } from 'react-i18next';
import { validateList, type ListDraft } from '#shared/contacts/lists/list-draft.ts';
import {
  useDraftForm,
  type DraftForm,
  type DraftFormTarget,
} from '#renderer/data/drafts/use-draft-form.ts';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';

/** The form of a list. */
export function useListForm(target: DraftFormTarget<ListDraft>): ListFormState | null {
  const { t } = useTranslation(['lists']);
  return useDraftForm({
    ...target,
    validate: validateList,
    sentence: ({ code }) => t(`lists:finding.${code}`),
    askDiscard: useAskDiscard(),
  });
}

export type ListFormState = DraftForm<ListDraft>;
