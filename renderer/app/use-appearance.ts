import { useEffect } from 'react';
import type { OfficeSettings } from '#shared/schema/office-settings.ts';
import { keepLastLanguage } from './start/last-language.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';

/** Makes the page and the window around it look and speak as the settings say, once they are known. */
export function useAppearance(settings: Pick<OfficeSettings, 'theme' | 'language'> | null): void {
  const platform = usePlatform();
  const theme = settings?.theme;
  const language = settings?.language;
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
