import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPassphraseLocked } from '#shared/backup/backup-lock.ts';
import { isMistyped } from '#shared/backup/encryption.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { KeyFields, type TriedKey } from './key-fields.tsx';

/** Asks for the passphrase that a backup was locked with, or the key of the recovery sheet and what stands for it. */
export function UnlockDialog({
  name,
  bytes,
  tried,
  onTyped,
  onClose,
}: {
  name: string;
  /** The backup as it lies there, or its beginning. */
  bytes: Uint8Array;
  /** What did not open it; it stays to be mended. */
  tried: TriedKey | null;
  onTyped: (typed: string, wrappedKey: string | null) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation(['safekeeping', 'backup']);
  const [key, setKey] = useState(tried ?? { typed: '', wrappedKey: null });
  const [hasSlip, setSlip] = useState(false);
  const isPassphrase = isPassphraseLocked(bytes);
  const wrong = isPassphrase
    ? t('safekeeping:unlock.wrongPassphrase')
    : t('backup:failure.wrong-key-or-damaged-head');

  return (
    <FormDialog
      kept="secret"
      title={t(`safekeeping:unlock.${isPassphrase ? 'passphraseTitle' : 'title'}`)}
      action={t('safekeeping:unlock.action')}
      onClose={onClose}
      onSave={async () => {
        // Found here, what she typed stays to be mended.
        const slip = !isPassphrase && (await isMistyped(key.typed));
        setSlip(slip);
        if (!slip && key.typed.trim() !== '') onTyped(key.typed, key.wrappedKey);
        return false;
      }}
    >
      <p>{name}</p>
      <KeyFields
        value={key}
        isPassphrase={isPassphrase}
        error={hasSlip ? t('safekeeping:recovery.mistyped') : tried === null ? undefined : wrong}
        onChange={setKey}
      />
    </FormDialog>
  );
}
