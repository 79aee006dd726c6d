import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUpRequest, FollowUpRound } from '#shared/programme/follow-up/follow-up.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { useDraftForm } from '#renderer/data/drafts/use-draft-form.ts';
import type { FieldChanges } from '#shared/records/record.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { DraftDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { ContactField, usePartyContacts } from '../components/party-contact.tsx';

type RequestDraft = { contactPersonId: string | null; dueOn: string; notes: string };

/** What one body is asked: who answers for it, and by which day. */
export function RequestDialog({
  request,
  round,
  name,
  onSave,
  onClose,
}: {
  request: FollowUpRequest;
  round: FollowUpRound;
  name: string;
  onSave: (changes: FieldChanges<FollowUpRequest>) => Promise<boolean>;
  onClose: () => void;
}) {
  const { t } = useTranslation(['followUp', 'common']);
  const { day } = useMoment();
  const [initial] = useState<RequestDraft>(() => ({
    contactPersonId: request.contactPersonId ?? null,
    dueOn: typedDay(request.dueOn),
    notes: request.notes ?? '',
  }));
  const form = useDraftForm({
    draftKey: `follow-up-request:${request.id}`,
    initial,
    validate: checkRequest,
    sentence: ({ code }) => t(`followUp:finding.${code}`),
    askDiscard: useAskDiscard(),
    save: async ({ contactPersonId, dueOn, notes }) => {
      const isDone = await onSave({
        contactPersonId: contactPersonId ?? undefined,
        dueOn: readDay(dueOn) ?? undefined,
        notes: notes.trim() || undefined,
      });
      if (isDone) onClose();
      return isDone;
    },
    onCancel: onClose,
  });
  const party = {
    organisationId: request.organisationId,
    ...(form && form.draft.contactPersonId !== null
      ? { contactPersonId: form.draft.contactPersonId }
      : {}),
  };
  const contacts = usePartyContacts(party);
  if (!form) return null;
  const { draft, set, error, leave } = form;
  return (
    // The keyboard begins in the first field: that has to be there.
    <LiveValue live={contacts}>
      {() => (
        <DraftDialog
          title={t('followUp:requests.editTitle', { name })}
          action={t('followUp:requests.save')}
          form={form}
        >
          <ContactField
            party={party}
            contacts={contacts}
            onChoose={(personId) => set({ contactPersonId: personId ?? null })}
          />
          <DayField
            label={t('followUp:requests.ownDueOn')}
            help={t('followUp:requests.ownDueOnHelp', {
              day: round.dueOn ? day(round.dueOn) : t('common:notApplicable'),
            })}
            optional
            value={draft.dueOn}
            onChange={(dueOn) => set({ dueOn })}
            onBlur={() => leave('dueOn')}
            error={error('dueOn')}
          />
          <TextArea
            label={t('followUp:rounds.notes')}
            optional
            value={draft.notes}
            onChange={(notes) => set({ notes })}
            error={error('notes')}
          />
        </DraftDialog>
      )}
    </LiveValue>
  );
}

function checkRequest({
  dueOn,
  notes,
}: RequestDraft): { path: string; code: 'day-invalid' | 'identity-code' }[] {
  const isDay = dueOn.trim() === '' || readDay(dueOn) !== null;
  return [
    ...(isDay ? [] : [{ path: 'dueOn', code: 'day-invalid' as const }]),
    ...(hasIdentityCode(notes) ? [{ path: 'notes', code: 'identity-code' as const }] : []),
  ];
}
