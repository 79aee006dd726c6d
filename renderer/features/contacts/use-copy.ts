import { useTranslation } from 'react-i18next';
import { showNotice } from '#renderer/session/notices.ts';

/** Copies a text and says so, or that it could not. */
export function useCopy(): (text: string, done: string) => Promise<void> {
  const { t } = useTranslation(['contacts']);
  return async (text, done) => {
    try {
      await navigator.clipboard.writeText(text);
      showNotice(done);
    } catch {
      showNotice(t('contacts:person.copyFailed'));
    }
  };
}
