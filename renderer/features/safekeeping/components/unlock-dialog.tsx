import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

/** Asks for the key of the recovery sheet or the passphrase that opens a backup. */
export function UnlockDialog({
  name,
  isWrong,
  onTyped,
  onClose,
}: {
  name: string;
  isWrong: boolean;
  onTyped: (typed: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation(['safekeeping', 'backup']);
  const [typed, setTyped] = useState('');
  return (
    <FormDialog
      title={t('safekeeping:unlock.title')}
      action={t('safekeeping:unlock.action')}
      onClose={onClose}
      onSave={() => {
        if (typed.trim() !== '') onTyped(typed);
        return Promise.resolve(false);
      }}
    >
      <p>{name}</p>
      <TextField
        label={t('safekeeping:recovery.key')}
        help={t('safekeeping:recovery.keyHelp')}
        error={isWrong ? t('backup:failure.wrong-key-or-damaged-head') : undefined}
        value={typed}
        onChange={setTyped}
      />
    </FormDialog>
  );
}
