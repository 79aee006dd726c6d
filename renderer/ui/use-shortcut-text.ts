import { useTranslation } from 'react-i18next';
import { shortcutText } from '#shared/commands/shortcut-text.ts';
import { isLanguage } from '#shared/i18n/languages.ts';
import { isMac } from './is-mac.ts';

/** Words a shortcut of the command list as the keys of this machine read, in the language of the screens. */
export function useShortcutText(): (shortcut: string) => string {
  const { i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : 'fi';
  return (shortcut) => shortcutText(shortcut, language, isMac);
}
