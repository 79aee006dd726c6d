import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  FOLLOW_UP_FIELDS,
  ROUND_STATES,
  type FollowUpRound,
} from '#shared/programme/follow-up/follow-up.ts';
import {
  draftOfRound,
  emptyRound,
  validateRound,
  type RoundDraft,
} from '#shared/programme/follow-up/round-draft.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { useDraftForm } from '#renderer/data/drafts/use-draft-form.ts';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { Select, type Option } from '#renderer/ui/fields/select.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { DraftDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';
import { LanguageTabs } from '../components/language-tabs.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';

/** A round of follow-up: what day it tells of, when replies are due, what is asked, and of a new one, who. */
export function RoundDialog({
  programmeId,
  bodies,
  round,
  onSave,
  onClose,
}: {
  programmeId: string;
  /** Whom a new round can ask. */
  bodies: readonly Option[];
  /** Which to change; null begins one. */
  round: FollowUpRound | null;
  onSave: (draft: RoundDraft) => Promise<boolean>;
  onClose: () => void;
}) {
  const { t } = useTranslation(['followUp']);
  const screenLanguage = useScreenLanguage();
  const [language, setLanguage] = useState(screenLanguage);
  const [initial] = useState(() =>
    round ? draftOfRound(round) : emptyRound(bodies.map(({ value }) => value)),
  );
  const form = useDraftForm({
    draftKey: `follow-up-round:${round?.id ?? `${programmeId}:new`}`,
    initial,
    validate: validateRound,
    sentence: ({ code }) => t(`followUp:finding.${code}`),
    askDiscard: useAskDiscard(),
    save: async (draft) => {
      const isDone = await onSave(draft);
      if (isDone) onClose();
      return isDone;
    },
    onCancel: onClose,
  });
  if (!form) return null;
  const { draft, set, error, leave } = form;
  return (
    <DraftDialog
      title={t(round ? 'followUp:rounds.editTitle' : 'followUp:rounds.newTitle')}
      action={t(round ? 'followUp:rounds.save' : 'followUp:rounds.add')}
      width="wide"
      form={form}
    >
      {LANGUAGES.map((one) => (
        <TextField
          key={one}
          lang={one}
          label={t(`followUp:rounds.name.${one}`)}
          optional={one !== 'fi'}
          value={draft.title[one]}
          onChange={(text) => set({ title: { ...draft.title, [one]: text } })}
          onBlur={() => leave(`title.${one}`)}
          error={error(`title.${one}`)}
        />
      ))}
      <DayField
        label={t('followUp:rounds.asOf')}
        help={t('followUp:rounds.asOfHelp')}
        value={draft.asOf}
        onChange={(asOf) => set({ asOf })}
        onBlur={() => leave('asOf')}
        error={error('asOf')}
      />
      <DayField
        label={t('followUp:rounds.openOn')}
        optional
        value={draft.openOn}
        onChange={(openOn) => set({ openOn })}
        onBlur={() => leave('openOn')}
        error={error('openOn')}
      />
      <DayField
        label={t('followUp:rounds.dueOn')}
        optional
        value={draft.dueOn}
        onChange={(dueOn) => set({ dueOn })}
        onBlur={() => leave('dueOn')}
        error={error('dueOn')}
      />
      <Select
        label={t('followUp:rounds.state')}
        options={ROUND_STATES.map((value) => ({
          value,
          label: t(`followUp:roundState.${value}`),
        }))}
        value={draft.state}
        onChange={(state) => set({ state })}
      />
      <CheckboxGroup
        label={t('followUp:rounds.fields')}
        options={FOLLOW_UP_FIELDS.map((value) => ({ value, label: t(`followUp:asked.${value}`) }))}
        value={draft.fields}
        onChange={(fields) => set({ fields })}
      />
      {round ? null : (
        <CheckboxGroup
          label={t('followUp:rounds.asks')}
          help={t('followUp:rounds.asksHelp')}
          options={bodies}
          value={draft.asks}
          onChange={(asks) => set({ asks })}
        />
      )}
      <LanguageTabs value={language} onChange={setLanguage} />
      <TextArea
        key={language}
        lang={language}
        label={t('followUp:rounds.questions')}
        help={t('followUp:rounds.questionsHelp')}
        optional
        value={draft.questions[language]}
        onChange={(text) => set({ questions: { ...draft.questions, [language]: text } })}
        error={error(`questions.${language}`)}
      />
      <TextArea
        label={t('followUp:rounds.notes')}
        optional
        value={draft.notes}
        onChange={(notes) => set({ notes })}
        error={error('notes')}
      />
    </DraftDialog>
  );
}
