import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import {
  VERSION_PURPOSES,
  type Version,
  type VersionPurpose,
} from '#shared/programme/versions/version.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { readContent } from '../programme-data.ts';
import { ActionLacks } from '../stages/stage-lacks.tsx';
import { addVersion } from './versions-commands.ts';
import { readVersions } from './versions-data.ts';

/** Stands for the choice of no earlier version. */
const NOTHING = 'nothing';

/** Asks what a version is called and what it is for. */
export function MakeVersionDialog({
  programmeId,
  onClose,
}: {
  programmeId: string;
  onClose: () => void;
}) {
  const versions = useLive((office) => readVersions(office, programmeId), [programmeId]);
  return (
    <LiveValue live={versions}>
      {(value) => <Form programmeId={programmeId} versions={value} onClose={onClose} />}
    </LiveValue>
  );
}

function Form({
  programmeId,
  versions,
  onClose,
}: {
  programmeId: string;
  versions: readonly Version[];
  onClose: () => void;
}) {
  const { t } = useTranslation(['versions', 'common']);
  const office = useOffice();
  const act = useAct();
  const { day: dayText } = useMoment();
  const content = useLive((one) => readContent(one, programmeId), [programmeId]);
  const isTaken = (wanted: string) => versions.some((one) => one.name === wanted);
  const proposedName = () => {
    const proposal = t('versions:new.proposal', { day: dayText(dayInFinland(new Date())) });
    let count = 1;
    const nth = () => (count === 1 ? proposal : `${proposal} (${String(count)})`);
    while (isTaken(nth())) count += 1;
    return nth();
  };
  const { draft, set, kept } = useKeptFields(`version:${programmeId}`, () => ({
    name: proposedName(),
    purpose: 'internal' as VersionPurpose,
    baseId: proposedBase(versions) ?? NOTHING,
    note: '',
  }));
  const { name, purpose, baseId, note } = draft;
  const [isTried, setTried] = useState(false);
  const wanted = name.trim();
  const error =
    wanted === ''
      ? t('versions:new.nameMissing')
      : isTaken(wanted)
        ? t('versions:new.nameTaken')
        : undefined;
  const value = valueOr(content, null);

  const make = async () => {
    setTried(true);
    if (error !== undefined) return false;
    return await act(
      () =>
        addVersion(office, programmeId, {
          name: wanted,
          purpose,
          ...(baseId !== NOTHING && { basedOnId: baseId }),
          ...(note.trim() !== '' && { note: note.trim() }),
        }),
      t('versions:new.done', { name: wanted }),
      t('versions:new.undone'),
    );
  };

  return (
    <FormDialog
      kept={kept}
      title={t('versions:make')}
      action={t('versions:make')}
      onSave={make}
      onClose={onClose}
    >
      <TextField
        label={t('versions:new.name')}
        value={name}
        onChange={(text) => set({ name: text })}
        error={isTried ? error : undefined}
        lang="fi"
      />
      <Select
        label={t('versions:new.purpose')}
        options={VERSION_PURPOSES.map((one) => ({
          value: one,
          label: t(`versions:purpose.${one}`),
        }))}
        value={purpose}
        onChange={(chosen) => set({ purpose: chosen })}
      />
      {versions.length > 0 ? (
        <Select
          label={t('versions:new.basedOn')}
          options={[
            { value: NOTHING, label: t('versions:new.basedOnNothing') },
            ...versions.map((one) => ({ value: one.id, label: one.name })),
          ]}
          value={baseId}
          onChange={(id) => set({ baseId: id })}
        />
      ) : null}
      <TextArea
        label={t('versions:new.note')}
        optional
        help={t('versions:new.noteHelp')}
        value={note}
        onChange={(text) => set({ note: text })}
        lang="fi"
      />
      {value ? <ActionLacks content={value} /> : null}
    </FormDialog>
  );
}

/** What the programme goes on from: the version that was restored last, or the newest. */
function proposedBase(versions: readonly Version[]): string | undefined {
  const [newest] = versions;
  const restored = versions.find(({ id }) => id === newest?.restoredId);
  return (restored ?? newest)?.id;
}
