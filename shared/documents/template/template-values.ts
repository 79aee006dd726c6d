import { pickText } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { documentDate } from '../texts/document-date.ts';
import type { DocumentFrame } from '../document-kind.ts';
import { publicityMark } from '../publicity.ts';
import { phoneText } from '../texts/phone-text.ts';
import type { TemplateValues } from './placeholders.ts';

/** What every document can say of itself, whatever its kind. */
export function templateValues(frame: DocumentFrame): TemplateValues {
  const { sender, language, today, caseNumber, state } = frame;
  const t = translatorFor(language);
  const values: Record<string, string> = {
    date: documentDate(today, language),
    caseNumber: caseNumber ?? '',
    organisation: pickText(sender.organisation, language),
    unit: pickText(sender.unit, language),
    coordinator: sender.coordinatorName,
    coordinatorTitle: pickText(sender.coordinatorTitle, language),
    email: sender.email ?? '',
    phone: phoneText(sender.phone ?? '', language),
    state: t(`documents:state.${state}`),
    publicity: publicityMark(frame),
    language: t(`common:languages.${language}`),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}
