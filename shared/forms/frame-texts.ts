import type { DocumentFrame } from '../documents/document-kind.ts';
import { documentMarks } from '../documents/pages/page-header.ts';
import { phoneText } from '../documents/texts/phone-text.ts';
import { pickText } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';

/** The words that stand above and below the pages of a form, for its `skeleton`; what may be set anew, days, is left out. */
export function frameTexts({
  frame,
  kindName,
  sample = false,
}: {
  frame: DocumentFrame;
  kindName: string;
  sample?: boolean;
}): string[] {
  const { sender, language, caseNumber } = frame;
  const t = translatorFor(language);
  const organisation = pickText(sender.organisation, language);
  const contact = [organisation, sender.email ?? '', phoneText(sender.phone ?? '', language)];
  return [
    organisation,
    pickText(sender.unit, language),
    kindName,
    ...(caseNumber === undefined
      ? []
      : [caseNumber, t('documents:caseNumber', { number: caseNumber })]),
    documentMarks(frame, sample).join(' · '),
    ...documentMarks(frame, sample),
    t(`documents:publicity.${frame.publicity}`),
    contact.filter((part) => part !== '').join(' · '),
  ].filter((text) => text !== '');
}
