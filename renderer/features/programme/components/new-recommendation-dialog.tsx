import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import type { Action } from '#shared/programme/action.ts';
import {
  RECOMMENDATION_STRENGTHS,
  type RecommendationStrength,
} from '#shared/recommendations/recommendation.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/use-screen-language.ts';
import { linkRecommendation } from '../part-commands.ts';

/** Takes down a recommendation and links it to the action. */
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
  const [reference, setReference] = useState(begun);
  const [text, setText] = useState('');
  const [strength, setStrength] = useState<RecommendationStrength>('recommends');
  const [bodyId, setBodyId] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const isMissing = reference.trim() === '';
  const link = async () => {
    setTried(true);
    if (isMissing) return false;
    try {
      await linkRecommendation(office, action, {
        reference: reference.trim(),
        strength,
        text: text.trim() === '' ? {} : { en: text.trim() },
        ...(bodyId !== null && { bodyId }),
      });
      return true;
    } catch (failure) {
      showNotice(t(`acts:writeFailure.${writeFailure(failure)}`));
      return false;
    }
  };
  return (
    <FormDialog
      title={t('programme:recommendation.new')}
      action={t('common:add')}
      onSave={link}
      onClose={onClose}
    >
      <TextField
        label={t('programme:recommendation.reference')}
        help={t('programme:recommendation.referenceHelp')}
        value={reference}
        onChange={setReference}
        error={isTried && isMissing ? t('programme:recommendation.referenceMissing') : undefined}
      />
      <ComboBox
        label={t('programme:recommendation.body')}
        optional
        options={(bodies.state === 'ready' ? bodies.value : [])
          .filter(({ kind }) => kind === 'intlBody')
          .map(({ id, name }) => ({ value: id, label: pickText(name, language) }))}
        value={bodyId}
        onChange={setBodyId}
      />
      <Select
        label={t('programme:recommendation.strength')}
        options={RECOMMENDATION_STRENGTHS.map((value) => ({
          value,
          label: t(`programme:recommendation.strengths.${value}`),
        }))}
        value={strength}
        onChange={setStrength}
      />
      <TextArea
        label={t('programme:recommendation.text')}
        optional
        lang="en"
        value={text}
        onChange={setText}
      />
    </FormDialog>
  );
}
