import { shortcutText } from '#shared/commands/shortcut-text.ts';
import { isMac } from './is-mac.ts';
import { useScreenLanguage } from './use-screen-language.ts';

/** Words a shortcut of the command list as the keys of this machine read, in the language of the screens. */
export function useShortcutText(): (shortcut: string) => string {
  const language = useScreenLanguage();
  return (shortcut) => shortcutText(shortcut, language, isMac);
}
