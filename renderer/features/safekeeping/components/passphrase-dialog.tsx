import { useTranslation } from 'react-i18next';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { usePassphrase } from '../use-passphrase.ts';
import { PassphraseFields } from './passphrase-fields.tsx';

/** Asks twice for a passphrase that is long enough. */
export function PassphraseDialog({
  onSave,
  onClose,
}: {
  onSave: (passphrase: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const { t } = useTranslation(['safekeeping']);
  const typed = usePassphrase();
  const save = async () => {
    const passphrase = typed.check();
    return passphrase !== null && (await onSave(passphrase));
  };
  return (
    <FormDialog
      kept="secret"
      title={t('safekeeping:screen.passphrase')}
      action={t('safekeeping:screen.save')}
      onSave={save}
      onClose={onClose}
    >
      <p>{t('safekeeping:screen.passphraseHelp')}</p>
      <PassphraseFields typed={typed} />
    </FormDialog>
  );
}
