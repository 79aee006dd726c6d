import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import type { Translated } from '../../programme/translated.ts';
import {
  translationState,
  withFinnish,
  withTranslation,
} from '../../programme/translation-state.ts';

/** What Finland answers in up to three languages; each translation knows the Finnish that it was made from. */
export type FinalText = Translated<string>;

/** The texts of an answer, in whatever languages there are. */
export function textsOfFinal(final: FinalText | undefined): string[] {
  return LANGUAGES.flatMap((language) => final?.[language] || []);
}

/** The answer with what was written in one language; without that language where nothing was. */
export function withFinal(
  final: FinalText | undefined,
  language: Language,
  written: string,
): FinalText {
  const text = written.trim();
  return language === 'fi'
    ? withFinnish(final ?? {}, text)
    : withTranslation(final ?? {}, language, text);
}

/**
 * The answer with what a respondent says added at its end in the language that it says it in. That translates nothing: a
 * translation that was older than the Finnish, or none of it, stays so.
 */
export function withAdded(
  final: FinalText | undefined,
  language: Language,
  added: string,
): FinalText {
  const whole = [final?.[language], added.trim()].filter(Boolean).join('\n\n');
  return whole === '' ? { ...final } : { ...final, [language]: whole };
}

/** Whether the answer in `language` is older than the Finnish, or may be: somebody has to look. */
export function isOutdated(final: FinalText | undefined, language: Language): boolean {
  return language !== 'fi' && translationState(final, language) === 'old';
}

/** The answer begun from an `earlier` one, in every language that is still empty. */
export function withEarlier(final: FinalText | undefined, earlier: FinalText): FinalText {
  const whole: FinalText = { ...final };
  for (const language of LANGUAGES) {
    const text = earlier[language];
    if (whole[language] || text === undefined) continue;
    whole[language] = text;
    const mark = language === 'fi' ? undefined : earlier.basis?.[language];
    if (mark !== undefined) whole.basis = { ...whole.basis, [language]: mark };
  }
  return whole;
}
