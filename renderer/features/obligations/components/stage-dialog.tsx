import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkSource } from '#shared/cooperation/obligations/obligation-draft.ts';
import type { Body } from '#shared/contacts/bodies/body.ts';
import { stageName } from '#shared/cooperation/review-rounds/review-way.ts';
import type {
  ReviewRound,
  RoundStage,
  StageKey,
} from '#shared/cooperation/review-rounds/review-round.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { saveStage } from '../round-commands.ts';
import { useRoundWords } from '../use-round-words.ts';

const DAYS = ['plannedOn', 'dueOn', 'doneOn', 'doneTo'] as const;

/** The days of a stage: planned, due and done; done at a day that nobody knows is said so. */
export function StageDialog({
  round,
  body,
  stageKey,
  stage,
  onClose,
}: {
  round: ReviewRound;
  /** Whose round it is: it has its own words for the stages. */
  body: Body | undefined;
  stageKey: StageKey;
  stage: RoundStage | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation(['obligations', 'cooperation']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const { nameOf } = useRoundWords();
  const { draft, set, kept } = useKeptFields(`round-stage:${round.id} ${stageKey}`, {
    plannedOn: typedDay(stage?.plannedOn),
    dueOn: typedDay(stage?.dueOn),
    doneOn: typedDay(stage?.doneOn),
    doneTo: typedDay(stage?.doneTo),
    doneUndated: stage?.doneUndated ?? false,
    dayNote: pickText(stage?.dayNote, language),
    sourceUrl: stage?.sourceUrl ?? '',
  });
  const [isTried, setTried] = useState(false);
  const dayOf = (name: (typeof DAYS)[number]) => readDay(draft[name]) ?? undefined;
  const name = `${nameOf(round)}: ${t(`cooperation:stage.${stageName(stageKey, body)}`)}`;
  const dayError = (field: (typeof DAYS)[number]) => {
    if (draft[field].trim() !== '' && readDay(draft[field]) === null) {
      return t('obligations:finding.day-invalid');
    }
    const [first, last] = [dayOf('doneOn'), dayOf('doneTo')];
    if (field === 'doneTo' && last !== undefined && (first === undefined || last < first)) {
      return t('obligations:finding.to-before-from');
    }
    return undefined;
  };
  const noteError = hasIdentityCode(draft.dayNote)
    ? t('obligations:finding.identity-code')
    : undefined;
  const [source] = checkSource(draft.sourceUrl, false);

  const save = async () => {
    setTried(true);
    if (DAYS.some(dayError) || noteError || source) return false;
    const note = draft.dayNote.trim();
    const isUndated = draft.doneUndated && dayOf('doneOn') === undefined;
    const fields = {
      plannedOn: dayOf('plannedOn'),
      dueOn: dayOf('dueOn'),
      doneOn: dayOf('doneOn'),
      doneTo: dayOf('doneTo'),
      doneUndated: isUndated ? (true as const) : undefined,
      // Only what is seen is changed: the other languages of a note stay while it says the same.
      dayNote:
        note === ''
          ? undefined
          : note === pickText(stage?.dayNote, language)
            ? stage?.dayNote
            : { [language]: note },
      sourceUrl: draft.sourceUrl.trim() || undefined,
    };
    const where = { roundId: round.id, key: stageKey, stage };
    return await act(
      () => saveStage(office, where, fields, name),
      t('obligations:rounds.edited', { name }),
      t('obligations:rounds.takenBack'),
    );
  };
  const dayField = (field: (typeof DAYS)[number]) => (
    <DayField
      key={field}
      label={t(`obligations:rounds.${field}`)}
      optional
      value={draft[field]}
      onChange={(text) => set({ [field]: text })}
      error={isTried ? dayError(field) : undefined}
    />
  );

  return (
    <FormDialog
      kept={kept}
      title={`${t('obligations:rounds.stageTitle')}: ${name}`}
      action={t('obligations:rounds.save')}
      onSave={save}
      onClose={onClose}
    >
      <FieldRow>{(['plannedOn', 'dueOn'] as const).map(dayField)}</FieldRow>
      <FieldRow>{(['doneOn', 'doneTo'] as const).map(dayField)}</FieldRow>
      <Checkbox
        isSelected={draft.doneUndated && draft.doneOn.trim() === ''}
        isDisabled={draft.doneOn.trim() !== ''}
        onChange={(doneUndated) => set({ doneUndated })}
      >
        {t('obligations:rounds.doneUndated')}
      </Checkbox>
      <TextField
        label={t('obligations:rounds.dayNote')}
        optional
        value={draft.dayNote}
        onChange={(dayNote) => set({ dayNote })}
        error={isTried ? noteError : undefined}
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
