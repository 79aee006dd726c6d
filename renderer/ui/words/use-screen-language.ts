import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from '#shared/i18n/languages.ts';

/** The language that the screens are in now. */
export function useScreenLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'fi';
}
