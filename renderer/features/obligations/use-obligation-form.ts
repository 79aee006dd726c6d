import { useTranslation } from 'react-i18next';
import type { Obligation } from '#shared/cooperation/obligations/obligation.ts';
import {
  validateObligation,
  type ObligationDraft,
  type RuleDraft,
} from '#shared/cooperation/obligations/obligation-draft.ts';
import {
  useDraftForm,
  type DraftForm,
  type DraftFormTarget,
} from '#renderer/data/drafts/use-draft-form.ts';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';

/** The form of an obligation, new or as it was `before`. */
export function useObligationForm(
  target: DraftFormTarget<ObligationDraft>,
  before: Obligation | undefined,
): ObligationFormState | null {
  const { t } = useTranslation(['obligations']);
  const form = useDraftForm({
    ...target,
    validate: (draft) => validateObligation(draft, before),
    sentence: ({ code }) => t(`obligations:finding.${code}`),
    askDiscard: useAskDiscard(),
  });
  return (
    form && {
      ...form,
      setRule: (some) => form.set({ rule: { ...form.draft.rule, ...some }, isVerified: false }),
    }
  );
}

export type ObligationFormState = DraftForm<ObligationDraft> & {
  /** Another rule is another date: what was confirmed of the old one no longer holds. */
  setRule: (some: Partial<RuleDraft>) => void;
};
