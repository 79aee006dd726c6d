import type { ActResult } from '#shared/records/change.ts';
import type { Language } from '#shared/i18n/languages.ts';
import {
  acceptedText,
  type ReturnedText,
} from '#shared/programme/translation-order/plan-translations.ts';
import type { ProgrammeText } from '#shared/programme/programme-texts.ts';
import type { TargetLanguage, Translated } from '#shared/programme/translated.ts';
import {
  withFinnish,
  withTranslation,
  type TextValue,
} from '#shared/programme/translation-state.ts';
import type { Office } from '#renderer/data/office.ts';
import { writeTexts } from '../write-texts.ts';

/** Writes a text in one language: the Finnish, or a translation of the Finnish as it is now. */
export async function writeText(
  office: Office,
  text: ProgrammeText,
  language: Language,
  value: TextValue | undefined,
): Promise<ActResult> {
  const known: Translated<TextValue> = text.text;
  const next =
    language === 'fi' ? withFinnish(known, value) : withTranslation(known, language, value);
  return await office.change({ name: 'editTranslation' }, (write) =>
    writeTexts(write, [{ text, next }]),
  );
}

/** Takes what came back from the translator, in one act. */
export async function acceptTranslations(
  office: Office,
  texts: readonly ReturnedText[],
  language: TargetLanguage,
): Promise<ActResult> {
  const act = { name: 'acceptTranslations', facts: { count: texts.length } } as const;
  return await office.change(act, (write) =>
    writeTexts(
      write,
      texts.map((one) => ({ text: one.text, next: acceptedText(one, language) })),
    ),
  );
}
