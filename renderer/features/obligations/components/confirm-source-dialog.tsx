import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Obligation } from '#shared/cooperation/obligations/obligation.ts';
import { checkSource } from '#shared/cooperation/obligations/obligation-draft.ts';
import { ruleWords } from '#shared/cooperation/obligations/rule-words.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { confirmSource } from '../obligations-commands.ts';
import styles from './obligations.module.css';

/** Confirms a date and its ground from a source: nothing is verified without one. */
export function ConfirmSourceDialog({
  obligation,
  onClose,
}: {
  obligation: Obligation;
  onClose: () => void;
}) {
  const today = useToday();
  const { t } = useTranslation(['obligations']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const { draft, set, kept } = useKeptFields(`confirm-source:${obligation.id}`, {
    sourceUrl: obligation.sourceUrl ?? '',
    checkedOn: typedDay(today),
  });
  const { sourceUrl, checkedOn } = draft;
  const [isTried, setTried] = useState(false);
  const [source] = checkSource(sourceUrl, true);
  const day = readDay(checkedOn);
  const save = async () => {
    setTried(true);
    if (source || day === null) return false;
    return await act(
      () => confirmSource(office, obligation, sourceUrl, day),
      t('obligations:confirmSource.done', { title: pickText(obligation.title, language) }),
      t('obligations:confirmSource.takenBack'),
    );
  };
  return (
    <FormDialog
      kept={kept}
      title={t('obligations:confirmSource.title')}
      action={t('obligations:confirmSource.action')}
      onSave={save}
      onClose={onClose}
    >
      <p>
        {pickText(obligation.title, language)}: {ruleWords(obligation, language)}
      </p>
      <p className={styles.quiet}>{t('obligations:confirmSource.help')}</p>
      <TextField
        label={t('obligations:field.source')}
        type="url"
        value={sourceUrl}
        onChange={(text) => set({ sourceUrl: text })}
        error={isTried && source ? t(`obligations:finding.${source.code}`) : undefined}
      />
      <DayField
        label={t('obligations:confirmSource.checkedOn')}
        value={checkedOn}
        onChange={(text) => set({ checkedOn: text })}
        error={isTried && day === null ? t('obligations:finding.day-invalid') : undefined}
      />
    </FormDialog>
  );
}
