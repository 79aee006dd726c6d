import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWrappedKey } from '#shared/backup/encryption.ts';
import { usePickFile } from '#renderer/common/use-pick-file.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import styles from './safekeeping.module.css';

/** What she typed, and the key file (`avain.age`) of the computer that made the backup, where she chose one. */
export type TriedKey = { typed: string; wrappedKey: string | null };

/** The key of the recovery sheet or the passphrase that opens a backup, and the key file that the passphrase may need. */
export function KeyFields({
  value,
  isPassphrase = false,
  error,
  onChange,
}: {
  value: TriedKey;
  /** The backup is locked with a passphrase of its own, so that no key and no key file opens it. */
  isPassphrase?: boolean;
  error?: string | undefined;
  onChange: (value: TriedKey) => void;
}) {
  const { t } = useTranslation(['safekeeping', 'shell']);
  const pickFile = usePickFile({
    title: t('safekeeping:unlock.keyFile'),
    filter: t('safekeeping:unlock.keyFileFilter'),
    extensions: ['age'],
  });
  const [note, setNote] = useState('');

  const chooseKeyFile = async () => {
    const picked = await pickFile();
    if (picked === null) return;
    if ('refused' in picked) return setNote(picked.refused.reason);
    const text = new TextDecoder().decode(picked.file.bytes);
    const isKey = isWrappedKey(text);
    onChange({ ...value, wrappedKey: isKey ? text : null });
    setNote(isKey ? '' : t('safekeeping:unlock.keyFileWrong'));
  };

  if (isPassphrase) {
    return (
      <TextField
        label={t('safekeeping:unlock.passphrase')}
        help={t('safekeeping:unlock.passphraseHelp')}
        error={error}
        value={value.typed}
        onChange={(typed) => onChange({ ...value, typed })}
      />
    );
  }
  return (
    <>
      <TextField
        label={t('safekeeping:recovery.key')}
        help={t('safekeeping:recovery.keyHelp')}
        error={error}
        value={value.typed}
        onChange={(typed) => onChange({ ...value, typed })}
      />
      <p className={styles.text}>{t('safekeeping:unlock.keyFileHelp')}</p>
      <div className={styles.buttons}>
        <Button onPress={() => void chooseKeyFile()}>
          {t('safekeeping:unlock.keyFileChoose')}
        </Button>
      </div>
      <p role="status">
        {value.wrappedKey === null ? note : t('safekeeping:unlock.keyFileChosen')}
      </p>
    </>
  );
}
