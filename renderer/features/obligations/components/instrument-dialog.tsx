import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localText } from '#shared/records/draft-fields.ts';
import type { Body } from '#shared/contacts/bodies/body.ts';
import { INSTRUMENT_KINDS, type Instrument } from '#shared/cooperation/instruments/instrument.ts';
import { checkSource } from '#shared/cooperation/obligations/obligation-draft.ts';
import { LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { bodyOptions } from '../body-options.ts';
import { saveInstrument } from '../instrument-commands.ts';

/** A convention, a directive, a review: its names, its sign, who watches over it, and since when it binds Finland. */
export function InstrumentDialog({
  instrument,
  bodies,
  onClose,
}: {
  instrument: Instrument | undefined;
  bodies: readonly Body[];
  onClose: () => void;
}) {
  const { t } = useTranslation(['obligations', 'cooperation']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const { draft, set, kept } = useKeptFields(`instrument:${instrument?.id ?? 'new'}`, {
    name: { fi: '', sv: '', en: '', ...instrument?.name },
    kind: instrument?.kind ?? ('convention' as const),
    reference: instrument?.reference ?? '',
    bodyId: instrument?.bodyId ?? null,
    inForceOn: typedDay(instrument?.inForceOn),
    sourceUrl: instrument?.sourceUrl ?? '',
  });
  const [isTried, setTried] = useState(false);
  const name = localText(draft.name);
  const isNamed = Object.keys(name).length > 0;
  const isDay = draft.inForceOn.trim() === '' || readDay(draft.inForceOn) !== null;
  const [source] = checkSource(draft.sourceUrl, false);
  const hasCode = [...Object.values(draft.name), draft.reference].some(hasIdentityCode);

  const save = async () => {
    setTried(true);
    if (!isNamed || !isDay || source || hasCode) return false;
    const fields = {
      name,
      kind: draft.kind,
      reference: draft.reference.trim() || undefined,
      bodyId: draft.bodyId ?? undefined,
      inForceOn: readDay(draft.inForceOn) ?? undefined,
      sourceUrl: draft.sourceUrl.trim() || undefined,
    };
    return await act(
      () => saveInstrument(office, instrument?.id, fields),
      t('obligations:instruments.saved', { name: pickText(name, language) }),
      t('obligations:instruments.takenBack'),
    );
  };
  const nameError = () => {
    if (!isTried) return undefined;
    if (!isNamed) return t('obligations:finding.title-missing');
    return hasCode ? t('obligations:finding.identity-code') : undefined;
  };

  return (
    <FormDialog
      kept={kept}
      title={t(
        instrument ? 'obligations:instruments.editTitle' : 'obligations:instruments.newTitle',
      )}
      action={t('obligations:rounds.save')}
      onSave={save}
      onClose={onClose}
    >
      {LANGUAGES.map((one) => (
        <TextField
          key={one}
          lang={one}
          label={t(`obligations:instruments.nameIn.${one}`)}
          optional={one !== 'fi'}
          value={draft.name[one]}
          onChange={(text) => set({ name: { ...draft.name, [one]: text } })}
          error={one === 'fi' ? nameError() : undefined}
        />
      ))}
      <FieldRow>
        <Select
          label={t('obligations:instruments.kind')}
          options={INSTRUMENT_KINDS.map((kind) => ({
            value: kind,
            label: t(`cooperation:instrumentKind.${kind}`),
          }))}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          label={t('obligations:instruments.reference')}
          optional
          value={draft.reference}
          onChange={(reference) => set({ reference })}
        />
      </FieldRow>
      <ComboBox
        label={t('obligations:field.body')}
        optional
        options={bodyOptions(bodies, language)}
        value={draft.bodyId}
        onChange={(bodyId) => set({ bodyId })}
      />
      <DayField
        label={t('obligations:instruments.inForce')}
        optional
        value={draft.inForceOn}
        onChange={(inForceOn) => set({ inForceOn })}
        error={isTried && !isDay ? t('obligations:finding.day-invalid') : undefined}
      />
      <TextField
        label={t('obligations:field.source')}
        optional
        type="url"
        value={draft.sourceUrl}
        onChange={(sourceUrl) => set({ sourceUrl })}
        error={isTried && source ? t(`obligations:finding.${source.code}`) : undefined}
      />
    </FormDialog>
  );
}
