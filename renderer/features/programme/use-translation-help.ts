import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import { termRemarks } from '#shared/programme/term-base/term-remarks.ts';
import type { TargetLanguage, Translated } from '#shared/programme/translated.ts';
import { translationState, type TextValue } from '#shared/programme/translation-state.ts';
import { richTextPlain, type PlainOptions } from '#shared/rich-text/plain.ts';
import { useReferences } from './references.ts';

/** Hints beyond these would hide the text that they are about. */
const MOST_HINTS = 5;

/**
 * The Finnish that a translation is made from, how the translation stands to it, and terms that it has otherwise than the
 * office's glossary, each on a line of its own; nothing of the Finnish itself.
 */
export function useTranslationHelp(
  language: Language,
  text: Translated<TextValue> | undefined,
): string | undefined {
  const { t } = useTranslation(['programme']);
  const hintsOf = useTermHints();
  const references = useReferences();
  const hints = useMemo(
    () => (language === 'fi' ? [] : hintsOf(text?.fi, text?.[language], language)),
    [hintsOf, language, text],
  );
  if (language === 'fi' || text?.fi === undefined) return undefined;
  const state = translationState(text, language);
  if (state === 'none') return undefined;
  const source = t('programme:field.source', {
    text: plainOf(text.fi, references && { reference: references.textOf }),
    state: t(`programme:field.translation.${state}`),
  });
  return [source, ...hints].join('\n');
}

/** Says of a translation which terms of the Finnish it has otherwise than the office's glossary. */
export function useTermHints(): (
  finnish: TextValue | undefined,
  translation: TextValue | undefined,
  language: TargetLanguage,
) => string[] {
  const { t } = useTranslation(['termBase']);
  return useCallback(
    (finnish, translation, language) =>
      termRemarks(plainOf(finnish), plainOf(translation), language)
        .slice(0, MOST_HINTS)
        .map(({ finnish: term, terms }) =>
          t('termBase:hint', { finnish: term, terms: terms.join(' / ') }),
        ),
    [t],
  );
}

function plainOf(text: TextValue | undefined, options?: PlainOptions): string {
  if (text === undefined) return '';
  return typeof text === 'string' ? text : richTextPlain(text, { ...options, hasHeights: true });
}
