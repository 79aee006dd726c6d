import type { ReturnedFile } from '#shared/forms/read-returned.ts';
import { MAIL_LIMITS } from '#shared/mail/mail-limits.ts';
import type { Office } from '#renderer/data/office.ts';
import { readDroppedFile } from '#renderer/platform/read-dropped-file.ts';
import type { WordExport } from '#renderer/workers/word-export/word-export.ts';
import { askedForms } from './kinds/asked-forms.ts';
import { useReplyStore } from './reply-store.ts';

/**
 * Opens files that were dropped anywhere in the program where one of them is a form that went out, or a message that brings
 * one. Returns whether that is so: else they are something else's.
 */
export async function openIfForms(
  files: readonly File[],
  office: Office,
  wordExport: WordExport,
): Promise<boolean> {
  const forms = (await askedForms(office)).map(({ form }) => form);
  if (forms.length === 0) return false;
  for (const file of files) {
    if (file.size > MAIL_LIMITS.fileBytes) continue;
    const dropped = await readDroppedFile(file);
    if (!dropped.ok) continue;
    const [found] = await wordExport.readReturned([dropped.value], forms, NEVER);
    if (!found?.some(holdsForm)) continue;
    useReplyStore.setState({ incoming: files });
    window.location.hash = '#/forms';
    return true;
  }
  return false;
}

/** Nobody waits for it: it is one file. */
const NEVER = new AbortController().signal;

/** A form that names itself: the columns of any list may have the words of one. */
function holdsForm({ read }: ReturnedFile): boolean {
  return (
    read.ok &&
    read.value.some(
      ({ form, issues }) => form !== null && !issues.some(({ code }) => code === 'form-guessed'),
    )
  );
}
