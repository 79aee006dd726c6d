import { documentDate } from '../../documents/texts/document-date.ts';
import type { DocumentFrame } from '../../documents/document-kind.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { quietly, standIn, type TextInLanguage } from '../../text/in-language.ts';
import type { ComparedSide, ProgrammeCompareModel } from './programme-compare-model.ts';

/** Which versions are compared, for the lines under the title. */
export function sideLines(
  { before, after }: ProgrammeCompareModel,
  { language }: DocumentFrame,
): { label: string; text: string; within: TextInLanguage[] }[] {
  const t = translatorFor(language);
  const line = (label: string, { name, madeOn }: ComparedSide) => ({
    label,
    text: `${name} (${documentDate(madeOn, language)})`,
    // The office names its versions in the language in which it works.
    within: [quietly({ text: name, ...standIn('fi', language) })],
  });
  return [line(t('programmeChanges:from'), before), line(t('programmeChanges:to'), after)];
}
