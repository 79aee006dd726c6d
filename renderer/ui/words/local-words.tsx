import { languageOf, pickText, type LocalText } from '#shared/i18n/languages.ts';
import { useScreenLanguage } from './use-screen-language.ts';

/**
 * A text of the office in the language of the screens. Where it has none in that language it stands in the one that it
 * has, and says so to who hears it (WCAG 2.2, 3.1.2).
 */
export function LocalWords({ text }: { text: LocalText | undefined }) {
  const language = useScreenLanguage();
  const own = languageOf(text, language);
  return <span lang={own === language ? undefined : own}>{pickText(text, language)}</span>;
}
