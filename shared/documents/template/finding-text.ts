import type { Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { WRITTEN, type PlaceholderName } from './placeholders.ts';
import type { TemplateFinding, TemplatePlace } from './template-report.ts';

/** What a finding says, and where: `Ylätunniste, kappale 1`. */
export function findingText(
  { code, place, text = '', suggestion }: TemplateFinding,
  language: Language,
): { sentence: string; place: string } {
  const t = translatorFor(language);
  const name = suggestion ?? MISSING[code];
  const placeholder = name === undefined ? '' : writtenPlace(name, language);
  const sentence = t(`templates:finding.${code}`, { text, suggestion: placeholder });
  const meant = suggestion ? ` ${t('templates:meant', { suggestion: placeholder })}` : '';
  return { sentence: `${sentence}${meant}`, place: placeText(place, language) };
}

/** A place as its reader looks for it in Word. */
export function placeText(place: TemplatePlace, language: Language): string {
  const t = translatorFor(language);
  return [
    t(`templates:story.${place.story}`),
    ...(place.paragraph > 0 ? [t('templates:paragraph', { number: place.paragraph })] : []),
    ...(place.inTable ? [t('templates:inTable')] : []),
    ...(place.inTextBox ? [t('templates:inTextBox')] : []),
  ].join(', ');
}

/** A placeholder as it is written into a template of that language: `{{otsikko}}`. */
export function writtenPlace(name: PlaceholderName, language: Language): string {
  return `{{${WRITTEN[name][language]}}}`;
}

/** What a finding says is to be put in. */
const MISSING: Partial<Record<TemplateFinding['code'], PlaceholderName>> = {
  'content-missing': 'content',
  'publicity-not-shown': 'publicity',
  'state-not-shown': 'state',
};
