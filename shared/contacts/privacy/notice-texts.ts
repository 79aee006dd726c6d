import { pickText, type Language, type LocalText } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';

/**
 * The parts of what the office says of itself that only it can know or confirm: the user edits them in the settings. The
 * program's own text stands in for what she left empty; it is a proposal, not legal advice.
 */
export const NOTICE_PARTS = [
  'officer',
  'recipients',
  'transfers',
  'retention',
  'complaint',
] as const;
export type NoticePart = (typeof NOTICE_PARTS)[number];

/** What the user wrote, as the settings keep it. */
export type NoticeTexts = Partial<Record<NoticePart, LocalText>>;

/** The program's proposal of a part; empty for what it cannot know (who the data protection officer is). */
export function proposedText(part: NoticePart, language: Language): string {
  const t = translatorFor(language);
  switch (part) {
    case 'officer':
      return '';
    case 'recipients':
      return t('privacyDocuments:notice.recipients.text');
    case 'transfers':
      return t('privacyDocuments:notice.recipients.transfers');
    case 'retention':
      return t('privacyDocuments:notice.retention.text');
    case 'complaint':
      return t('privacyDocuments:notice.complaint.text');
  }
}

/** Every part as a document in `language` prints it: the user's own text in that language, else the proposal. */
export function noticeTexts(
  own: NoticeTexts | undefined,
  language: Language,
): Record<NoticePart, string> {
  const text = (part: NoticePart) => {
    const written = own?.[part];
    if (part === 'officer') return pickText(written, language);
    return written?.[language] ?? proposedText(part, language);
  };
  return {
    officer: text('officer'),
    recipients: text('recipients'),
    transfers: text('transfers'),
    retention: text('retention'),
    complaint: text('complaint'),
  };
}
