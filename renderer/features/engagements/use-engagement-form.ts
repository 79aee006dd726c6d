import { useTranslation } from 'react-i18next';
import type { Engagement } from '#shared/cooperation/engagements/engagement.ts';
import type { EngagementDraft } from '#shared/cooperation/engagements/engagement-draft.ts';
import { validateEngagement } from '#shared/cooperation/engagements/validate-engagement.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import {
  useDraftForm,
  type DraftForm,
  type DraftFormTarget,
} from '#renderer/data/drafts/use-draft-form.ts';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';

export const NO_TEXT = { fi: '', sv: '', en: '' };

/** The form of a new entry. */
export function emptyEngagement(): EngagementDraft {
  return {
    kind: 'meeting',
    title: NO_TEXT,
    from: '',
    to: '',
    place: '',
    country: null,
    topics: [],
    summary: NO_TEXT,
    state: 'planned',
    confidentiality: 'normal',
    reviewRoundId: null,
    notes: '',
  };
}

/** The form of an entry as it is. */
export function draftOfEngagement(engagement: Engagement): EngagementDraft {
  return {
    kind: engagement.kind,
    title: { ...NO_TEXT, ...engagement.title },
    from: typedDay(engagement.from),
    to: typedDay(engagement.to),
    place: engagement.place ?? '',
    country: engagement.country ?? null,
    topics: engagement.topics ?? [],
    summary: { ...NO_TEXT, ...engagement.summary },
    state: engagement.state,
    confidentiality: engagement.confidentiality,
    reviewRoundId: engagement.reviewRoundId ?? null,
    notes: engagement.notes ?? '',
  };
}

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
