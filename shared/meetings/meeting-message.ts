import type { Sender } from '../documents/document-kind.ts';
import { documentDate } from '../documents/texts/document-date.ts';
import { coverText } from '../forms/cover-text.ts';
import type { Language } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import { meetingFacts } from './documents/meeting-blocks.ts';
import type { MeetingModel } from './documents/meeting-model.ts';

/** What goes with a message: what it brings, and who sends it. */
type Sent = {
  /** The invitation; the minutes, of which it says whether they are a draft; or papers, none of which is either. */
  brings: 'invitation' | 'minutes' | 'papers';
  /** What is attached, as its reader calls it. */
  attached: readonly string[];
  sender: Sender;
  language: Language;
};

/**
 * The message that the papers of a meeting go with, in `language`, that of the model: what it brings, of a meeting to come
 * also when and where it is, and what is attached. Nobody is named in it but the sender.
 */
export function meetingMessage(
  model: MeetingModel,
  { brings, attached, sender, language }: Sent,
): { subject: string; text: string } {
  const t = translatorFor(language);
  const what = brings === 'minutes' && !model.isApproved ? 'draftMinutes' : brings;
  const of = {
    meeting: `${model.body.text} ${model.number}`,
    day: documentDate(model.day, language),
  };
  const facts = meetingFacts(model, { language, besides: undefined }, t)
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `${label}: ${text}`);
  const parts = [
    t(`meetings:message.${what}`, of),
    ...(brings === 'invitation' ? [facts.join('\n'), t('meetings:document.answer')] : []),
    ...(attached.length > 0
      ? [[t('meetings:message.attached'), ...attached.map((one) => `- ${one}`)].join('\n')]
      : []),
  ];
  return {
    subject: t(`meetings:message.${what}Subject`, of),
    text: coverText(parts.join('\n\n'), sender, language),
  };
}
