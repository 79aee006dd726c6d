import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage, LANGUAGES } from '#shared/i18n/languages.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { TemplateDraft } from '../templates-data.ts';

/** The name and language of a template. */
export function TemplateDialog({
  title,
  start,
  onSave,
  onClose,
}: {
  title: string;
  start: TemplateDraft;
  /** Returns whether it is saved. */
  onSave: (draft: TemplateDraft) => Promise<boolean>;
  onClose: () => void;
}) {
  const { t } = useTranslation(['templates', 'common']);
  const [draft, setDraft] = useState(start);
  const [isAsked, setAsked] = useState(false);
  const isNamed = draft.name.trim() !== '';
  return (
    <FormDialog
      kept="word"
      title={title}
      action={t('templates:save')}
      onClose={onClose}
      onSave={async () => {
        setAsked(true);
        return isNamed && (await onSave(draft));
      }}
    >
      <TextField
        label={t('templates:name')}
        value={draft.name}
        maxLength={120}
        error={isAsked && !isNamed ? t('templates:nameMissing') : undefined}
        onChange={(name) => setDraft({ ...draft, name })}
      />
      <Select
        label={t('templates:language')}
        value={draft.language ?? ''}
        options={[
          { value: '', label: t('templates:anyLanguage') },
          ...LANGUAGES.map((one) => ({ value: one, label: t(`common:languages.${one}`) })),
        ]}
        onChange={(value) => setDraft({ ...draft, language: isLanguage(value) ? value : null })}
      />
    </FormDialog>
  );
}
