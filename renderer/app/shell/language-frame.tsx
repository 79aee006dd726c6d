import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { I18nextProvider } from 'react-i18next';
import { showNotice } from '#renderer/session/notices.ts';
import { LOCALES, type Language } from '#shared/i18n/languages.ts';
import { LOAD_FAILURE } from '#shared/i18n/load-failure.ts';
import { createI18n, hasTexts, loadTexts } from '#shared/i18n/translate.ts';
import { lastLanguage } from '../start/last-look.ts';

/**
 * Everything inside speaks `language`: our texts, those of the controls, dates, and the page itself. Until its texts are
 * loaded, it goes on in the language in which it began.
 */
export function LanguageFrame({ language, children }: { language: Language; children: ReactNode }) {
  const [spoken, setSpoken] = useState(() => (hasTexts(language) ? language : lastLanguage()));
  if (spoken !== language && hasTexts(language)) setSpoken(language);
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      try {
        await loadTexts(language);
        if (!isOver) setSpoken(language);
      } catch {
        const { text, again } = LOAD_FAILURE[language];
        if (!isOver) showNotice(text, { label: again, onPress: () => void load() });
      }
    };
    if (!hasTexts(language)) void load();
    return () => {
      isOver = true;
    };
  }, [language]);
  const i18n = useMemo(() => createI18n(spoken), [spoken]);
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  return (
    <I18nextProvider i18n={i18n}>
      <I18nProvider locale={LOCALES[spoken]}>{children}</I18nProvider>
    </I18nextProvider>
  );
}
