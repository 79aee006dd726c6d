import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMistyped } from '#shared/backup/encryption.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { KeyFields, type TriedKey } from './key-fields.tsx';

/** Asks for the key of the recovery sheet or the passphrase that opens a backup. */
export function UnlockDialog({
  name,
  tried,
  onTyped,
  onClose,
}: {
  name: string;
  /** What did not open it; it stays to be mended. */
  tried: TriedKey | null;
  onTyped: (typed: string, wrappedKey: string | null) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation(['safekeeping', 'backup']);
  const [key, setKey] = useState(tried ?? { typed: '', wrappedKey: null });
  const [hasSlip, setSlip] = useState(false);
  const wrong = tried === null ? undefined : t('backup:failure.wrong-key-or-damaged-head');

  return (
    <FormDialog
      title={t('safekeeping:unlock.title')}
      action={t('safekeeping:unlock.action')}
      onClose={onClose}
      onSave={async () => {
        // Found here, what she typed stays to be mended.
        const slip = await isMistyped(key.typed);
        setSlip(slip);
        if (!slip && key.typed.trim() !== '') onTyped(key.typed, key.wrappedKey);
        return false;
      }}
    >
      <p>{name}</p>
      <KeyFields
        value={key}
        error={hasSlip ? t('safekeeping:recovery.mistyped') : wrong}
        onChange={setKey}
      />
    </FormDialog>
  );
}
