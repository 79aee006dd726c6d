import { useTranslation } from 'react-i18next';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';

/** What to say of a text that seems to hold a personal identity code: none belongs into any field. */
export function useCodeWarning(text: string): string | undefined {
  const { t } = useTranslation(['common']);
  return hasIdentityCode(text) ? t('common:identityCode') : undefined;
}
