import type { Sender } from '../documents/document-kind.ts';
import { phoneText } from '../documents/texts/phone-text.ts';
import { pickText, type Language } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';

/** The text of the message that a form goes out with: a greeting, what is asked for, and who asks. */
export function coverText(request: string, sender: Sender, language: Language): string {
  const t = translatorFor(language);
  const { coordinatorName, coordinatorTitle, organisation, email, phone } = sender;
  const signature = [
    t('forms:message.regards'),
    coordinatorName,
    pickText(coordinatorTitle, language),
    pickText(organisation, language),
    phoneText(phone ?? '', language),
    email ?? '',
  ];
  return [
    t('forms:message.greeting'),
    request,
    signature.filter((line) => line !== '').join('\n'),
  ].join('\n\n');
}
