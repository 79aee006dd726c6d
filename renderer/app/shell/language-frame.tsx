import { useEffect, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { LOCALES, type Language } from '#shared/i18n/languages.ts';
import { createI18n } from '#shared/i18n/translate.ts';

/** Everything inside speaks `language`: our texts, those of the controls, dates, and the page itself. */
export function LanguageFrame({ language, children }: { language: Language; children: ReactNode }) {
  const i18n = useMemo(() => createI18n(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <I18nextProvider i18n={i18n}>
      <I18nProvider locale={LOCALES[language]}>{children}</I18nProvider>
    </I18nextProvider>
  );
}
