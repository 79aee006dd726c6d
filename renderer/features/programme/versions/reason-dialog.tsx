import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import type { ChangeReason } from '#shared/programme/versions/change-reason.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/features/bodies/public.ts';
import { OrganisationField } from '#renderer/features/contacts/public.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { addReason, editReason } from './versions-commands.ts';

/** What was changed. */
export type ReasonTarget = { programmeId: string; id: string; name: string };

/** Asks who asked for a change, and why. */
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
  const [askedBy, setAskedBy] = useState(reason?.askedBy ?? '');
  const [organisationId, setOrganisationId] = useState(reason?.askedByOrganisationId ?? null);
  const [day, setDay] = useState(typedDay(reason?.askedOn));
  const [why, setWhy] = useState(reason?.reason ?? '');
  const [isTried, setTried] = useState(false);
  const organisation = organisations.find(({ id }) => id === organisationId);
  const who = askedBy.trim() || pickText(organisation?.name, 'fi');
  const askedOn = readDay(day);
  const errors = {
    who: who === '' ? t('versions:reason.whoMissing') : undefined,
    day: day.trim() !== '' && askedOn === null ? t('programme:new.dayUnknown') : undefined,
    why: why.trim() === '' ? t('versions:reason.whyMissing') : undefined,
  };
  const error = (field: keyof typeof errors) => (isTried ? errors[field] : undefined);

  const save = async () => {
    setTried(true);
    if (Object.values(errors).some((one) => one !== undefined)) return false;
    const fields = { askedBy: who, reason: why.trim() };
    const [by, on] = [organisation?.id, askedOn ?? undefined];
    return await act(
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
  };

  return (
    <FormDialog
      title={t('versions:reason.new')}
      action={t('common:save')}
      onSave={save}
      onClose={onClose}
    >
      <p>{target.name}</p>
      <TextField
        label={t('versions:reason.askedBy')}
        help={t('versions:reason.askedByHelp')}
        value={askedBy}
        onChange={setAskedBy}
        error={error('who')}
        lang="fi"
      />
      <OrganisationField
        label={t('versions:reason.organisation')}
        optional
        organisations={organisations}
        id={organisationId}
        newName=""
        onChoose={setOrganisationId}
      />
      <DayField
        label={t('versions:reason.askedOn')}
        optional
        value={day}
        onChange={setDay}
        error={error('day')}
      />
      <TextArea
        label={t('versions:reason.why')}
        help={t('programme:field.notesHelp')}
        value={why}
        onChange={setWhy}
        error={error('why')}
        lang="fi"
      />
    </FormDialog>
  );
}
