import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

/** Words or signs below which a machine guesses a passphrase that its file gives it all the time to guess at. */
const WORDS = 5;
const SIGNS = 20;

/** Asks twice for a passphrase that is long enough. It is shown while it is typed: a slip would lock her out. */
export function PassphraseDialog({
  onSave,
  onClose,
}: {
  onSave: (passphrase: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const { t } = useTranslation(['safekeeping']);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [problem, setProblem] = useState<'short' | 'differs' | null>(null);
  const save = async () => {
    const text = first.trim();
    const isLong = text.length >= SIGNS || text.split(/\s+/u).length >= WORDS;
    const next = isLong ? (text === second.trim() ? null : 'differs') : 'short';
    setProblem(next);
    return next === null && (await onSave(text));
  };
  return (
    <FormDialog
      title={t('safekeeping:screen.passphrase')}
      action={t('safekeeping:screen.save')}
      onSave={save}
      onClose={onClose}
    >
      <p>{t('safekeeping:screen.passphraseHelp')}</p>
      <TextField
        label={t('safekeeping:screen.passphraseField')}
        value={first}
        onChange={setFirst}
        error={problem === 'short' ? t('safekeeping:screen.passphraseShort') : undefined}
      />
      <TextField
        label={t('safekeeping:screen.passphraseAgain')}
        value={second}
        onChange={setSecond}
        error={problem === 'differs' ? t('safekeeping:screen.passphraseDiffers') : undefined}
      />
    </FormDialog>
  );
}
