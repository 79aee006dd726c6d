import { useTranslation } from 'react-i18next';
import type { MailingList } from '#shared/contacts/lists/mailing-list.ts';
import { validateList, type ListDraft } from '#shared/contacts/lists/list-draft.ts';
import {
  useDraftForm,
  type DraftForm,
  type DraftFormTarget,
} from '#renderer/data/drafts/use-draft-form.ts';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';

/** The form of a new list, or of one as it is. */
export function draftOfList(list: MailingList | null): ListDraft {
  const { name = '', purpose = '', notes = '', mode = 'fixed' } = list ?? {};
  const common = { name, purpose, notes, mode };
  return list?.mode === 'rule'
    ? { ...common, of: list.of, rule: list.rule }
    : { ...common, of: 'persons', rule: {} };
}

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
