import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';

/** Asks for a typed word before the program opens without the data that were there. */
export function StartEmptyDialog({
  onConfirm,
  onClose,
}: {
  onConfirm: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation(['safekeeping']);
  const [word, setWord] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <FormDialog
      kept="word"
      title={t('safekeeping:recovery.emptyTitle')}
      action={t('safekeeping:recovery.emptyAction')}
      danger
      onClose={onClose}
      onSave={() => {
        const isRight = word.trim() === t('safekeeping:recovery.emptyWord');
        setWrong(!isRight);
        if (isRight) onConfirm();
        return Promise.resolve(isRight);
      }}
    >
      <p>{t('safekeeping:recovery.emptyText')}</p>
      <TextField
        label={t('safekeeping:recovery.emptyLabel')}
        value={word}
        onChange={setWord}
        error={isWrong ? t('safekeeping:recovery.emptyWrong') : undefined}
      />
    </FormDialog>
  );
}
