import { documentDate } from '../../documents/texts/document-date.ts';
import type { Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { TextInLanguage } from '../../text/in-language.ts';
import type { BodyCompositionModel } from './body-composition-model.ts';

/**
 * Who set a body up, for how long, and by which numbers: each with what it is called, `''` where it is not known. Of the
 * case numbers that of the document itself, `besides`, is left out: it stands elsewhere.
 */
export function settingFacts(
  model: Pick<BodyCompositionModel, 'setUpBy' | 'caseNumber' | 'projectNumber' | 'from' | 'to'>,
  { language, besides }: { language: Language; besides: string | undefined },
): { label: string; text: string; within?: readonly TextInLanguage[] }[] {
  const t = translatorFor(language);
  const setting = [model.setUpBy.text, model.caseNumber === besides ? '' : model.caseNumber];
  return [
    {
      label: t('bodies:field.setUpBy'),
      text: setting.filter(Boolean).join(', '),
      within: [model.setUpBy],
    },
    { label: t('bodies:field.term'), text: term(model, language) },
    { label: t('bodies:field.projectNumber'), text: model.projectNumber },
  ];
}

function term({ from, to }: Pick<BodyCompositionModel, 'from' | 'to'>, language: Language): string {
  const t = translatorFor(language);
  const day = (one: string) => documentDate(one, language);
  if (from !== undefined && to !== undefined) {
    return t('bodies:page.period', { from: day(from), to: day(to) });
  }
  if (from !== undefined) return t('bodies:page.since', { from: day(from) });
  return to === undefined ? '' : t('bodies:page.until', { to: day(to) });
}
