import { documentDate } from '../../documents/texts/document-date.ts';
import type { DocumentFrame } from '../../documents/document-kind.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { ComparedSide, ProgrammeCompareModel } from './programme-compare-model.ts';

/** Which versions are compared, for the lines under the title. */
export function sideLines(
  { before, after }: ProgrammeCompareModel,
  { language }: DocumentFrame,
): { label: string; text: string }[] {
  const t = translatorFor(language);
  const named = ({ name, madeOn }: ComparedSide) => `${name} (${documentDate(madeOn, language)})`;
  return [
    { label: t('programmeChanges:from'), text: named(before) },
    { label: t('programmeChanges:to'), text: named(after) },
  ];
}
