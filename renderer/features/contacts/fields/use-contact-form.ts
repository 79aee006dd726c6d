import type { Finding } from '#shared/contacts/contact-draft.ts';
import { useTranslation } from 'react-i18next';
import {
  useDraftForm,
  type DraftForm,
  type DraftFormTarget,
} from '#renderer/data/drafts/use-draft-form.ts';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';

/** What the fields of a form need. */
export type FieldsOf<Draft> = Pick<
  DraftForm<Draft>,
  'draft' | 'set' | 'error' | 'warning' | 'leave'
>;

/** The form of a person or an organisation. `initial` must stay the same object. */
export function useContactForm<Draft extends object>(
  target: DraftFormTarget<Draft> & { validate: (draft: Draft) => Finding[] },
): DraftForm<Draft> | null {
  const { t } = useTranslation(['contacts']);
  return useDraftForm({
    ...target,
    sentence: ({ code }) => t(`contacts:finding.${code}`),
    askDiscard: useAskDiscard(),
  });
}
