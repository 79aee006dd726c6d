import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import type { ChangeReason } from '#shared/programme/versions/change-reason.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useDraftForm } from '#renderer/data/drafts/use-draft-form.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { OrganisationField } from '#renderer/features/contacts/public.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { DraftDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';
import { addReason, editReason } from './versions-commands.ts';

/** What was changed. */
export type ReasonTarget = { programmeId: string; id: string; name: string };

type ReasonDraft = { askedBy: string; organisationId: string | null; day: string; why: string };

type ReasonFinding = {
  path: keyof ReasonDraft | 'who';
  code: 'versions:reason.whoMissing' | 'programme:new.dayUnknown' | 'versions:reason.whyMissing';
};

/** Asks who asked for a change, and why. What is written is kept until it is saved or given up. */
export function ReasonDialog({
  target,
  seenAt,
  reason,
  organisations,
  onClose,
}: {
  target: ReasonTarget;
  /** The moment of the version in which the change is seen; absent where it is seen now. */
  seenAt: Moment | undefined;
  /** The one that is changed; absent where it is new. */
  reason: ChangeReason | undefined;
  organisations: readonly Organisation[];
  onClose: () => void;
}) {
  const { t } = useTranslation(['versions', 'programme', 'common']);
  const office = useOffice();
  const act = useAct();
  const [initial] = useState(() => draftOf(reason));
  const organisationOf = ({ organisationId }: ReasonDraft) =>
    organisations.find(({ id }) => id === organisationId);
  const whoOf = (draft: ReasonDraft) =>
    draft.askedBy.trim() || pickText(organisationOf(draft)?.name, 'fi');
  const form = useDraftForm({
    draftKey: `reason:${reason?.id ?? target.id}`,
    initial,
    validate: (draft): ReasonFinding[] => [
      ...(whoOf(draft) === ''
        ? [{ path: 'who', code: 'versions:reason.whoMissing' } as const]
        : []),
      ...(draft.day.trim() !== '' && readDay(draft.day) === null
        ? [{ path: 'day', code: 'programme:new.dayUnknown' } as const]
        : []),
      ...(draft.why.trim() === ''
        ? [{ path: 'why', code: 'versions:reason.whyMissing' } as const]
        : []),
    ],
    sentence: ({ code }) => t(code),
    askDiscard: useAskDiscard(),
    save: async (draft) => {
      const fields = { askedBy: whoOf(draft), reason: draft.why.trim() };
      const [by, on] = [organisationOf(draft)?.id, readDay(draft.day) ?? undefined];
      const isDone = await act(
        () =>
          reason
            ? editReason(office, reason, { ...fields, askedByOrganisationId: by, askedOn: on })
            : addReason(office, target.name, {
                ...fields,
                programmeId: target.programmeId,
                targetId: target.id,
                ...(by !== undefined && { askedByOrganisationId: by }),
                ...(on !== undefined && { askedOn: on }),
                ...(seenAt !== undefined && { seenAt }),
              }),
        reason ? t('versions:reason.changed') : t('versions:reason.done'),
        t('versions:reason.undone'),
      );
      if (isDone) onClose();
      return isDone;
    },
    onCancel: onClose,
  });
  if (!form) return null;
  const { draft, set } = form;
  return (
    <DraftDialog title={t('versions:reason.new')} action={t('common:save')} form={form}>
      <p>{target.name}</p>
      <TextField
        label={t('versions:reason.askedBy')}
        help={t('versions:reason.askedByHelp')}
        value={draft.askedBy}
        onChange={(askedBy) => set({ askedBy })}
        error={form.error('who')}
        lang="fi"
      />
      <OrganisationField
        label={t('versions:reason.organisation')}
        optional
        organisations={organisations}
        id={draft.organisationId}
        newName=""
        onChoose={(organisationId) => set({ organisationId })}
      />
      <DayField
        label={t('versions:reason.askedOn')}
        optional
        value={draft.day}
        onChange={(day) => set({ day })}
        error={form.error('day')}
      />
      <TextArea
        label={t('versions:reason.why')}
        help={t('programme:field.notesHelp')}
        value={draft.why}
        onChange={(why) => set({ why })}
        error={form.error('why')}
        lang="fi"
      />
    </DraftDialog>
  );
}

function draftOf(reason: ChangeReason | undefined): ReasonDraft {
  return {
    askedBy: reason?.askedBy ?? '',
    organisationId: reason?.askedByOrganisationId ?? null,
    day: typedDay(reason?.askedOn),
    why: reason?.reason ?? '',
  };
}
