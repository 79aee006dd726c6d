import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import { termRemarks } from '#shared/programme/term-base/term-remarks.ts';
import type { Translated } from '#shared/programme/translated.ts';
import { translationState, type TextValue } from '#shared/programme/translation-state.ts';
import { richTextPlain } from '#shared/rich-text/plain.ts';

/** Hints beyond these would hide the text that they are about. */
const MOST_HINTS = 5;

/**
 * The Finnish that a translation is made from, how the translation stands to it, and terms that it has otherwise than the
 * office's glossary; nothing of the Finnish itself.
 */
export function useTranslationHelp(
  language: Language,
  text: Translated<TextValue> | undefined,
): string | undefined {
  const { t } = useTranslation(['programme', 'termBase']);
  const terms = useMemo(
    () =>
      language === 'fi'
        ? []
        : termRemarks(plainOf(text?.fi), plainOf(text?.[language]), language).slice(0, MOST_HINTS),
    [language, text],
  );
  if (language === 'fi' || text?.fi === undefined) return undefined;
  const state = translationState(text, language);
  if (state === 'none') return undefined;
  const source = t('programme:field.source', {
    text: plainOf(text.fi),
    state: t(`programme:field.translation.${state}`),
  });
  const hints = terms.map(({ finnish, terms: forms }) =>
    t('termBase:hint', { finnish, terms: forms.join(' / ') }),
  );
  return [source, ...hints].join(' ');
}

function plainOf(text: TextValue | undefined): string {
  if (text === undefined) return '';
  return typeof text === 'string' ? text : richTextPlain(text);
}
