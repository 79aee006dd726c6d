import { useEffect } from 'react';
import type { Preferences } from '#shared/schema/office-settings.ts';
import { keepLastLanguage } from './start/last-language.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';

/** Makes the page and the window around it look and speak as the preferences say, once they are known. */
export function useAppearance(preferences: Pick<Preferences, 'theme' | 'language'> | null): void {
  const platform = usePlatform();
  const theme = preferences?.theme;
  const language = preferences?.language;
  useEffect(() => {
    if (theme === undefined) return;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    void platform.setTheme({ theme });
  }, [platform, theme]);
  useEffect(() => {
    if (language === undefined) return;
    keepLastLanguage(language);
    void platform.setLanguage({ language });
  }, [platform, language]);
}
