import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import type { Action } from '#shared/programme/action.ts';
import {
  RECOMMENDATION_STRENGTHS,
  type RecommendationStrength,
} from '#shared/recommendations/recommendation.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useDraftForm } from '#renderer/data/drafts/use-draft-form.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { DraftDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { linkRecommendation } from '../part-commands.ts';

type RecommendationDraft = {
  reference: string;
  text: string;
  strength: RecommendationStrength;
  bodyId: string | null;
};

/** Takes down a recommendation and links it to the action. What is written is kept until it is added or given up. */
export function NewRecommendationDialog({
  action,
  reference: begun,
  onClose,
}: {
  action: Action;
  /** What was written while looking for it. */
  reference: string;
  onClose: () => void;
}) {
  const { t } = useTranslation(['programme', 'common', 'acts']);
  const office = useOffice();
  const language = useScreenLanguage();
  const bodies = useLive(({ read }) => read.bodies.toArray(), []);
  const [initial] = useState<RecommendationDraft>(() => ({
    reference: begun,
    text: '',
    strength: 'recommends',
    bodyId: null,
  }));
  const form = useDraftForm({
    draftKey: `programme-recommendation:${action.id}`,
    initial,
    validate: ({ reference }) =>
      reference.trim() === '' ? [{ path: 'reference', code: 'missing' }] : [],
    sentence: () => t('programme:recommendation.referenceMissing'),
    askDiscard: useAskDiscard(),
    save: async ({ reference, text, strength, bodyId }) => {
      try {
        await linkRecommendation(office, action, {
          reference: reference.trim(),
          strength,
          text: text.trim() === '' ? {} : { en: text.trim() },
          ...(bodyId !== null && { bodyId }),
        });
      } catch (failure) {
        showNotice(t(`acts:writeFailure.${writeFailure(failure)}`));
        return false;
      }
      onClose();
      return true;
    },
    onCancel: onClose,
  });
  if (!form) return null;
  const { draft, set } = form;
  return (
    <DraftDialog title={t('programme:recommendation.new')} action={t('common:add')} form={form}>
      <TextField
        label={t('programme:recommendation.reference')}
        help={t('programme:recommendation.referenceHelp')}
        value={draft.reference}
        onChange={(reference) => set({ reference })}
        error={form.error('reference')}
      />
      <ComboBox
        label={t('programme:recommendation.body')}
        optional
        options={valueOr(bodies, [])
          .filter(({ kind }) => kind === 'intlBody')
          .map(({ id, name }) => ({ value: id, label: pickText(name, language) }))}
        value={draft.bodyId}
        onChange={(bodyId) => set({ bodyId })}
      />
      <Select
        label={t('programme:recommendation.strength')}
        options={RECOMMENDATION_STRENGTHS.map((value) => ({
          value,
          label: t(`programme:recommendation.strengths.${value}`),
        }))}
        value={draft.strength}
        onChange={(strength) => set({ strength })}
      />
      <TextArea
        label={t('programme:recommendation.text')}
        optional
        lang="en"
        value={draft.text}
        onChange={(text) => set({ text })}
      />
    </DraftDialog>
  );
}
