import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readWholePeriod } from '#shared/programme/typed-period.ts';
import { STRUCTURES, type Structure } from '#shared/programme/programme-frame.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useTellSaved } from '#renderer/common/use-tell-saved.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { addFollowing, addProgramme } from '../programme-commands.ts';
import { readContent, readProgrammes } from '../programme-data.ts';

/** Stands for the choice of no earlier programme. */
const NOTHING = 'nothing';

/** What is wrong with the end of a period, in words. */
export const PERIOD_ERRORS = {
  unknown: 'programme:new.periodUnknown',
  beforeFrom: 'programme:new.toBeforeFrom',
} as const;

/** Asks what a new programme is called, for which years it is, and how it is built. */
export function NewProgrammeDialog({
  from: given,
  onClose,
  onMade,
}: {
  /** What it begins from, where that is not to be chosen. */
  from?: { title: string; text: string; content: ProgrammeContent };
  onClose: () => void;
  onMade: (id: string) => void;
}) {
  const { t } = useTranslation(['programme', 'acts']);
  const office = useOffice();
  const tellSaved = useTellSaved();
  const language = useScreenLanguage();
  const { draft, set, kept } = useKeptFields(`programme:${given?.content.programme.id ?? 'new'}`, {
    name: '',
    from: '',
    to: '',
    structure: 'goal' as Structure,
    earlierId: NOTHING,
  });
  const { name, from, to, structure, earlierId } = draft;
  const live = useLive(readProgrammes, []);
  const earlier = valueOr(live, []);
  const [isTried, setTried] = useState(false);
  const period = readWholePeriod({ from, to });
  const errors = {
    name: name.trim() === '' ? t('programme:new.nameMissing') : undefined,
    from: period.wrong.from && t('programme:new.periodUnknown'),
    to: period.wrong.to && t(PERIOD_ERRORS[period.wrong.to]),
  };
  const error = (field: keyof typeof errors) => (isTried ? errors[field] : undefined);

  const create = async () => {
    setTried(true);
    if (Object.values(errors).some((one) => one !== undefined)) return false;
    try {
      const wanted = { name: name.trim(), from: period.from, to: period.to };
      const content =
        given?.content ?? (earlierId === NOTHING ? null : await readContent(office, earlierId));
      const { value, actId } = content
        ? await addFollowing(office, content, wanted)
        : await addProgramme(office, { ...wanted, structure });
      tellSaved(actId, wanted.name, true);
      onMade(value);
      return true;
    } catch (failure) {
      showNotice(t(`acts:writeFailure.${writeFailure(failure)}`));
      return false;
    }
  };

  return (
    <FormDialog
      kept={kept}
      title={given?.title ?? t('programme:new.title')}
      action={t('programme:new.create')}
      onSave={create}
      onClose={onClose}
    >
      {given ? <p>{given.text}</p> : null}
      <TextField
        label={t('programme:new.name')}
        value={name}
        onChange={(text) => set({ name: text })}
        error={error('name')}
        lang="fi"
      />
      <FieldRow>
        <DayField
          label={t('programme:new.from')}
          help={t('programme:new.periodHelp')}
          optional
          value={from}
          onChange={(text) => set({ from: text })}
          error={error('from')}
        />
        <DayField
          label={t('programme:new.to')}
          help={t('programme:new.periodHelp')}
          optional
          value={to}
          onChange={(text) => set({ to: text })}
          error={error('to')}
        />
      </FieldRow>
      {!given && earlier.length > 0 ? (
        <Select
          label={t('programme:new.beginFrom')}
          help={t('programme:new.beginHelp')}
          options={[
            { value: NOTHING, label: t('programme:new.beginEmpty') },
            ...earlier.map(({ programme }) => ({
              value: programme.id,
              label: pickText(programme.title, language),
            })),
          ]}
          value={earlierId}
          onChange={(id) => set({ earlierId: id })}
        />
      ) : null}
      {!given && earlierId === NOTHING ? (
        <RadioGroup
          label={t('programme:new.structure')}
          options={STRUCTURES.map((one) => ({
            value: one,
            label: t(`programme:new.structures.${one}`),
          }))}
          value={structure}
          onChange={(chosen) => set({ structure: chosen })}
        />
      ) : null}
    </FormDialog>
  );
}
