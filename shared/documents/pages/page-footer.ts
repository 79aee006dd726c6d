import { Footer, TextRun, type Paragraph } from 'docx';
import { pickText } from '../../i18n/languages.ts';
import type { DocumentFrame } from '../document-kind.ts';
import { emailLink } from '../blocks/email-link.ts';
import { styled } from '../blocks/paragraphs.ts';
import { phoneText } from '../texts/phone-text.ts';
import { textRuns } from '../blocks/text-runs.ts';

/** The sender's contact details at the foot of the first page, and `more` below them; null where there is neither. */
export function senderFooter(
  { sender, language }: DocumentFrame,
  more: Paragraph | null,
): Footer | null {
  const parts = [
    textRuns(pickText(sender.organisation, language)),
    emailLink(sender.email ?? ''),
    textRuns(phoneText(sender.phone ?? '', language)),
  ].filter((runs) => runs.length > 0);
  if (!sender.email && !sender.phone) return more && new Footer({ children: [more] });
  const line = parts.flatMap((runs, index) => (index === 0 ? runs : [new TextRun(' · '), ...runs]));
  return new Footer({ children: [styled(line, 'Footer'), ...(more ? [more] : [])] });
}
