import type { ActResult } from '#shared/records/change.ts';
import type { Language } from '#shared/i18n/languages.ts';
import {
  acceptedText,
  type ReturnedText,
} from '#shared/programme/translation-order/plan-translations.ts';
import type { ProgrammeText, TextTable } from '#shared/programme/programme-texts.ts';
import type { TargetLanguage, Translated } from '#shared/programme/translated.ts';
import {
  withFinnish,
  withTranslation,
  type TextValue,
} from '#shared/programme/translation-state.ts';
import type { OfficeRows } from '#shared/schema/office-rows.ts';
import type { FieldChanges, Office } from '#renderer/data/office.ts';

/** Texts stand in fields that are known by name only here. */
function changeOf(field: string, text: Translated<TextValue>): FieldChanges<OfficeRows[TextTable]> {
  return { [field]: text } as FieldChanges<OfficeRows[TextTable]>;
}

/** Writes a text in one language: the Finnish, or a translation of the Finnish as it is now. */
export async function writeText(
  office: Office,
  { table, recordId, field, text }: ProgrammeText,
  language: Language,
  value: TextValue | undefined,
): Promise<ActResult> {
  const known: Translated<TextValue> = text;
  const next =
    language === 'fi' ? withFinnish(known, value) : withTranslation(known, language, value);
  return await office.change({ name: 'editTranslation' }, (write) =>
    write.update(table, recordId, changeOf(field, next), changeOf(field, known)),
  );
}

/** Takes what came back from the translator, in one act. */
export async function acceptTranslations(
  office: Office,
  texts: readonly ReturnedText[],
  language: TargetLanguage,
): Promise<ActResult> {
  const act = { name: 'acceptTranslations', facts: { count: texts.length } } as const;
  return await office.change(act, async (write) => {
    for (const one of texts) {
      const { table, recordId, field, text } = one.text;
      const accepted = changeOf(field, acceptedText(one, language));
      await write.update(table, recordId, accepted, changeOf(field, text));
    }
  });
}
