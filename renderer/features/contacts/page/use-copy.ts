import { useTranslation } from 'react-i18next';
import { showNotice } from '#renderer/session/notices.ts';

/** Copies a text and says so, or that it could not; returns whether it did. */
export function useCopy(): (text: string, done: string) => Promise<boolean> {
  const { t } = useTranslation(['contacts']);
  return async (text, done) => {
    try {
      await navigator.clipboard.writeText(text);
      showNotice(done);
      return true;
    } catch {
      showNotice(t('contacts:person.copyFailed'));
      return false;
    }
  };
}
