import { useTranslation } from 'react-i18next';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { usePassphrase } from '../use-passphrase.ts';

/** The two fields of a new passphrase. It is shown while it is typed: a slip would lock her out. */
export function PassphraseFields({ typed }: { typed: ReturnType<typeof usePassphrase> }) {
  const { t } = useTranslation(['safekeeping']);
  const { problem } = typed;
  return (
    <>
      <TextField
        label={t('safekeeping:screen.passphraseField')}
        value={typed.first}
        onChange={typed.setFirst}
        error={problem === 'short' ? t('safekeeping:screen.passphraseShort') : undefined}
      />
      <TextField
        label={t('safekeeping:screen.passphraseAgain')}
        value={typed.second}
        onChange={typed.setSecond}
        error={problem === 'differs' ? t('safekeeping:screen.passphraseDiffers') : undefined}
      />
    </>
  );
}
