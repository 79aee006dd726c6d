import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Engagement, VisitSlot } from '#shared/cooperation/engagements/engagement.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { readTime } from '#shared/cooperation/engagements/read-time.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useAct } from '#renderer/features/bodies/public.ts';
import { OrganisationField } from '#renderer/features/contacts/public.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { saveSlot, writtenText } from '../engagements-commands.ts';
import { NO_TEXT } from '../use-engagement-form.ts';
import { LanguageFields } from './language-fields.tsx';
import styles from './engagements.module.css';

/** A slot in the programme of a visit: when, about what, where, who receives the visitors. */
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
  const [draft, setDraft] = useState({
    day: typedDay(slot?.day ?? day),
    start: slot?.start ?? '',
    end: slot?.end ?? '',
    topic: { ...NO_TEXT, ...slot?.topic },
    place: slot?.place ?? '',
    organisationId: slot?.organisationId ?? null,
    interpreting: slot?.interpreting ?? '',
    notes: slot?.notes ?? '',
  });
  const [isTried, setTried] = useState(false);
  const live = useLive((from) => from.read.organisations.toArray(), []);
  const organisations = live.state === 'ready' ? live.value : [];
  const set = (some: Partial<typeof draft>) => setDraft({ ...draft, ...some });
  const topic = writtenText(draft.topic);
  const on = readDay(draft.day);
  const [start, end] = [readTime(draft.start), readTime(draft.end)];
  const code = t('engagements:finding.identity-code');
  const checked = (text: string) => (hasIdentityCode(text) ? code : undefined);
  const errors = {
    day: on === null ? t('engagements:finding.day-invalid') : undefined,
    start: start === null ? t('engagements:slot.timeInvalid') : undefined,
    end:
      end === null
        ? t('engagements:slot.timeInvalid')
        : start && end && end < start
          ? t('engagements:slot.endBeforeStart')
          : undefined,
    topic: topic
      ? checked(Object.values(draft.topic).join('\n'))
      : t('engagements:slot.topicMissing'),
    place: checked(draft.place),
    interpreting: checked(draft.interpreting),
    notes: checked(draft.notes),
  };
  const error = (field: keyof typeof errors) => (isTried ? errors[field] : undefined);
  const save = async () => {
    setTried(true);
    if (Object.values(errors).some((one) => one !== undefined) || on === null || !topic) {
      return false;
    }
    const fields = {
      day: on,
      start: start || undefined,
      end: end || undefined,
      topic,
      place: draft.place.trim() || undefined,
      organisationId: draft.organisationId ?? undefined,
      interpreting: draft.interpreting.trim() || undefined,
      notes: draft.notes.trim() || undefined,
    };
    return await act(
      () => saveSlot(office, engagement, slot?.id ?? null, fields),
      t(slot ? 'engagements:did.slotEdited' : 'engagements:did.slotAdded'),
      t('engagements:did.takenBack'),
    );
  };
  return (
    <FormDialog
      title={t(slot ? 'engagements:slot.edit' : 'engagements:slot.new')}
      action={t(slot ? 'common:save' : 'common:add')}
      onSave={save}
      onClose={onClose}
      width="wide"
    >
      <div className={styles.pair}>
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
      </div>
      <LanguageFields
        label={t('engagements:slot.topic')}
        value={draft.topic}
        onChange={(text) => set({ topic: text })}
        error={(_, isOwn) => (isOwn ? error('topic') : undefined)}
      />
      <div className={styles.pair}>
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
      </div>
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
    </FormDialog>
  );
}
