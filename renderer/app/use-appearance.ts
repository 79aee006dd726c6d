import { useEffect } from 'react';
import type { Preferences } from '#shared/schema/office-settings.ts';
import { keepLastLanguage, showTheme } from './start/last-look.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';

/** Makes the page and the window around it look and speak as the settings say, once they are known. */
export function useAppearance(settings: Pick<Preferences, 'theme' | 'language'> | null): void {
  const platform = usePlatform();
  const theme = settings?.theme;
  const language = settings?.language;
  useEffect(() => {
    if (theme === undefined) return;
    showTheme(theme);
    void platform.setTheme({ theme });
  }, [platform, theme]);
  useEffect(() => {
    if (language === undefined) return;
    keepLastLanguage(language);
    void platform.setLanguage({ language });
  }, [platform, language]);
}
