import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMistyped, isWrappedKey } from '#shared/backup/encryption.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import styles from './safekeeping.module.css';

/** What she typed, and the key file (`avain.age`) of the computer that made the backup, where she chose one. */
export type TriedKey = { typed: string; wrappedKey: string | null };

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
  const { t } = useTranslation(['safekeeping', 'backup', 'shell']);
  const platform = usePlatform();
  const [typed, setTyped] = useState(tried?.typed ?? '');
  const [wrappedKey, setWrappedKey] = useState(tried?.wrappedKey ?? null);
  const [keyFileNote, setKeyFileNote] = useState('');
  const [hasSlip, setSlip] = useState(false);
  const wrong = tried === null ? undefined : t('backup:failure.wrong-key-or-damaged-head');

  const chooseKeyFile = async () => {
    const picked = await platform.pickFiles({
      title: t('safekeeping:unlock.keyFile'),
      filters: [{ name: t('safekeeping:unlock.keyFileFilter'), extensions: ['age'] }],
      multiple: false,
    });
    if (!picked.ok) return setKeyFileNote(t(`shell:failures.${picked.failure.code}`));
    const [file] = picked.value;
    if (file === undefined) return;
    const text = new TextDecoder().decode(file.bytes);
    const isKey = isWrappedKey(text);
    setWrappedKey(isKey ? text : null);
    setKeyFileNote(isKey ? '' : t('safekeeping:unlock.keyFileWrong'));
  };

  return (
    <FormDialog
      title={t('safekeeping:unlock.title')}
      action={t('safekeeping:unlock.action')}
      onClose={onClose}
      onSave={async () => {
        // Found here, what she typed stays to be mended.
        const slip = await isMistyped(typed);
        setSlip(slip);
        if (!slip && typed.trim() !== '') onTyped(typed, wrappedKey);
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
      <p className={styles.text}>{t('safekeeping:unlock.keyFileHelp')}</p>
      <div className={styles.buttons}>
        <Button onPress={() => void chooseKeyFile()}>
          {t('safekeeping:unlock.keyFileChoose')}
        </Button>
      </div>
      <p role="status">
        {wrappedKey === null ? keyFileNote : t('safekeeping:unlock.keyFileChosen')}
      </p>
    </FormDialog>
  );
}
