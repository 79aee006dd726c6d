import { LOCALES, pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import { referenceText } from '../../recommendations/reference-text.ts';
import type { Wording } from '../value-words.ts';
import type { VersionContent } from '../versions/version.ts';

/** How the values of a version are worded in a document. */
export function wordingOf(content: VersionContent, language: Language): Wording {
  const t = translatorFor(language);
  const organisations = new Map(content.organisations.map(({ id, name }) => [id, name]));
  const bodies = new Map(content.bodies?.map(({ id, name }) => [id, name]));
  const recommendations = new Map(
    content.recommendations.map(({ id, reference }) => [id, referenceText(reference, language)]),
  );
  const number = new Intl.NumberFormat(LOCALES[language]);
  return {
    t,
    language,
    day: (day) => documentDate(day, language),
    number: (value) => number.format(value),
    organisation: (id) =>
      pickText(organisations.get(id), language) || t('programmeDocuments:goneOrganisation'),
    body: (id) => pickText(bodies.get(id), language) || t('preparation:goneBody'),
    recommendation: (id) => recommendations.get(id) ?? '',
  };
}
