import type { NoticePart } from '#shared/contacts/privacy/notice-texts.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { withText } from '#shared/i18n/with-text.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';

/** Keeps what the office says of itself in one part and language; an empty text brings the proposal back. */
export async function saveNoticeText(
  office: Office,
  part: NoticePart,
  language: Language,
  text: string,
): Promise<ActResult> {
  return await office.change({ name: 'editNoticeText' }, async (write) => {
    const { noticeTexts } = await office.settings();
    const kept = withText(noticeTexts?.[part], language, text);
    await write.update('settings', 'office', { noticeTexts: { ...noticeTexts, [part]: kept } });
  });
}
