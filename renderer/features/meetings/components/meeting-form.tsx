import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { draftOfMeeting, meetingFields, validateMeeting } from '#shared/meetings/meeting-draft.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { meetingNumber } from '#shared/meetings/meeting-series.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { Meetings } from '../meetings-data.ts';
import { addMeeting, editMeeting } from '../meetings-commands.ts';

/** When and where a body meets. A new meeting gets the next number of its series. */
export function MeetingForm({
  known,
  meeting,
  onClose,
  onAdded,
}: {
  known: Meetings;
  /** Which to change; null adds one. */
  meeting: Meeting | null;
  onClose: () => void;
  onAdded: (id: string) => void;
}) {
  const { t } = useTranslation(['meetings', 'common']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const { draft, set, kept } = useKeptFields(
    `meeting:${meeting?.id ?? 'new'}`,
    draftOfMeeting(meeting, known.bodies),
  );
  const [isTried, setTried] = useState(false);
  const findings = validateMeeting(draft);
  const error = (path: string) => {
    const found = isTried ? findings.find((one) => one.path === path) : undefined;
    return found && t(`meetings:error.${found.code}`);
  };

  const save = async () => {
    setTried(true);
    const fields = meetingFields(draft);
    if (findings.length > 0 || !fields) return false;
    if (meeting) {
      return await act(
        () => editMeeting(office, meeting, fields),
        t('meetings:form.edited'),
        t('meetings:form.editedBack'),
      );
    }
    let id = '';
    const added = await act(
      async () => {
        const made = await addMeeting(office, definedOnly(fields));
        id = made.value.id;
        return made;
      },
      t('meetings:form.added', { name: typedDay(readDay(draft.day) ?? undefined) }),
      t('meetings:form.addedBack'),
    );
    if (added) onAdded(id);
    return added;
  };
  const text = (field: 'place' | 'remoteAddress' | 'caseNumber') => (
    <TextField
      label={t(`meetings:field.${field}`)}
      optional
      maxLength={300}
      value={draft[field]}
      onChange={(value) => set({ [field]: value })}
      error={
        hasIdentityCode(draft[field]) && isTried ? t('meetings:error.identityCode') : undefined
      }
    />
  );
  const time = (field: 'start' | 'end') => (
    <TextField
      label={t(`meetings:field.${field}`)}
      help={field === 'start' ? t('meetings:timeHelp') : undefined}
      optional
      value={draft[field]}
      onChange={(value) => set({ [field]: value })}
      error={error(field)}
    />
  );

  return (
    <FormDialog
      kept={kept}
      width="wide"
      title={
        meeting ? `${t('meetings:form.edit')}: ${meetingNumber(meeting)}` : t('meetings:form.new')
      }
      action={t(meeting ? 'common:save' : 'common:add')}
      isDisabled={known.bodies.length === 0}
      onSave={save}
      onClose={onClose}
    >
      {known.bodies.length === 0 ? <Notice tone="info">{t('meetings:noBodies')}</Notice> : null}
      <Select
        label={t('meetings:field.body')}
        options={known.bodies.map(({ id, name }) => ({
          value: id,
          label: pickText(name, language),
        }))}
        value={draft.bodyId}
        onChange={(bodyId) => set({ bodyId })}
        error={error('bodyId')}
      />
      <FieldRow>
        <DayField
          label={t('meetings:field.day')}
          value={draft.day}
          onChange={(day) => set({ day })}
          error={error('day')}
        />
        {time('start')}
        {time('end')}
      </FieldRow>
      <FieldRow>
        {text('place')}
        {text('remoteAddress')}
      </FieldRow>
      <FieldRow>
        <Select
          label={t('meetings:field.language')}
          options={LANGUAGES.map((one) => ({ value: one, label: t(`common:languages.${one}`) }))}
          value={draft.language}
          onChange={(one) => set({ language: one })}
        />
        {text('caseNumber')}
      </FieldRow>
      <TextArea
        label={t('meetings:field.notes')}
        help={t('meetings:notesHelp')}
        optional
        value={draft.notes}
        onChange={(notes) => set({ notes })}
        error={error('notes')}
      />
    </FormDialog>
  );
}
