import { useTranslation } from 'react-i18next';
import type { SaidQuery } from '#shared/cooperation/said-search/said-index.ts';
import type { SaidFormat } from '#shared/cooperation/said-search/said-table.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useSaveFile } from '#renderer/features/documents/public.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useSaid } from './use-said-page.ts';

/** Saves what was found as a file, without what is restricted, and says how much of that there was. */
export function useSaidExport(query: SaidQuery): (format: SaidFormat) => Promise<void> {
  const { t } = useTranslation(['saidSearch', 'common']);
  const said = useSaid();
  const saveFile = useSaveFile();
  const language = useScreenLanguage();
  return async (format) => {
    const day = dayInFinland(new Date());
    const made = await said.file(query, { format, language, day }).catch(() => null);
    if (!made) return showNotice(t('saidSearch:export.failed'));
    const { bytes, rows, leftOut } = made;
    if (made.codes > 0) return showNotice(t('common:identityCodeStops'));
    if (rows === 0) return showNotice(t('saidSearch:export.nothing'));
    const saved = await saveFile({
      suggestedName: `${t('saidSearch:fileName')}-${day}.${format}`,
      filter: t(`saidSearch:export.${format}`),
      extension: format,
      bytes,
      made: { kind: 'said', format, title: t('saidSearch:title'), language, contacts: 0 },
    });
    if (saved.end === 'not-saved') {
      if (saved.problem !== null) showNotice(saved.problem);
      return;
    }
    const told: string[] = [t('saidSearch:export.saved', { count: rows })];
    if (saved.remark !== '') told.push(saved.remark);
    if (leftOut > 0) told.push(t('saidSearch:export.leftOut', { count: leftOut }));
    showNotice(told.join(' '));
  };
}
