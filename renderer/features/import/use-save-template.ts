import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { useShellFailureText } from './use-shell-failure-text.ts';

/** Saves the workbook that organisations fill in, in their language. */
export function useSaveTemplate(): (language: Language) => Promise<void> {
  const { t } = useTranslation(['importScreen']);
  const office = useOffice();
  const workers = useWorkers();
  const platform = usePlatform();
  const shellFailureText = useShellFailureText();
  return async (language) => {
    const today = dayInFinland(new Date());
    const { signal } = new AbortController();
    const made = await workers.contactExportOf(office.reader).template(language, today, signal);
    if (!made.ok) {
      showNotice(t('importScreen:file.templateFailed'));
      return;
    }
    const saved = await platform.saveFile({
      suggestedName: made.value.fileName,
      filters: [{ name: t('importScreen:file.templateFilter'), extensions: ['xlsx'] }],
      bytes: made.value.bytes,
    });
    if (!saved.ok) showNotice(shellFailureText(saved.failure));
    else if (saved.value.saved) {
      showNotice(t('importScreen:file.templateSaved', { name: saved.value.name }));
    }
  };
}
