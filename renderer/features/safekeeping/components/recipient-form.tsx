import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isRecipient } from '#shared/backup/encryption.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import styles from './safekeeping.module.css';

/** The public key of somebody else who may open the backups. */
export function RecipientForm({
  recipient,
  onSave,
}: {
  recipient: string | null;
  onSave: (recipient: string | null) => Promise<boolean>;
}) {
  const { t } = useTranslation(['safekeeping']);
  const [typed, setTyped] = useState(recipient ?? '');
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const text = typed.trim();
    const isRight = text === '' || isRecipient(text);
    setWrong(!isRight);
    if (!isRight) {
      field.current?.focus();
    } else if (await onSave(text === '' ? null : text)) {
      showNotice(t(`safekeeping:screen.${text === '' ? 'recipientRemoved' : 'recipientSaved'}`));
    }
  };

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <TextField
        label={t('safekeeping:screen.recipientField')}
        value={typed}
        onChange={setTyped}
        error={isWrong ? t('safekeeping:screen.recipientWrong') : undefined}
        inputRef={field}
      />
      <div className={styles.buttons}>
        <Button type="submit">{t('safekeeping:screen.save')}</Button>
      </div>
    </form>
  );
}
