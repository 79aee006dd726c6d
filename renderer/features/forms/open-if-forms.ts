import { useTranslation } from 'react-i18next';
import type { ReturnedFile } from '#shared/forms/read-returned.ts';
import { MAIL_LIMITS } from '#shared/mail/mail-limits.ts';
import type { Office } from '#renderer/data/office.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { readDroppedFile } from '#renderer/platform/read-dropped-file.ts';
import { noticeWhile } from '#renderer/session/notices.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import type { WordExport } from '#renderer/workers/word-export/word-export.ts';
import { askedForms } from './kinds/asked-forms.ts';
import { useReplyStore } from './reply-store.ts';

/** Opens dropped files as `openIfForms` does, and says so while it looks at them. */
export function useOpenIfForms(): (files: readonly File[]) => Promise<boolean> {
  const { t } = useTranslation(['common']);
  const office = useOffice();
  const { wordExport } = useWorkers();
  return (files) =>
    noticeWhile(t('common:lookingAtFile'), () =>
      openIfForms(files, office, wordExport).catch(() => false),
    );
}

/**
 * Opens files that were dropped anywhere in the program where one of them is a form that went out, or a message that brings
 * one. Returns whether that is so: else they are something else's.
 */
async function openIfForms(
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

/** A form that names itself, also one that nobody knows here: the columns of any list may have the words of one. */
function holdsForm({ read }: ReturnedFile): boolean {
  return (
    read.ok &&
    read.value.some(
      ({ form, issues }) =>
        (form !== null && !issues.some(({ code }) => code === 'form-guessed')) ||
        issues.some(({ code }) => code === 'unknown-form'),
    )
  );
}
