import { useTranslation } from 'react-i18next';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';

/** Stands in for contacts that could not be read. */
export function ContactsFailure() {
  const { t } = useTranslation(['contacts']);
  return (
    <ReadFailure title={t('contacts:list.failedTitle')}>
      {t('contacts:list.failedText')}
    </ReadFailure>
  );
}
