import { useTranslation } from 'react-i18next';
import type { BodyDraft } from '#shared/contacts/bodies/body-draft.ts';
import type { Body } from '#shared/contacts/bodies/body.ts';
import { validateBody } from '#shared/contacts/bodies/validate-body.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import {
  useDraftForm,
  type DraftForm,
  type DraftFormTarget,
} from '#renderer/data/drafts/use-draft-form.ts';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';

const NO_TEXT = { fi: '', sv: '', en: '' };

/** The form of a new body. */
export function emptyBody(): BodyDraft {
  return {
    name: NO_TEXT,
    abbr: NO_TEXT,
    kind: 'workingGroup',
    task: NO_TEXT,
    caseNumber: '',
    projectNumber: '',
    organisationId: null,
    from: '',
    to: '',
    rhythm: '',
    notes: '',
  };
}

/** The form of a body as it is. */
export function draftOfBody(body: Body): BodyDraft {
  return {
    name: { ...NO_TEXT, ...body.name },
    abbr: { ...NO_TEXT, ...body.abbr },
    kind: body.kind,
    task: { ...NO_TEXT, ...body.task },
    caseNumber: body.caseNumber ?? '',
    projectNumber: body.projectNumber ?? '',
    organisationId: body.organisationId ?? null,
    from: typedDay(body.from),
    to: typedDay(body.to),
    rhythm: body.rhythm ?? '',
    notes: body.notes ?? '',
  };
}

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
