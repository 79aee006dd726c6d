import { useTranslation } from 'react-i18next';
import type { Obligation } from '#shared/cooperation/obligations/obligation.ts';
import {
  validateObligation,
  type ObligationDraft,
  type RuleDraft,
} from '#shared/cooperation/obligations/obligation-draft.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import {
  useDraftForm,
  type DraftForm,
  type DraftFormTarget,
} from '#renderer/data/drafts/use-draft-form.ts';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';

const NO_TEXT = { fi: '', sv: '', en: '' };

const NO_RULE: RuleDraft = {
  kind: 'fixed',
  day: '',
  yearlyDay: '',
  fromYear: '',
  event: NO_TEXT,
  eventOn: '',
  months: '',
  days: '',
  years: '',
  lastOn: '',
};

/** The form of a new obligation. */
export function emptyObligation(): ObligationDraft {
  return {
    title: NO_TEXT,
    kind: 'reportReply',
    bodyId: null,
    instrumentId: null,
    reviewRoundId: null,
    article: '',
    organisationId: null,
    rule: NO_RULE,
    isVerified: false,
    sourceUrl: '',
    notes: '',
  };
}

/** The form of an obligation as it is. */
export function draftOfObligation(obligation: Obligation): ObligationDraft {
  return {
    title: { ...NO_TEXT, ...obligation.title },
    kind: obligation.kind,
    bodyId: obligation.bodyId ?? null,
    instrumentId: obligation.instrumentId ?? null,
    reviewRoundId: obligation.reviewRoundId ?? null,
    article: obligation.article ?? '',
    organisationId: obligation.organisationId ?? null,
    rule: draftOfRule(obligation),
    isVerified: obligation.verifiedOn !== undefined,
    sourceUrl: obligation.sourceUrl ?? '',
    notes: obligation.notes ?? '',
  };
}

function draftOfRule({ rule }: Obligation): RuleDraft {
  const number = (value: number | undefined) => (value === undefined ? '' : String(value));
  switch (rule.kind) {
    case 'fixed':
      return { ...NO_RULE, kind: 'fixed', day: typedDay(rule.day) };
    case 'yearly':
      return {
        ...NO_RULE,
        kind: 'yearly',
        yearlyDay: `${String(rule.day)}.${String(rule.month)}.`,
        fromYear: number(rule.from),
      };
    case 'after':
      return {
        ...NO_RULE,
        kind: 'after',
        event: { ...NO_TEXT, ...rule.event },
        eventOn: typedDay(rule.eventOn),
        months: number(rule.months),
        days: number(rule.days),
      };
    case 'atMostEvery':
      return {
        ...NO_RULE,
        kind: 'atMostEvery',
        years: number(rule.years),
        lastOn: typedDay(rule.lastOn),
      };
  }
}

/** The form of an obligation. */
export function useObligationForm(
  target: DraftFormTarget<ObligationDraft>,
): ObligationFormState | null {
  const { t } = useTranslation(['obligations']);
  const form = useDraftForm({
    ...target,
    validate: validateObligation,
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
