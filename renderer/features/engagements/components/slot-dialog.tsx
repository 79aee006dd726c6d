import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NO_TEXT, optionalText } from '#shared/records/draft-fields.ts';
import type { Engagement, VisitSlot } from '#shared/cooperation/engagements/engagement.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { readTime } from '#shared/days/read-time.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useDraftForm } from '#renderer/data/drafts/use-draft-form.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { OrganisationField } from '#renderer/features/contacts/public.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { DraftDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';
import { saveSlot } from '../engagements-commands.ts';
import { LanguageFields } from './language-fields.tsx';

/** A slot in the programme of a visit: when, about what, where, who receives the visitors. Kept until it is saved or given up. */
export function SlotDialog({
  engagement,
  slot,
  day,
  onClose,
}: {
  engagement: Engagement;
  /** Which to change; null adds one. */
  slot: VisitSlot | null;
  /** Where a new one begins. */
  day: string | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation(['engagements', 'common']);
  const office = useOffice();
  const act = useAct();
  const [initial] = useState(() => draftOf(slot, day));
  const live = useLive((from) => from.read.organisations.toArray(), []);
  const form = useDraftForm({
    draftKey: `engagement-slot:${slot?.id ?? `${engagement.id}:new`}`,
    initial,
    validate: checkSlot,
    sentence: ({ code }) => t(`engagements:${code}`),
    askDiscard: useAskDiscard(),
    save: async (draft) => {
      const on = readDay(draft.day);
      const topic = optionalText(draft.topic);
      if (on === null || !topic) return false;
      const fields = {
        day: on,
        start: readTime(draft.start) || undefined,
        end: readTime(draft.end) || undefined,
        topic,
        place: draft.place.trim() || undefined,
        organisationId: draft.organisationId ?? undefined,
        interpreting: draft.interpreting.trim() || undefined,
        notes: draft.notes.trim() || undefined,
      };
      const isDone = await act(
        () => saveSlot(office, engagement, slot?.id ?? null, fields),
        t(slot ? 'engagements:did.slotEdited' : 'engagements:did.slotAdded'),
        t('engagements:did.takenBack'),
      );
      if (isDone) onClose();
      return isDone;
    },
    onCancel: onClose,
  });
  if (!form) return null;
  const { draft, set, error } = form;
  const organisations = valueOr(live, []);
  return (
    <DraftDialog
      title={t(slot ? 'engagements:slot.edit' : 'engagements:slot.new')}
      action={t(slot ? 'common:save' : 'common:add')}
      form={form}
      width="wide"
    >
      <FieldRow>
        <DayField
          label={t('engagements:slot.day')}
          value={draft.day}
          onChange={(text) => set({ day: text })}
          error={error('day')}
        />
        <TextField
          label={t('engagements:slot.start')}
          help={t('engagements:slot.timeHelp')}
          optional
          value={draft.start}
          onChange={(text) => set({ start: text })}
          error={error('start')}
        />
        <TextField
          label={t('engagements:slot.end')}
          optional
          value={draft.end}
          onChange={(text) => set({ end: text })}
          error={error('end')}
        />
      </FieldRow>
      <LanguageFields
        label={t('engagements:slot.topic')}
        value={draft.topic}
        onChange={(text) => set({ topic: text })}
        error={(_, isOwn) => (isOwn ? error('topic') : undefined)}
      />
      <FieldRow>
        <OrganisationField
          label={t('engagements:slot.host')}
          optional
          organisations={organisations}
          id={draft.organisationId}
          newName=""
          onChoose={(organisationId) => set({ organisationId })}
        />
        <TextField
          label={t('engagements:field.place')}
          optional
          maxLength={300}
          value={draft.place}
          onChange={(place) => set({ place })}
          error={error('place')}
        />
      </FieldRow>
      <TextField
        label={t('engagements:slot.interpreting')}
        help={t('engagements:slot.interpretingHelp')}
        optional
        maxLength={300}
        value={draft.interpreting}
        onChange={(interpreting) => set({ interpreting })}
        error={error('interpreting')}
      />
      <TextArea
        label={t('engagements:field.notes')}
        help={t('engagements:form.notesHelp')}
        optional
        value={draft.notes}
        onChange={(notes) => set({ notes })}
        error={error('notes')}
      />
    </DraftDialog>
  );
}

function draftOf(slot: VisitSlot | null, day: string | undefined) {
  return {
    day: typedDay(slot?.day ?? day),
    start: slot?.start ?? '',
    end: slot?.end ?? '',
    topic: { ...NO_TEXT, ...slot?.topic },
    place: slot?.place ?? '',
    organisationId: slot?.organisationId ?? null,
    interpreting: slot?.interpreting ?? '',
    notes: slot?.notes ?? '',
  };
}
type SlotDraft = ReturnType<typeof draftOf>;

function checkSlot(draft: SlotDraft) {
  const [start, end] = [readTime(draft.start), readTime(draft.end)];
  const checked = (path: 'topic' | 'place' | 'interpreting' | 'notes', text: string) =>
    hasIdentityCode(text) ? [{ path, code: 'finding.identity-code' as const }] : [];
  return [
    ...(readDay(draft.day) === null ? [{ path: 'day', code: 'finding.day-invalid' as const }] : []),
    ...(start === null ? [{ path: 'start', code: 'slot.timeInvalid' as const }] : []),
    ...(end === null ? [{ path: 'end', code: 'slot.timeInvalid' as const }] : []),
    ...(start && end && end < start ? [{ path: 'end', code: 'slot.endBeforeStart' as const }] : []),
    ...(optionalText(draft.topic)
      ? checked('topic', Object.values(draft.topic).join('\n'))
      : [{ path: 'topic', code: 'slot.topicMissing' as const }]),
    ...checked('place', draft.place),
    ...checked('interpreting', draft.interpreting),
    ...checked('notes', draft.notes),
  ];
}
