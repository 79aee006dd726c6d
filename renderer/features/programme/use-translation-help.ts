import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { Translated } from '#shared/programme/translated.ts';
import { translationState, type TextValue } from '#shared/programme/translation-state.ts';
import { richTextPlain } from '#shared/rich-text/plain.ts';

/** The Finnish that a translation is made from, and how the translation stands to it; nothing of the Finnish itself. */
export function useTranslationHelp(
  language: Language,
  text: Translated<TextValue> | undefined,
): string | undefined {
  const { t } = useTranslation(['programme']);
  if (language === 'fi' || text?.fi === undefined) return undefined;
  const state = translationState(text, language);
  if (state === 'none') return undefined;
  return t('programme:field.source', {
    text: typeof text.fi === 'string' ? text.fi : richTextPlain(text.fi),
    state: t(`programme:field.translation.${state}`),
  });
}
