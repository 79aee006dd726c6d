import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMistyped } from '#shared/backup/encryption.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

/** Asks for the key of the recovery sheet or the passphrase that opens a backup. */
export function UnlockDialog({
  name,
  tried,
  onTyped,
  onClose,
}: {
  name: string;
  /** What did not open it; it stays to be mended. */
  tried: string;
  onTyped: (typed: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation(['safekeeping', 'backup']);
  const [typed, setTyped] = useState(tried);
  const [hasSlip, setSlip] = useState(false);
  const wrong = tried !== '' ? t('backup:failure.wrong-key-or-damaged-head') : undefined;
  return (
    <FormDialog
      title={t('safekeeping:unlock.title')}
      action={t('safekeeping:unlock.action')}
      onClose={onClose}
      onSave={async () => {
        // Found here, what she typed stays to be mended.
        const slip = await isMistyped(typed);
        setSlip(slip);
        if (!slip && typed.trim() !== '') onTyped(typed);
        return false;
      }}
    >
      <p>{name}</p>
      <TextField
        label={t('safekeeping:recovery.key')}
        help={t('safekeeping:recovery.keyHelp')}
        error={hasSlip ? t('safekeeping:recovery.mistyped') : wrong}
        value={typed}
        onChange={setTyped}
      />
    </FormDialog>
  );
}
